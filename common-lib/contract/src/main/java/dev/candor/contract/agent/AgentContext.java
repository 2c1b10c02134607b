package dev.candor.contract.agent;

/** What an agent may know of the step it works for. */
public interface AgentContext {

    /** The step, its attempt and its terms. */
    Assignment assignment();

    /**
     * Tells whoever watches how far the step is; best effort, never stored.
     *
     * @param percent 0 to 100
     * @param phase a short code such as {@code scoring}, never text of a person
     */
    void progress(int percent, String phase);
}
