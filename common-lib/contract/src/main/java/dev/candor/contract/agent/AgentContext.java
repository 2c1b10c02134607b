package dev.candor.contract.agent;

/** What an agent may know of the step it works for. */
public interface AgentContext {

    /** The step, its attempt and its terms. */
    Assignment assignment();

    /**
     * Tells whoever watches how far the step is; best effort, gone with the step.
     *
     * @param percent 0 to 100
     * @param phase a short code such as {@code scoring}, never text of a person
     */
    void progress(int percent, String phase);

    /**
     * Tells the same where lines are written anew: numbers alone, since words that nobody has checked are shown to nobody.
     *
     * @param written lines whose new words have come, or that a writer has left as they are
     * @param checked those of them of which it is decided whether the new words may stand
     * @param lines all that may be written
     */
    default void lines(int written, int checked, int lines) {
        progress(lines == 0 ? 0 : 100 * checked / lines, "writing");
    }
}
