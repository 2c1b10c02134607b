package dev.candor.gateway.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything a token can be allowed. A signed-in person may do all of it. */
public final class Scopes {

    /** In the order in which they are shown. */
    public static final List<String> ALL = List.of(
            "files.read",
            "files.write",
            "resumes.read",
            "resumes.write",
            "postings.read",
            "postings.write",
            "optimizations.read",
            "optimizations.write",
            "notifications.read",
            "notifications.write",
            "account.read",
            "account.export",
            "account.erase");

    private Scopes() {}

    /** The known ones among the given, in the order of {@link #ALL}. */
    public static Set<String> known(Iterable<String> wanted) {
        Set<String> given = new LinkedHashSet<>();
        wanted.forEach(given::add);
        Set<String> known = new LinkedHashSet<>(ALL);
        known.retainAll(given);
        return known;
    }
}
