package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something is done, as times a year, however it is said: "quarterly", "once a quarter", "every three months", "four times a
 * year".
 */
final class Frequencies {

    private static final Map<String, Phrases> WORDS =
            Map.of("en", load("en"), "de", load("de"), "fr", load("fr"), "es", load("es"));
    private Frequencies() {}

    private static Phrases load(String language) {
        return Phrases.load(ClaimReport.class, "words/frequencies_" + language + ".tsv");
    }

    /** All that these tokens say about how often. */
    static List<Frequency> of(List<Token> tokens, String language) {
        Phrases words = Objects.requireNonNull(WORDS.getOrDefault(language, WORDS.get("en")), "frequencies");
        List<Frequency> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Frequency> here = at(words, tokens, at);
            here.ifPresent(found::add);
            at = here.map(Frequency::to).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static Optional<Frequency> at(Phrases words, List<Token> tokens, int at) {
        Phrases.Match match = words.at(tokens, at);
        if (match == null) {
            return Optional.empty();
        }
        int next = at + match.tokens();
        if (match.key().startsWith("=")) {
            return Optional.of(new Frequency(number(match), at, next));
        }
        if (words.at(tokens, at, "every") != null) {
            return every(words, tokens, at, next);
        }
        boolean counted = match.key().startsWith("number:") && words.at(tokens, next, "times:number") != null;
        boolean times = match.key().startsWith("times:") && !match.key().equals("times:number");
        return counted || times ? per(words, tokens, at, counted ? next + 1 : next, number(match)) : Optional.empty();
    }

    /** "Every two weeks". */
    private static Optional<Frequency> every(Phrases words, List<Token> tokens, int at, int next) {
        Phrases.Match count = keyed(words, tokens, next, "number:");
        Phrases.Match unit = count == null ? null : keyed(words, tokens, next + count.tokens(), "unit:");
        return count == null || unit == null
                ? Optional.empty()
                : Optional.of(new Frequency(number(unit) / number(count), at, next + count.tokens() + unit.tokens()));
    }

    /** "Twice a month". */
    private static Optional<Frequency> per(Phrases words, List<Token> tokens, int at, int next, double times) {
        Phrases.Match per = words.at(tokens, next, "per");
        int behind = per == null ? next : next + per.tokens();
        while (behind < tokens.size() && "'’".contains(tokens.get(behind).text())) {
            behind++;
        }
        Phrases.Match unit = per == null ? null : keyed(words, tokens, behind, "unit:");
        return unit == null
                ? Optional.empty()
                : Optional.of(new Frequency(times * number(unit), at, behind + unit.tokens()));
    }

    private static Phrases.@Nullable Match keyed(Phrases words, List<Token> tokens, int at, String kind) {
        Phrases.Match match = words.at(tokens, at);
        return match != null && match.key().startsWith(kind) ? match : null;
    }

    private static double number(Phrases.Match match) {
        return Double.parseDouble(match.key().replaceFirst("^(?:=|[a-z]+:)", ""));
    }
}
