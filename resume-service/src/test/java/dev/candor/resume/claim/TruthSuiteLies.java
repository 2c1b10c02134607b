package dev.candor.resume.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lies in prose of the truth suite, one line of a resume each, for tests of those who write such lines. */
public final class TruthSuiteLies {

    private static final Pattern LINE = Pattern.compile("(basics\\.summary|[a-z]+\\[\\d+]\\.highlights\\[\\d+])");

    private static final Set<String> COMPUTED = Set.of("honest-derived", "honest-often");

    private TruthSuiteLies() {}

    /** A text that says too much, and where it would stand. */
    public record Lie(String path, String text) {}

    /** Everybody there are lies about. */
    public static Stream<String> people() {
        return Casebook.people().stream().filter(person -> !of(person).isEmpty());
    }

    /** All lies about a person that change a single line. */
    public static List<Lie> of(String person) {
        return lines(person, true);
    }

    /** All honest rewrites of a single line of a person, but those that compute: who tells a line again adds no number of their own. */
    public static List<Lie> honest(String person) {
        return lines(person, false);
    }

    private static List<Lie> lines(String person, boolean lie) {
        return Casebook.cases().stream()
                .filter(one ->
                        one.lie() == lie && !one.structured() && one.person().equals(person))
                .filter(one -> !COMPUTED.contains(one.category()))
                .filter(one -> !one.text().contains(" || "))
                .map(one -> one.text().split(" = ", 2))
                .filter(parts -> LINE.matcher(parts[0].strip()).matches())
                .map(parts -> new Lie(parts[0].strip(), parts[1].strip()))
                .toList();
    }
}
