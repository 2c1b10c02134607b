package dev.candor.resume.structure.section;

import dev.candor.resume.structure.entry.Lists;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the lines of a section show of its kind, each feature between 0 and 1. */
public final class SectionFeatures {

    /** Kinds whose presence elsewhere says what else there may be. */
    private static final Set<Kind> NAMED = EnumSet.complementOf(EnumSet.of(Kind.REFERENCES, Kind.CONTACT, Kind.OTHER));

    private static final Pattern QUOTE = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern LINK = Pattern.compile("://|\\w\\.\\w{2,8}/\\S");
    private static final int MOST_WORDS = 400;
    private static final int LEAST_DIGITS = 9;
    private static final int LONGEST_LABEL = 40;
    private static final int SHORT = 4;
    private static final int LONG = 12;
    private static final int MOST_HEAD_WORDS = 16;

    private final List<TextLine> lines;
    private final Map<String, Double> features = new TreeMap<>();

    /** A line and what dates stand in it. */
    private record Dated(TextLine line, List<DateSpan> dates) {}

    private SectionFeatures(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Features by name. */
    public static Map<String, Double> of(List<TextLine> lines, SectionPlace place) {
        SectionFeatures features = new SectionFeatures(lines);
        features.place(place);
        if (!lines.isEmpty()) {
            features.shape();
            features.dates();
            features.names();
            features.words();
        }
        return features.features;
    }

    private void place(SectionPlace place) {
        features.put("1", 1.0);
        for (Kind kind : NAMED) {
            features.put((place.named().contains(kind) ? "has=" : "no=") + kind, 1.0);
        }
        int quarter = 4 * place.index() / Math.max(1, place.of() - 1);
        features.put("at=" + Math.min(3, quarter), 1.0);
        if (place.index() <= 1) {
            features.put("first", 1.0);
        }
    }

    private void share(String name, Predicate<TextLine> holds) {
        share(name, lines, holds);
    }

    private <T> void share(String name, List<T> of, Predicate<T> holds) {
        long count = of.stream().filter(holds).count();
        if (count > 0) {
            features.put(name, (double) count / of.size());
            features.put(name + "+", 1.0);
            if (count > 1) {
                features.put(name + "++", 1.0);
            }
        }
    }

    private void shape() {
        int size = lines.size();
        features.put("lines=" + (size < 2 ? 1 : size < 4 ? 3 : size < 9 ? 8 : 9), 1.0);
        share("bullet", TextLine::bullet);
        share("short", line -> line.piece().words() <= SHORT);
        share("long", line -> line.piece().words() >= LONG);
        share("stop", line -> line.text().endsWith("."));
        share("items", line -> Lists.items(line.text()));
        share("list", line -> Lists.items(line.text()) && Lists.count(line.text()) > 2);
        share("label", line -> line.text().indexOf(':') > 0 && line.text().indexOf(':') < LONGEST_LABEL);
        share("tab", line -> line.text().indexOf('\t') > 0);
        share("comma", line -> line.text().indexOf(',') > 0);
        share("bracket", line -> line.text().endsWith(")"));
        share("quote", line -> QUOTE.matcher(line.text()).find());
        share("link", line -> LINK.matcher(line.text()).find());
        share("mail", line -> line.text().indexOf('@') > 0);
        share(
                "phone",
                line -> line.text().chars().filter(Character::isDigit).count() >= LEAST_DIGITS
                        && Dates.in(line.text()).isEmpty());
        share("bold", line -> line.look().bold());
        if (Lists.spoken(lines)) {
            features.put("spoken", 1.0);
        }
    }

    private void dates() {
        List<Dated> dated = lines.stream()
                .map(line -> new Dated(line, Dates.in(line.text())))
                .toList();
        share("range", dated, one -> ranged(one.dates()) && one.line().piece().words() <= MOST_HEAD_WORDS);
        share("day", dated, one -> !one.dates().isEmpty() && !ranged(one.dates()));
        share("dated-bullet", dated, one -> one.line().bullet() && !one.dates().isEmpty());
        share("leading-date", dated, one -> one.dates().stream().anyMatch(date -> date.start() == 0));
        share("open", dated, one -> one.dates().stream().anyMatch(date -> date.range() && date.to() == null));
        if (dated.stream().allMatch(one -> one.dates().isEmpty())) {
            features.put("undated", 1.0);
        }
        if (dated.stream().noneMatch(one -> ranged(one.dates()))) {
            features.put("rangeless", 1.0);
        }
    }

    private static boolean ranged(List<DateSpan> dates) {
        return dates.stream().anyMatch(DateSpan::range);
    }

    private void names() {
        List<TextLine> heads = lines.stream()
                .filter(line -> !line.bullet() && line.piece().words() <= MOST_HEAD_WORDS)
                .toList();
        share("title", heads, line -> Cues.title(line.text()) >= 1.2);
        share("titleish", line -> Cues.title(line.text()) >= 0.8);
        share("employer", heads, line -> Cues.employer(line.text()) >= 1);
        share("school", line -> Cues.school(line.text()));
        share("degree", line -> Cues.degreeInside(line.text()));
        share(
                "place",
                line -> Places.sure(
                        line.text().substring(line.text().lastIndexOf(',') + 1).strip()));
        share("paper", line -> any("paper", line));
        share("prize", line -> any("prize", line));
        share(
                "fact",
                line -> line.text().indexOf(':') > 0
                        && Vocabulary.in(
                                "label",
                                Vocabulary.fold(
                                        line.text().substring(0, line.text().indexOf(':')))));
    }

    private static boolean any(String list, TextLine line) {
        for (String word : Vocabulary.fold(line.text()).split(" ")) {
            if (Vocabulary.in(list, word)) {
                return true;
            }
        }
        return false;
    }

    private void words() {
        int left = MOST_WORDS;
        for (TextLine line : lines) {
            for (String word : Vocabulary.fold(line.text()).split(" ")) {
                if (left-- > 0 && word.length() > 2 && !Character.isDigit(word.charAt(0))) {
                    features.put("w=" + word, 1.0);
                }
            }
        }
    }
}
