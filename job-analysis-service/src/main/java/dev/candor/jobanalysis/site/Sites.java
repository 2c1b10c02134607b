package dev.candor.jobanalysis.site;

/** Opens addresses that people or postings give. */
public interface Sites {

    /** Whether the form of an address allows to open it at all; says nothing about who answers there. */
    boolean opens(String address);

    /**
     * Reads one page or answer.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    SitePage open(String address) throws InterruptedException;
}
