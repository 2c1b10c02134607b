package dev.candor.jobanalysis.company.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search provider says. */
public sealed interface SearchAnswer {

    /** Pages it knows, best first. */
    record Hits(List<Hit> hits) implements SearchAnswer {

        /** Copies the list. */
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /** Nobody was asked, as the operator has chosen no provider. */
    record Off() implements SearchAnswer {}

    /** It did not answer, or not in a form we know; that is no reason to fail. */
    record Silent() implements SearchAnswer {}

    /**
     * One page.
     *
     * @param snippet words of the page that the provider shows; cleaned
     * @param publishedAt ISO date; absent if the provider does not know
     */
    record Hit(
            String url,
            String title,
            String snippet,
            @Nullable String publishedAt) {}
}
