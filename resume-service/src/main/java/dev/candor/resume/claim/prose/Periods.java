package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.number.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How often something is said to be done: daily, per shift, a year. Lengths of time are quantities and not meant. */
final class Periods {

    private static final Map<String, Phrases> WORDS = Map.of(
            "en",
            load("en"),
            "de",
            load("de"),
            "fr",
            load("fr"),
            "es",
            load("es"),
            "it",
            load("it"),
            "pt",
            load("pt"),
            "nl",
            load("nl"));

    private static final Set<String> NOUNS = Set.of(
            "day",
            "days",
            "night",
            "nights",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years",
            "weekend",
            "weekends",
            "wochenende",
            "wochenenden",
            "turno");

    private static final int YEAR = 4;
    private static final Set<String> QUANTIFIERS = Set.of(
            "most", "all", "every", "each", "some", "many", "several", "few", "other", "whole", "entire", "same");
    private static final Pattern NOMINATED = Pattern.compile(
            "(?i)\\b(?:finalist|nominee|nominated|shortlist\\w*|short-listed|runner|commended|longlist\\w*)\\b");

    private Periods() {}

    private static Phrases load(String language) {
        return Phrases.load(ClaimReport.class, "words/periods_" + language + ".tsv");
    }

    private static Phrases words(Line line) {
        return Objects.requireNonNull(WORDS.getOrDefault(line.language(), WORDS.get("en")), "periods");
    }

    /** Periods named outside of quantities; one that says as often as these texts do is none. */
    static Set<String> of(Line line, List<SourceText> texts) {
        Set<String> periods = named(line, false, texts);
        line.quantities().stream().map(Quantity::per).filter(Objects::nonNull).forEach(periods::remove);
        return periods;
    }

    private static Set<String> named(Line line, boolean counted, List<SourceText> texts) {
        Set<String> periods = new TreeSet<>();
        Phrases words = words(line);
        for (int i = 0; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            Phrases.Match match = words.at(line.tokens(), i);
            if (match != null
                    && (counted || !isCompound(line, i, match.tokens()))
                    && !isYearOfTheCalendar(line, i + match.tokens())
                    && (counted || !isPartOfName(line, i, match.tokens(), texts))
                    && (counted || !isCounted(line, token))
                    && !HowOften.said(line, i, texts)
                    && !isSaid(line, i, match.tokens(), texts)) {
                periods.add(match.key());
            }
        }
        return periods;
    }

    /** The shift of "a shift pattern", the day of "end-of-day checks": the first part of another noun says nothing of how often. */
    private static boolean isCompound(Line line, int at, int length) {
        int last = at + length - 1;
        int next = last + 1;
        boolean noun = line.language().equals("en")
                && "shift".equals(line.tokens().get(last).folded());
        boolean named = next < line.tokens().size()
                && line.terms().stream().anyMatch(term -> term.at() == next && !term.neutral());
        return (length == 1 && (isHyphened(line, at) || isHyphened(line, next))) || (noun && named && length <= 2);
    }

    private static boolean isHyphened(Line line, int at) {
        return at > 0
                && at < line.tokens().size()
                && !line.tokens().get(at).spaced()
                && line.tokens().get(at).start() == line.tokens().get(at - 1).end() + 1;
    }

    /** "Im Jahr 2022". */
    private static boolean isYearOfTheCalendar(Line line, int next) {
        return next < line.tokens().size()
                && line.tokens().get(next).digits()
                && line.tokens().get(next).text().length() == YEAR;
    }

    /** The year of "Idea of the Year" and "second year", the months of "summer months": a period without a word for each of them. */
    private static boolean isPartOfName(Line line, int at, int length, List<SourceText> texts) {
        if (length != 1 || at == 0 || !NOUNS.contains(line.tokens().get(at).folded())) {
            return false;
        }
        Token before = line.tokens().get(at - 1);
        boolean award = before.folded().equals("the") && line.tokens().get(at).capitalised();
        boolean noun =
                !QUANTIFIERS.contains(before.folded()) && line.terms().stream().anyMatch(term -> term.at() == at - 1);
        return noun || (award && isWon(line, texts));
    }

    /** Whether nobody was only nominated for what is called "of the Year", or the line says so too. */
    private static boolean isWon(Line line, List<SourceText> texts) {
        boolean finalist = texts.stream()
                .anyMatch(text -> NOMINATED.matcher(text.line().text()).find());
        return !texts.isEmpty() && (!finalist || NOMINATED.matcher(line.text()).find());
    }

    /** "On Mondays" where these texts name the Monday. */
    private static boolean isSaid(Line line, int at, int length, List<SourceText> texts) {
        return line.terms().stream()
                .filter(term -> term.at() >= at && term.at() < at + length)
                .filter(term -> line.tokens().get(term.at()).capitalised())
                .anyMatch(term -> Words.explained(term, texts));
    }

    private static boolean isCounted(Line line, Token token) {
        return line.quantities().stream().anyMatch(one -> token.start() >= one.start() && token.end() <= one.end());
    }

    /** Every period these texts speak of, rates and lengths of time included. */
    static Set<String> all(List<SourceText> texts) {
        Set<String> periods = new HashSet<>();
        for (SourceText text : texts) {
            periods.addAll(named(text.line(), true, List.of()));
            for (Quantity quantity : text.line().quantities()) {
                String per = quantity.per();
                periods.add(per == null ? quantity.unit() : per);
            }
        }
        return periods;
    }

    /** "Every week" for "weekly": whether the other line too speaks of the period that is named here. */
    static boolean isShared(Line line, int at, Line other) {
        Phrases.Match match = words(line).at(line.tokens(), at);
        return match != null && named(other, true, List.of()).contains(match.key());
    }

    /** Whether a word says how often and nothing else: "monthly", "yearly". */
    static boolean isOne(Line line, int at) {
        Phrases.Match match = words(line).at(line.tokens(), at);
        return match != null
                && match.tokens() == 1
                && !NOUNS.contains(line.tokens().get(at).folded());
    }

    /** "every week", "each shift": how often, not how much. */
    static boolean follows(Line line, Mark mark) {
        int next = mark.at() + mark.length();
        return words(line).at(line.tokens(), next) != null || words(line).at(line.tokens(), mark.at()) != null;
    }
}
