package dev.candor.resume.document;

/**
 * One thing a resume says: an entry or a single value. Its id outlives later readings and corrections.
 *
 * @param id {@code f-} and 12 characters
 * @param confidence 0 to 1; under {@link #LEAST_SURE} the person should look at it. 1 for what the person said
 */
public record ResumeFact(String id, Origin origin, double confidence) {

    /** Below, a value is shown as one to check. */
    public static final double LEAST_SURE = 0.6;

    /** Where a fact comes from. */
    public enum Origin {
        /** From the file. */
        READ,
        /** From the file, changed by the person. */
        CORRECTED,
        /** Added by the person. */
        STATED
    }
}
