package dev.candor.jobanalysis.requirement.heading;

/** What a part of a posting is about, in the order in which postings usually tell it. */
public enum BlockClass {
    /** Who the employer is. */
    ABOUT,
    /** What is to be done. */
    RESPONSIBILITIES,
    /** What one must bring. */
    REQUIRED,
    /** What is welcome. */
    PREFERRED,
    /** What one gets. */
    BENEFITS,
    /** What is paid. */
    PAY,
    /** How to apply. */
    PROCESS,
    /** What the law wants said. */
    LEGAL,
    /** None of these could be told. */
    UNKNOWN;

    /** Whether it says what the employer wants of people. */
    public boolean asks() {
        return this == REQUIRED || this == PREFERRED;
    }
}
