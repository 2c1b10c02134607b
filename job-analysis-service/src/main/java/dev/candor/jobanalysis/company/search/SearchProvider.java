package dev.candor.jobanalysis.company.search;

/** Somebody who knows where something is written about a company. A new provider is a class and a line in the configuration. */
public interface SearchProvider {

    /**
     * Asks for pages about a company. The question holds its name and nothing else: nothing of the person, nothing of the resume.
     *
     * @param company at most 100 characters count
     * @throws InterruptedException if the caller is told to stop
     */
    SearchAnswer find(String company) throws InterruptedException;
}
