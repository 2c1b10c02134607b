package dev.candor.resume.structure.word;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and marks that stand around dates and between them, in all languages at once. */
final class DateWords {

    private static final String DASHES = "[-\u2010-\u2015\u2212~\u301c\uff5e\u2192/\u00ad]{1,3}";
    private static final String ARTICLES = "(?:(?:le|la|el|il|o|the|dem|den|der|det|mois de|mes de) ){0,2}";
    private static final String CLOSED = "(?![\\p{L}\\p{M}\\d])";

    /** What parts the two ends of a range. A bar, a gap or the label of an end does too, but only a date may follow. */
    static final Pattern SEPARATOR = pattern("(?:\\s{0,3}" + DASHES + ">?(?:\\s{0,2}(?:" + list("until")
            + ")(?=[\\s.:]))?|\\s{1,3}(?:" + list("until") + ")(?=[\\s.:])|\\s?(?:から|至|到))"
            + "[\\s.:]{0,3}(?:c(?:a|irca)?\\.?\\s)?");

    static final Pattern GAP = pattern("\\s{0,2}(?:\\||=?>|\u00bb|\\.{2,3}|\t|\n)\\s{0,2}|[\\s,;|]{1,3}(?:"
            + list("end") + ")\\s?:\\s?|[\\s,;|]{1,3}(?:" + list("end") + ")\\s");

    static final Pattern OPEN = pattern("(?:" + list("open") + ")" + CLOSED);
    static final Pattern SINCE = pattern("(?:" + list("since") + ")\\s{1,2}" + ARTICLES);
    static final Pattern UNTIL = pattern(
            "(?:until|till|up to|bis|bis zum|jusqu.(?:en|a|au)|hasta|ate|fino (?:al?|ad)|tot|tot en met|t/m|t\\.?o\\.?m\\.?|do)\\s{1,2}"
                    + ARTICLES);
    static final Pattern BETWEEN = pattern("(?:" + list("between") + ")\\s" + ARTICLES);
    static final Pattern BOTH = pattern("\\s(?:and|&|und|et|y|e|och|og|en|i|a)\\s" + ARTICLES);
    /** "Early 2018", "Ende 2019": the time of the year is no name. */
    static final Pattern ABOUT =
            pattern("(?:" + list("about") + ")[\\s.-]{1,2}(?:(?:of|de|del|di|d['\u2019]|av|des) ?)?");
    /** What makes a date behind it open: "2018 onwards", "2018 (laufend)". */
    static final Pattern ONWARD =
            pattern("\\s(?:ff?\\.|(?:" + list("onward") + ")" + CLOSED + ")|\\s?\\((?:" + list("open") + ")\\)");
    /** "2018 r.", "2018 г.": a year that says that it is one. */
    static final Pattern YEAR_MARK = pattern("(?<=\\d)\\s?(?:r\\.|г\\.|гг\\.|roku\\b|года|год)");

    static final Pattern SHORT_YEAR = Pattern.compile("['\u2019]?(\\d{2})(?![\\d.,%/])");
    static final Pattern SHORT_YEARS =
            pattern("['\u2019](\\d{2})\\s?" + DASHES + "\\s?['\u2019]?(?:(\\d{2})(?!\\d)|" + list("open") + ")");

    private DateWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String list(String name) {
        return Vocabulary.all(name).stream()
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .map(word -> Pattern.quote(word).replace(" ", "\\E[ '\u2019./-]{1,2}\\Q"))
                .collect(Collectors.joining("|"));
    }
}
