package dev.candor.jobanalysis.company.source;

import java.time.Instant;
import java.util.List;

/**
 * A page as it was read.
 *
 * @param text what a reader sees, cleaned; every quote is a substring of it
 * @param names what the page calls itself: its title, the name of the site, the organisation of its data, the holder of its rights
 * @param headlines titles with a day, as listed on a page of news
 * @param values items under a heading such as "Our values"
 */
public record CompanyPage(
        String address,
        PageRole role,
        String text,
        List<String> names,
        List<Headline> headlines,
        List<String> values,
        Instant retrievedAt) {

    /** Copies the lists. */
    public CompanyPage {
        names = List.copyOf(names);
        headlines = List.copyOf(headlines);
        values = List.copyOf(values);
    }

    /**
     * A title with its day.
     *
     * @param day ISO date
     */
    public record Headline(String title, String day) {}

    @Override
    public String toString() {
        return "CompanyPage[role=" + role + ", characters=" + text.length() + "]";
    }
}
