package dev.candor.resume.match.evidence;

import dev.candor.resume.match.words.Terms;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.SkillMatcher.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text asks for, in parts: each skill it names is one, each other word with content is one. A line holds a part if it
 * shows the skill or has the word; in a language that joins words, a word inside a joined one counts.
 */
public final class Query {

    private static final int SHORTEST_INNER = 5;
    private static final Set<String> JOINING = Set.of("de", "nl", "sv", "da", "no", "nb");

    private final List<Part> parts;
    private final boolean joining;

    private record Part(Set<String> words, @Nullable String skill, double weight) {}

    private Query(List<Part> parts, boolean joining) {
        this.parts = List.copyOf(parts);
        this.joining = joining;
    }

    /** The parts of a text. */
    public static Query of(String text, String language) {
        List<Part> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Hit hit : SkillMatcher.standard().find(text, language)) {
            Set<String> words = Terms.of(hit.matched(), language);
            parts.add(new Part(words, hit.skill().id(), Math.max(1.0, words.size())));
            rest.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start()));
        }
        for (String word : Terms.of(rest.toString(), language)) {
            parts.add(new Part(Set.of(word), null, Terms.weight(word, language)));
        }
        return new Query(parts, JOINING.contains(language));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it is a single word or skill. */
    public boolean isSingle() {
        return parts.size() == 1;
    }

    /** Whether it has nothing but words that nearly every posting has. */
    public boolean isCommon() {
        return parts.stream().allMatch(part -> part.skill() == null && part.weight() < 1.0);
    }

    /** Share of the weight that one line holds, 0 to 1. */
    public double share(ResumeLine line) {
        return share(List.of(line));
    }

    /** Share of the weight that these lines hold together, 0 to 1. */
    public double share(Collection<ResumeLine> lines) {
        double all = 0.0;
        double held = 0.0;
        for (Part part : parts) {
            all += part.weight();
            held += lines.stream().anyMatch(line -> holds(line, part)) ? part.weight() : 0.0;
        }
        return all == 0.0 ? 0.0 : held / all;
    }

    private boolean holds(ResumeLine line, Part part) {
        String skill = part.skill();
        boolean shown = skill != null
                && (line.skillIds().contains(skill)
                        || line.meant().contains(skill)
                        || line.skillIds().stream().anyMatch(id -> Meanings.means(id, skill)));
        return shown || (!part.words().isEmpty() && part.words().stream().allMatch(word -> has(line, word)));
    }

    private boolean has(ResumeLine line, String word) {
        return line.terms().contains(word)
                || (joining && line.terms().stream().anyMatch(other -> inside(word, other) || inside(other, word)));
    }

    private static boolean inside(String inner, String outer) {
        return inner.length() >= SHORTEST_INNER
                && outer.length() > inner.length()
                && (outer.startsWith(inner) || outer.endsWith(inner));
    }

    @Override
    public String toString() {
        return parts.stream().map(part -> String.join(" ", part.words())).collect(Collectors.joining("|"));
    }
}
