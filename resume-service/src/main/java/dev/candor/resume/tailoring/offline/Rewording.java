package dev.candor.resume.tailoring.offline;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.SkillMatcher.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Other words for a line: the posting's name for the same skill, and no tail that serves nothing. */
final class Rewording {

    private static final int LONG = 22;
    private static final int SHORTEST = 7;
    private static final List<String> BORDERS = List.of("; ", " – ", " — ", ", ");

    private final Workshop shop;
    private final PostingNames names;
    private final boolean trims;
    private final Set<String> named = new LinkedHashSet<>();

    Rewording(Workshop shop, boolean trims) {
        this.shop = shop;
        this.names = shop.names();
        this.trims = trims;
    }

    Optional<Draft> draft(String path, String line) {
        String renamed = renamed(line);
        String after = trims ? trimmed(path, renamed) : renamed;
        if (after.equals(line)) {
            return Optional.empty();
        }
        Set<String> served = shop.relevance().of(path, line);
        String deed = after.length() < line.length()
                ? "Shorter, and only what serves the posting"
                : "Under the posting's name";
        return Optional.of(new Draft(
                path,
                Change.Kind.REWORD,
                line,
                after,
                new Draft.Reason(shop.relevance().why(deed, served), served, List.of(Evidence.of(path, line))),
                new Operation.SetText(after)));
    }

    /** One swap a line, each skill once in the document. */
    private String renamed(String line) {
        for (Hit hit : SkillMatcher.standard().find(line, shop.language())) {
            Optional<String> other = names.otherInProse(hit.skill(), hit.matched());
            boolean said = other.isPresent() && line.contains(other.get());
            if (hit.skill().kind().technical()
                    && other.isPresent()
                    && !said
                    && named.add(hit.skill().id())) {
                String name = PostingNames.both(other.get(), hit.matched());
                return line.substring(0, hit.start()) + name + line.substring(hit.end());
            }
        }
        return line;
    }

    /** The longest beginning that is short enough, ends at a clause border, loses nothing asked for, and is no lie. */
    private String trimmed(String path, String line) {
        if (words(line) <= LONG) {
            return line;
        }
        List<Integer> cuts = new ArrayList<>();
        for (String border : BORDERS) {
            for (int at = line.indexOf(border); at > 0; at = line.indexOf(border, at + 1)) {
                cuts.add(at);
            }
        }
        return cuts.stream()
                .sorted((one, other) -> other - one)
                .map(cut -> line.substring(0, cut) + (line.endsWith(".") ? "." : ""))
                .filter(head -> words(head) <= LONG && words(head) >= SHORTEST)
                .filter(head -> shop.relevance()
                        .of("", head)
                        .containsAll(shop.relevance().of("", line)))
                .filter(head -> honest(path, head))
                .findFirst()
                .orElse(line);
    }

    private boolean honest(String path, String head) {
        JsonResume source = shop.input().source();
        return ClaimGate.check(
                        source,
                        ResumePaths.write(source, path, head),
                        shop.input().asOf())
                .supported();
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
