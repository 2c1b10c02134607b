package dev.candor.resume.claim.text;

import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares told by two numbers, whatever language and form they have: "1/3", "2 in 5", "un client sur trois", "um em cada três". */
final class Shares {

    private static final Pattern SLASH =
            Pattern.compile("(?<![\\p{L}\\d/.,])([1-9]\\d?)/([2-9]|1\\d|20|100)(?![\\p{L}\\d/]|[.,]\\d)");
    private static final Map<String, String> OF_EACH = Map.of(
            "en",
            "in every|out of every|in",
            "fr",
            "sur",
            "es",
            "de cada",
            "pt",
            "em cada",
            "it",
            "su|ogni",
            "nl",
            "op de|op");
    /** A quarter is a time as well, unless it is roughly one. */
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(just under|just over|about|around|nearly|almost|close to|roughly|more than|less than|to) a quarter\\b(?! (?:of an hour"
                    + "|past|to|century|of a (?:million|century)))");

    private static final Map<String, Bound> BOUNDS = Map.of(
            "just under",
            Bound.NEARLY,
            "nearly",
            Bound.NEARLY,
            "almost",
            Bound.NEARLY,
            "close to",
            Bound.NEARLY,
            "less than",
            Bound.UNDER,
            "just over",
            Bound.OVER,
            "more than",
            Bound.OVER,
            "to",
            Bound.EXACT);
    private static final BigDecimal FOURTH = new BigDecimal("0.25");
    private static final List<String> ONES =
            List.of("one", "ein", "eine", "einer", "einem", "un", "une", "uno", "una", "um", "uma", "een", "één");
    private static final Pattern NOUN = Pattern.compile("\\s+\\p{L}{3,}(?:s|i|e|n)(?!\\p{L})");
    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    private static final Pattern OTHERWISE = compiled("in every");
    private static final Map<String, Pattern> PATTERNS = OF_EACH.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> compiled(entry.getValue())));

    private Shares() {}

    /** The quantities of a text, with its shares in the place of the numbers they are told by. */
    static List<Quantity> added(String text, String language, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        Before before = new Before(text, language);
        Matcher slash = SLASH.matcher(text);
        while (slash.find()) {
            put(all, share(before, slash, new BigDecimal(slash.group(1)), new BigDecimal(slash.group(2)), List.of()));
        }
        quarters(text, all);
        pairs(before, all);
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }

    private static void quarters(String text, List<Quantity> all) {
        Matcher quarter = QUARTER.matcher(text);
        while (quarter.find()) {
            Bound bound = BOUNDS.getOrDefault(quarter.group(1).toLowerCase(Locale.ROOT), Bound.ABOUT);
            put(
                    all,
                    Optional.of(new Quantity(
                            quarter.start(),
                            quarter.end(),
                            FOURTH,
                            FOURTH,
                            "share",
                            null,
                            null,
                            bound,
                            true,
                            null,
                            List.of())));
        }
    }

    private static void pairs(Before before, List<Quantity> all) {
        String text = before.text();
        String language = before.language();
        Matcher pair = PATTERNS.getOrDefault(language, OTHERWISE).matcher(text);
        int from = 0;
        while (pair.find(from)) {
            Optional<BigDecimal> part = number(pair.group(1), language);
            Optional<BigDecimal> whole = number(pair.group(3), language);
            boolean counted = part.isPresent() && whole.isPresent() && isPlain(all, pair.end()) && isWhole(text, pair);
            if (counted) {
                put(all, share(before, pair, part.get(), whole.get(), words(pair.group(2))));
            }
            from = counted ? pair.end() : pair.end(1);
        }
    }

    /** The client of "one client in three" stays a word of the line. */
    private static List<String> words(String between) {
        return Tokens.words(between).stream().map(Tokens.Token::folded).toList();
    }

    private static Pattern compiled(String link) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(\\d{1,2}|\\p{L}+)((?:\\s+\\p{L}+){0,3}?)\\s+(?:" + link
                        + ")\\s+(\\d{1,2}|\\p{L}+)(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** "Two agents on five sites" counts both; "one client in three" names what is shared out once. */
    private static boolean isWhole(String text, Matcher pair) {
        return pair.group(2).isBlank()
                || !NOUN.matcher(text.substring(pair.end())).lookingAt();
    }

    private static Optional<BigDecimal> number(String word, String language) {
        if (ONES.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.of(BigDecimal.ONE);
        }
        List<Quantity> read = Quantities.find(word, language);
        return read.size() == 1 && read.getFirst().unit().isEmpty()
                ? Optional.of(read.getFirst().low())
                : Optional.empty();
    }

    /** "Five in two days" is no share: the second number has neither unit nor interval. */
    private static boolean isPlain(List<Quantity> quantities, int end) {
        return quantities.stream()
                .filter(one -> one.end() >= end && one.start() < end)
                .allMatch(one -> one.unit().isEmpty() && !one.interval());
    }

    private static void put(List<Quantity> all, Optional<Quantity> found) {
        found.ifPresent(share -> {
            boolean read = all.stream()
                    .anyMatch(one ->
                            one.unit().equals("share") && one.start() < share.end() && share.start() < one.end());
            if (!read) {
                all.removeIf(one -> one.start() < share.end() && share.start() < one.end());
                all.add(share);
            }
        });
    }

    private static Optional<Quantity> share(
            Before before, Matcher found, BigDecimal part, BigDecimal whole, List<String> subject) {
        if (part.signum() <= 0 || part.compareTo(whole) >= 0 || whole.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        BigDecimal value = part.divide(whole, MathContext.DECIMAL32);
        return Optional.of(new Quantity(
                found.start(),
                found.end(),
                value,
                value,
                "share",
                null,
                null,
                before.bound(found.start()),
                false,
                null,
                subject));
    }

    /** The words before a share, which may hedge it as they do any other number. */
    private record Before(String text, String language) {

        Bound bound(int at) {
            List<Quantity> read = Quantities.find(text.substring(0, at) + "5", language);
            return read.isEmpty() ? Bound.EXACT : read.getLast().bound();
        }
    }
}
