package dev.candor.resume.claim.text;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads how often something is done, as times a year, however it is said: "quarterly", "once a quarter", "every three months", "every third
 * month", "one month in three", "four times a year".
 */
final class Frequencies {

    private static final Map<String, Phrases> WORDS = Set.of("en", "de", "fr", "es", "it", "pt", "nl").stream()
            .collect(Collectors.toMap(Function.identity(), Frequencies::load));

    private final Phrases words;
    private final List<Token> tokens;

    private Frequencies(Phrases words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** A length of time: how many of it a year has, and behind which token it ends. */
    private record Span(double aYear, int to) {}

    private static Phrases load(String language) {
        return Phrases.load(ClaimReport.class, "words/frequencies_" + language + ".tsv");
    }

    /** All that these tokens say about how often. */
    static List<Frequency> of(List<Token> tokens, String language) {
        Phrases words = Objects.requireNonNull(WORDS.getOrDefault(language, WORDS.get("en")), "frequencies");
        Frequencies reading = new Frequencies(words, tokens);
        List<Frequency> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Frequency> here = reading.at(at);
            here.ifPresent(found::add);
            at = Math.max(at + 1, here.map(Frequency::to).orElse(0));
        }
        return List.copyOf(found);
    }

    private Optional<Frequency> at(int at) {
        Phrases.Match match = words.at(tokens, at);
        if (match == null) {
            return Optional.empty();
        }
        int next = at + match.tokens();
        if (match.key().startsWith("=")) {
            return Optional.of(new Frequency(number(match), at, next));
        }
        return every(at).or(() -> oneIn(at)).or(() -> times(at));
    }

    /** "Every two weeks", "every other Monday", "jedes dritte Wochenende". */
    private Optional<Frequency> every(int at) {
        int next = behind("every", at);
        Span span = next == at ? null : span(next);
        return span == null ? Optional.empty() : Optional.of(new Frequency(span.aYear(), at, span.to()));
    }

    /** "One week in four", "one in every four weeks", "una de cada tres semanas". */
    private Optional<Frequency> oneIn(int at) {
        int next = behind("one", at);
        if (next == at) {
            return Optional.empty();
        }
        Phrases.Match unit = keyed(next, "unit:");
        int link = unit == null ? next : next + unit.tokens();
        int count = behind("in", link);
        Phrases.Match number = count == link ? null : keyed(count, "number:");
        if (number == null) {
            return Optional.empty();
        }
        int end = count + number.tokens();
        Phrases.Match again = keyed(end, "unit:");
        Phrases.Match one = unit == null ? again : unit;
        int to = again == null ? end : end + again.tokens();
        return one == null ? Optional.empty() : Optional.of(new Frequency(number(one) / number(number), at, to));
    }

    /** "Twice a month", "four times a year", "once every three months", "viermal jährlich". */
    private Optional<Frequency> times(int at) {
        Phrases.Match first = Objects.requireNonNull(words.at(tokens, at), "a match");
        int next = at + first.tokens();
        boolean counted = first.key().startsWith("number:") && words.at(tokens, next, "times:number") != null;
        boolean times = first.key().startsWith("times:") && !first.key().equals("times:number");
        Optional<Frequency> joined = joined(first, at, next);
        if (joined.isPresent()) {
            return joined;
        }
        if (!counted && !times) {
            return Optional.empty();
        }
        int behind = counted ? next + 1 : next;
        Phrases.Match adverb = keyed(behind, "=");
        if (adverb != null) {
            return Optional.of(new Frequency(number(first) * number(adverb), at, behind + adverb.tokens()));
        }
        int per = Math.max(behind("per", behind), behind("every", behind));
        Span span = per == behind ? null : span(per);
        return span == null
                ? Optional.empty()
                : Optional.of(new Frequency(number(first) * span.aYear(), at, span.to()));
    }

    /** "Six-weekly" is every six weeks; "six weekly reports" are six a week. */
    private Optional<Frequency> joined(Phrases.Match number, int at, int next) {
        Phrases.Match adverb = number.key().startsWith("number:") ? keyed(next, "=") : null;
        if (adverb == null) {
            return Optional.empty();
        }
        boolean glued = !tokens.get(next).spaced()
                && tokens.get(next).start() == tokens.get(next - 1).end() + 1;
        return glued
                ? Optional.of(new Frequency(number(adverb) / number(number), at, next + adverb.tokens()))
                : Optional.empty();
    }

    /** "Week", "four weeks", "fourth week", "4. Woche". A weekday counts as a week, and stays to be read by others. */
    private @Nullable Span span(int from) {
        int at = from;
        while (at < tokens.size() && "'’".contains(tokens.get(at).text())) {
            at++;
        }
        Phrases.Match count = keyed(at, "number:");
        int next = count == null ? at : at + count.tokens();
        while (next < tokens.size()
                && count != null
                && ".".equals(tokens.get(next).text())) {
            next++;
        }
        Phrases.Match unit = keyed(next, "unit:");
        Phrases.Match weekday = unit == null ? keyed(next, "weekday:") : unit;
        if (weekday == null) {
            return null;
        }
        double aYear = number(weekday) / (count == null ? 1.0 : number(count));
        return new Span(aYear, unit == null ? next : next + unit.tokens());
    }

    /** The place behind a word of a key; the place itself if none stands there. */
    private int behind(String key, int at) {
        return at + words.length(tokens, at, key);
    }

    private Phrases.@Nullable Match keyed(int at, String kind) {
        Phrases.Match match = words.at(tokens, at);
        return match != null && match.key().startsWith(kind) ? match : null;
    }

    private static double number(Phrases.Match match) {
        return Double.parseDouble(match.key()
                .substring(Math.max(match.key().indexOf(':'), match.key().indexOf('=')) + 1));
    }
}
