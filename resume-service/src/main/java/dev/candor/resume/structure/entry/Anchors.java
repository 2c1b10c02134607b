package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a section whose date belongs to an entry. A date at the edge of a short line does, one inside a sentence does
 * not; where most stand in one look and place, those elsewhere are no anchors.
 */
final class Anchors {

    private static final double LEAST = 1;
    private static final double SURE = 2.5;
    private static final Pattern DASHED = Pattern.compile("\\s[\u2013\u2014-]$");

    private final List<TextLine> lines;
    private final boolean bulletsAreEntries;
    private final boolean single;
    private final boolean centred;

    private Anchors(List<TextLine> lines, boolean bulletsAreEntries, boolean single) {
        this.lines = lines;
        this.bulletsAreEntries = bulletsAreEntries;
        this.single = single;
        this.centred = centred(lines);
    }

    /** One line with a date. */
    private record Anchor(int index, double strength, boolean range, String look) {}

    /**
     * The indexes of the lines, in order.
     *
     * @param single whether a date without an end is as good as a range, as with studies
     */
    static List<Integer> of(List<TextLine> lines, boolean bulletsAreEntries, boolean single) {
        return new Anchors(lines, bulletsAreEntries, single).find();
    }

    private List<Integer> find() {
        List<Anchor> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.bullet() && !bulletsAreEntries && !dateOnly(line)) {
                continue;
            }
            for (DateSpan date : Dates.in(line.text())) {
                if (date.from() == null && date.start() > 0) {
                    continue;
                }
                double strength = strength(line, date);
                if (strength >= LEAST) {
                    found.add(new Anchor(i, strength, date.range(), look(line, date)));
                    break;
                }
            }
        }
        boolean ranges = found.stream().anyMatch(Anchor::range);
        double strongest = found.stream().mapToDouble(Anchor::strength).max().orElse(0);
        Map<String, Integer> looks = new HashMap<>();
        found.stream().filter(Anchor::range).forEach(anchor -> looks.merge(anchor.look, 1, Integer::sum));
        return found.stream()
                .filter(anchor ->
                        anchor.strength >= SURE - 1 || strongest < SURE || looks.getOrDefault(anchor.look, 0) > 1)
                .filter(anchor -> anchor.range || !ranges || alone(anchor, looks))
                .map(Anchor::index)
                .toList();
    }

    /** A single date among ranges counts if it stands like them, or beside a school or a degree. */
    private boolean alone(Anchor anchor, Map<String, Integer> looks) {
        TextLine line = lines.get(anchor.index);
        boolean like = looks.containsKey(anchor.look);
        if (!single) {
            return like
                    && anchor.strength >= SURE - 1
                    && (named(line) || dateOnly(line) || columned(line) || opening(line) || bracketed(line));
        }
        boolean near = like || named(line) || anchor.strength >= 2.9;
        for (int i = Math.max(0, anchor.index - 1); i <= Math.min(lines.size() - 1, anchor.index + 1); i++) {
            near |= named(lines.get(i))
                    && Dates.in(lines.get(i).text()).stream().noneMatch(DateSpan::range);
        }
        return near && anchor.strength >= LEAST;
    }

    private static boolean named(TextLine line) {
        String text = line.text();
        return Cues.title(text) >= 1.2 || Cues.employer(text) >= 1.2 || Cues.school(text) || Cues.degreeInside(text);
    }

    /** Does a date stand in a cell of its own at the start? */
    private static boolean opening(TextLine line) {
        return Dates.in(line.text()).stream().anyMatch(date -> date.start() == 0 && celled(line, date));
    }

    /** Does the line end with a date in brackets? */
    private static boolean bracketed(TextLine line) {
        String text = line.text();
        return text.endsWith(")")
                && Dates.in(text).stream()
                        .anyMatch(date -> date.end() == text.length() - 1 && text.charAt(date.start() - 1) == '(');
    }

    /** Does a date stand by itself behind a gap at the end? */
    private static boolean columned(TextLine line) {
        return Dates.in(line.text()).stream()
                .anyMatch(date ->
                        date.end() == line.text().length() && line.text().startsWith("\t", date.start() - 1));
    }

    private static boolean dateOnly(TextLine line) {
        return Dates.in(line.text()).stream()
                .anyMatch(date -> rest(line.text(), date).isBlank());
    }

    private static String rest(String text, DateSpan date) {
        return (text.substring(0, date.start()) + " " + text.substring(date.end()))
                .replaceAll("[()\\[\\],;:|.\u2013\u2014-]", " ");
    }

    private double strength(TextLine line, DateSpan date) {
        String text = line.text();
        String before = text.substring(0, date.start()).strip();
        String after = text.substring(date.end()).strip();
        String rest = rest(text, date).strip();
        int words = rest.isEmpty() ? 0 : rest.split("\\s+").length;
        boolean parted = before.endsWith("|")
                || before.endsWith("(")
                || before.endsWith(",")
                || before.endsWith("\u00b7")
                || text.substring(0, date.start()).endsWith("\t")
                || DASHED.matcher(before).find();
        double strength = words == 0 ? 3 : 0;
        if (words > 0 && before.isEmpty()) {
            strength = celled(line, date) ? 2.5 : 1.5;
        } else if (words > 0 && after.matches("[)\\].,]{0,2}")) {
            strength = parted ? 2.5 : 1.5;
        } else if (words > 0) {
            strength =
                    text.indexOf('\t') >= 0 || parted ? 1.5 : after.startsWith("(") || after.startsWith("|") ? 1.5 : 0;
        }
        strength += date.range() ? 0.8 : single ? 0.5 : 0;
        strength -= after.equals(".") && !parted && words > 2 ? 2.2 : 0;
        boolean told = !after.isEmpty() && text.endsWith(".") && words >= 6 && Cues.employer(text) < 2;
        strength -= told && !(date.start() == 0 && celled(line, date)) ? 1.5 : 0;
        boolean studied = single && date.start() == 0 && Cues.degree(after.replaceFirst("^[:|,\u2013-]\\s*", ""));
        strength -= studied ? 0 : words > 18 ? 4 : words > 11 ? 1 : 0;
        strength += named(line) ? 0.7 : 0;
        return strength + (line.bullet() ? -0.5 : 0);
    }

    private String look(TextLine line, DateSpan date) {
        boolean start = date.start() == 0;
        double edge = centred
                ? (line.look().x() + line.look().right()) / 2
                : line.look().x();
        String place = start && celled(line, date) ? "cell" : String.valueOf(Math.round(edge / 8));
        return start + "/" + dateOnly(line) + "/" + line.look().bold() + "/" + place + "/"
                + Math.round(line.look().size() * 2);
    }

    /** Does a gap, a colon or another look part a date from the words behind it, so that its own edge may be the right one? */
    private static boolean celled(TextLine line, DateSpan date) {
        int end = line.piece().start() + date.end();
        return line.text().startsWith("\t", date.end())
                || line.text().startsWith(":", date.end())
                || line.text().startsWith(" :", date.end())
                || line.text().startsWith(":", date.end() - 1)
                || line.stretches().stream()
                        .anyMatch(stretch -> Math.abs(stretch.start() - end) <= 1
                                && stretch.bold() != line.bold(line.piece().part(date.start(), date.end())));
    }

    /** Do most lines have their middle and not their edge in common? */
    private static boolean centred(List<TextLine> lines) {
        List<TextLine> placed = lines.stream()
                .filter(line -> line.look().right() > line.look().x())
                .toList();
        return placed.size() >= 4
                && most(placed.stream()
                                .map(line -> (line.look().x() + line.look().right()) / 2)
                                .toList())
                        > 2 * most(placed.stream().map(line -> line.look().x()).toList());
    }

    private static int most(List<Double> edges) {
        Map<Long, Integer> counts = new HashMap<>();
        edges.forEach(edge -> counts.merge(Math.round(edge / 4), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
