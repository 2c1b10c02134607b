package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.date.PartialDate;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that the source says without a figure: "a year" is twelve months, "with two colleagues" is a team of three. */
final class Restated {

    private static final String ONE = "(?:a|an|one|ein|eine|einem|einen|einer|eines|un|une|una)";
    private static final List<Span> SPANS = List.of(
            new Span("(?:year|jahr|jahres|an|annee|ano)", List.of(new Same("month", 12), new Same("year", 1))),
            new Span("(?:month|monat|monats|mois|mes)", List.of(new Same("month", 1))),
            new Span("(?:week|woche|semaine|semana)", List.of(new Same("day", 7), new Same("week", 1))),
            new Span("(?:day|tag|tages|jour|dia)", List.of(new Same("hour", 24), new Same("day", 1))),
            new Span("(?:hour|stunde|heure|hora)", List.of(new Same("minute", 60), new Same("hour", 1))),
            new Span(
                    Pattern.compile("round the clock|rund um die uhr|24/7|jour et nuit|dia y noche|las 24 horas"),
                    List.of(new Same("hour", 24), new Same("day", 7))));
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:with|mit|avec|con|plus|und|and|et|y)\\s+(?:\\S+\\s+)?\\S+\\s+"
                    + "(?:other\\s+|weiteren\\s+|autres\\s+|otros\\s+)?(?:(?:colleague|kolleg|collegue|companer|coworker|teammate|author|developer))");
    private static final Set<String> TEAMS =
            Set.of("team", "crew", "group", "gruppe", "equipe", "equipo", "groupe", "grupo", "party", "gang");

    private static final Set<String> AUTHORS = Set.of(
            "authors",
            "developers",
            "people",
            "persons",
            "autoren",
            "autorinnen",
            "auteurs",
            "autores",
            "personen",
            "personnes",
            "personas");

    private static final Pattern NAME = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,2}|(?:19|20)\\d\\d");
    private static final Map<String, Integer> HOURS = Map.of("hour", 1, "day", 24, "week", 168);
    private static final Set<String> EVERY = Set.of("every", "alle", "chaque", "toutes", "tous", "cada");

    private static final int MONTHS = 12;

    private Restated() {}

    private record Same(String unit, int value) {}

    private record Span(Pattern words, List<Same> same) {

        Span(String words, List<Same> same) {
            this(Pattern.compile("\\b" + ONE + "\\s+" + words + "\\b"), same);
        }

        boolean in(String folded) {
            return words.matcher(folded).find();
        }
    }

    static boolean backs(ProseCase one, Quantity mine) {
        return !mine.interval()
                && (oneOf(one, mine) || team(one, mine) || ofDates(one, mine) || names(one, mine) || turns(one, mine));
    }

    /** "Airflow 2.8" for "Airflow to version 2.8", "2027" for "planned for 2027": a version or a year counts nothing. */
    private static boolean names(ProseCase one, Quantity mine) {
        String figure = one.line().text().substring(mine.start(), mine.end());
        boolean plain = mine.unit().isEmpty() && mine.subject().isEmpty();
        if (plain && one.ownTexts().stream().anyMatch(text -> Reached.isNumeral(one, mine, text.line()))) {
            return true;
        }
        return NAME.matcher(figure).matches()
                && one.aligned().stream()
                        .anyMatch(text -> Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?![.,]?\\d)")
                                .matcher(text.line().text())
                                .find());
    }

    /** "Six times a day" for "every four hours". */
    private static boolean turns(ProseCase one, Quantity mine) {
        Integer hours = mine.per() == null ? null : HOURS.get(mine.per());
        return mine.unit().equals("times")
                && hours != null
                && one.aligned().stream()
                        .anyMatch(text -> text.line().quantities().stream()
                                .filter(Quantity::duration)
                                .filter(theirs -> every(text, theirs) && HOURS.containsKey(theirs.unit()))
                                .anyMatch(theirs ->
                                        theirs.low().multiply(mine.low()).intValue()
                                                        * HOURS.getOrDefault(theirs.unit(), 0)
                                                == hours));
    }

    private static boolean every(SourceText text, Quantity theirs) {
        int at = text.line().tokenAt(theirs.start());
        return at > 0 && EVERY.contains(text.line().tokens().get(at - 1).folded());
    }

    /** "For seven months" where the source says from January to July. */
    private static boolean ofDates(ProseCase one, Quantity mine) {
        return Set.of("month", "year").contains(mine.unit())
                && one.aligned().stream()
                        .flatMap(text -> text.line().dates().stream())
                        .anyMatch(date -> lasts(mine, date.from(), date.to()));
    }

    private static boolean lasts(Quantity mine, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null || to == null || mine.low().scale() > 0) {
            return false;
        }
        int last = to.month() == null ? to.firstMonth() : to.lastMonth();
        int months = last - from.firstMonth();
        int value = mine.low().intValue();
        return mine.unit().equals("month")
                ? value == months || (from.month() != null && value == months + 1)
                : value == (months + 1) / MONTHS;
    }

    private static boolean oneOf(ProseCase one, Quantity mine) {
        return mine.duration()
                && SPANS.stream()
                        .filter(span -> span.same().stream().anyMatch(same -> same(mine, same)))
                        .anyMatch(span -> one.aligned().stream().anyMatch(text -> span.in(folded(text))));
    }

    private static boolean same(Quantity mine, Same same) {
        return mine.unit().equals(same.unit()) && mine.low().intValue() == same.value();
    }

    /** "A team of three" for one who works "with two colleagues". */
    private static boolean team(ProseCase one, Quantity mine) {
        int at = one.line().tokenAt(mine.start());
        boolean author = one.line().terms().stream()
                .filter(term -> term.at() == one.line().tokenAt(mine.end()))
                .anyMatch(term -> AUTHORS.contains(term.token().folded()) || Binding.isPeople(term));
        boolean said = mine.unit().isEmpty()
                && (author
                        || (at > 1
                                && TEAMS.contains(
                                        one.line().tokens().get(at - 2).folded())));
        return said
                && one.aligned().stream()
                        .filter(text -> OTHERS.matcher(folded(text)).find())
                        .flatMap(text -> text.line().quantities().stream())
                        .anyMatch(others -> others.unit().isEmpty()
                                && !others.interval()
                                && others.low().intValue() + 1 == mine.low().intValue());
    }

    private static String folded(SourceText text) {
        return Folding.fold(text.line().text());
    }
}
