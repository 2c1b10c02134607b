package dev.candor.jobanalysis.board;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Links in the source of a page. */
final class BoardLinks {

    private BoardLinks() {}

    /** The one address a pattern finds; empty if it finds none or different ones. */
    static Optional<URI> only(Pattern link, String html) {
        List<String> found = link.matcher(html)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? uri(found.getFirst()) : Optional.empty();
    }

    static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
