package dev.candor.resume.match;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumePaths.Leaf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a document its source backs: all that the claim gate has anything against is left out, and so counts for nothing. */
final class Backed {

    private Backed() {}

    /** The document itself if it is the source, else without every text that says more. */
    static JsonResume of(JsonResume document, JsonResume source, LocalDate asOf) {
        if (document.equals(source)) {
            return document;
        }
        Set<String> unbacked = ClaimGate.check(source, document, asOf).violations().stream()
                .map(Violation::path)
                .collect(Collectors.toSet());
        List<String> leaving = ResumePaths.leaves(document).stream()
                .map(Leaf::path)
                .filter(path -> unbacked.stream().anyMatch(said -> within(path, said)))
                .toList();
        JsonResume backed = document;
        for (String path : leaving.reversed()) {
            backed = ResumePaths.remove(backed, path);
        }
        return backed;
    }

    private static boolean within(String path, String said) {
        return path.equals(said) || path.startsWith(said + ".") || path.startsWith(said + "[");
    }
}
