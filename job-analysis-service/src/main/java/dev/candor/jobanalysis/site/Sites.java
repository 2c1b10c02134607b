package dev.candor.jobanalysis.site;

import java.net.URI;
import java.util.Optional;

/** Opens addresses that people or postings give. */
public interface Sites {

    /** The one form of an address that may be opened; empty if its form does not allow it. Says nothing about who answers there. */
    Optional<URI> canonical(String address);

    /**
     * Reads a page as a visitor, if the site lets programs read it.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    SitePage open(String address) throws InterruptedException;

    /**
     * Asks an interface that is made for programs.
     *
     * @throws InterruptedException if the caller is told to stop
     */
    SitePage ask(String address) throws InterruptedException;
}
