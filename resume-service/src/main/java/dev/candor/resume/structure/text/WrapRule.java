package dev.candor.resume.structure.text;

import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Grades;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether a line is the rest of the one above: it is, if its first word would not have fitted there. A line that
 * leaves room was ended on purpose.
 */
final class WrapRule {

    private static final Pattern OPEN_END = Pattern.compile(".*\\d{4}\\)? ?[-\u2010-\u2015]");
    private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{L}[-\u00ad\u2010]");
    private static final Pattern OPEN_WORD = Pattern.compile(
            "(?iu).*(?:[,&/(-]|\\b(?:and|or|of|for|the|in|with|to|und|der|die|für|et|de|des|pour|y|e|del|para|och|av|en|van|voor))");
    /** Style of a line that runs up or down the page. */
    private static final String TURNED = "turned";

    /** Plain text is wrapped by hand at sixty letters and more, never earlier. */
    private static final double LEAST_TEXT_WIDTH = 275;

    private static final Pattern STARTS_ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.|[\\w.+-]{1,64}@[\\w-]+\\.|\\+\\d{2}|\\(?0\\d[\\d ()/.-]{6,18}$|(?:[\\w-]{1,40}\\.){1,3}[a-z]{2,8}/|(?:linkedin|github|xing|gitlab)\\.)");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\[\\d{1,3}\\]|\\d{1,3}[.)])\\s+\\p{Lu}");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} /&-]{1,24}: \\S");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:.*\\s)?(?:https?://|www\\.|[\\w.+-]+@|linkedin\\.com)\\S*");

    private static final Pattern CUT_ADDRESS = Pattern.compile("\\S*\\w\\.\\w{2,8}/\\S*\\w");

    private static final Pattern WHOLE_MAIL = Pattern.compile("\\S+@(?:[\\w-]{1,63}\\.){1,4}[a-z]{2,6}");
    private static final Pattern HOST = Pattern.compile("(?:[\\w-]{2,63}\\.){1,4}[a-z]{2,6}(?:/\\S*)?");

    /** The rest of an address, and the network's word for it in brackets. */
    private static final Pattern ADDRESS_TAIL = Pattern.compile("[\\w./%+-]{2,80}(?: \\(\\p{L}{2,12}\\))?");

    private static final int LEAST_LISTED = 5;

    private final Map<String, Double> edges = new HashMap<>();
    private final Map<String, int[]> shapes = new HashMap<>();
    private final Paragraphs paragraphs;

    WrapRule(List<RawLine> lines) {
        paragraphs = new Paragraphs(lines);
        for (RawLine line : lines) {
            edges.merge(column(line), line.line().right(), Math::max);
            int[] shape = shapes.computeIfAbsent(place(line), key -> new int[3]);
            shape[0]++;
            shape[1] += sentenceEnd(line.text()) ? 1 : 0;
            shape[2] += Character.isLowerCase(line.text().charAt(0)) ? 0 : 1;
        }
    }

    private static String place(RawLine line) {
        return column(line) + "/" + Math.round(line.line().x() / 2) + "/" + line.bold() + "/" + line.size();
    }

    private static boolean sentenceEnd(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    /** Lines of one edge that all end a sentence, or all start with a capital, are items of a list without bullets. */
    private boolean listed(RawLine above, RawLine line) {
        int[] shape = shapes.getOrDefault(place(line), new int[3]);
        if (Character.isLowerCase(line.text().charAt(0))
                || OPEN_WORD.matcher(above.text()).matches()) {
            return false;
        }
        boolean sentences = shape[0] >= 3 && sentenceEnd(above.text()) && shape[1] * 10 > shape[0] * 6;
        boolean brackets = above.text().endsWith(")")
                && line.text().endsWith(")")
                && line.text().indexOf('(') > 0;
        return sentences
                || brackets
                || (shape[0] >= LEAST_LISTED
                        && shape[2] == shape[0]
                        && !above.text().endsWith("-"));
    }

    private static String column(RawLine line) {
        return line.page() + "/" + line.line().column();
    }

    boolean continues(RawLine first, RawLine above, RawLine line) {
        if (line.bullet()
                || above.width() <= 0
                || above.page() != line.page()
                || line.style().equals(TURNED)
                || above.style().equals(TURNED)) {
            return false;
        }
        if (Hanging.heading(above, line) || SplitCells.monthOpen(above.text(), line.text())) {
            return true;
        }
        if (WHOLE_MAIL.matcher(above.text()).matches()
                && HOST.matcher(line.text()).matches()) {
            return false;
        }
        double step = line.line().y() - above.line().y();
        double size = Math.max(above.size(), 6);
        boolean tagged = !above.block().isEmpty() && !line.block().isEmpty();
        if (!sameLook(above, line)
                || (tagged && !above.block().equals(line.block()))
                || step <= 0.5 * size
                || step > 1.95 * size
                || line.text().contains("\t")) {
            return false;
        }
        if (address(above, line)) {
            return true;
        }
        return above.text().contains("\t") ? besideLabel(above, line) : wrapped(first, above, line, tagged);
    }

    private boolean wrapped(RawLine first, RawLine above, RawLine line, boolean tagged) {
        boolean item = tagged && above.style().startsWith("list");
        boolean date =
                Math.abs(above.line().x() - line.line().x()) < 3 && SplitCells.together(above.text(), line.text());
        if (item
                || date
                || dangling(above, line)
                || broken(first, above, line)
                || Hanging.cited(first, above, line)
                || Hanging.dated(above, line)) {
            return true;
        }
        boolean listed = !first.bullet() && listed(above, line);
        return aligned(first, above, line)
                && !listed
                && !opens(first, above, line)
                && (Hanging.bulleted(first, above, line) || full(above, line));
    }

    /** Does the line start something new, such as a dated entry, a label, or the next of several alike? */
    private static boolean opens(RawLine first, RawLine above, RawLine line) {
        boolean dated = Dates.in(line.text()).stream().anyMatch(DateSpan::range);
        boolean ended = !above.bullet()
                && above.text().length() < 110
                && (endsWith(above.text(), true) || (endsWith(above.text(), false) && endsWith(line.text(), false)));
        boolean alike = line.firstWord().length() > 3 && line.firstWord().equals(first.firstWord());
        boolean brief = above.text().length() < 24
                && (!Character.isLowerCase(line.text().charAt(0)) || Paragraphs.small(first, above, line))
                && !OPEN_WORD.matcher(above.text()).matches();
        if (line.text().startsWith("(") && above.text().indexOf('(') < 0 && above.width() > 0) {
            return false;
        }
        boolean address = STARTS_ADDRESS.matcher(line.text()).lookingAt();
        return address
                || NUMBERED.matcher(line.text()).lookingAt()
                || Grades.whole(line.text())
                || (dated && !first.bullet())
                || (Dates.opens(line.text()) && Dates.opens(first.text()))
                || ended
                || alike
                || brief
                || LABEL.matcher(line.text()).lookingAt();
    }

    /** Does the text end with a date, a range if {@code range}? */
    private static boolean endsWith(String text, boolean range) {
        return Dates.in(text).stream()
                .anyMatch(span -> (span.range() || !range)
                        && span.end() >= text.stripTrailing().length() - 1);
    }

    /** Is a bracket left open whose end the line brings? */
    private static boolean bracketed(String above, String line) {
        int end = line.indexOf(')');
        return above.lastIndexOf('(') > above.lastIndexOf(')') && end > 0 && line.lastIndexOf('(', end) < 0;
    }

    /** An address that breaks behind one of its signs, or where its column ends, goes on in the next line. */
    private boolean address(RawLine above, RawLine line) {
        boolean open =
                above.text().matches("\\S*@") || above.text().matches("(?:.*\\s)?\\S+(?:@|\\.\\w{2,4}/)\\S*[-/._@]");
        boolean cut = CUT_ADDRESS.matcher(above.text()).matches()
                && Character.isLowerCase(line.text().charAt(0))
                && !STARTS_ADDRESS.matcher(line.text()).lookingAt()
                && edges.getOrDefault(column(above), 0.0) - above.line().right() < above.letter();
        return (open || cut) && ADDRESS_TAIL.matcher(line.text()).matches();
    }

    /** Beside a label, text goes on further in than the label stands. */
    private boolean besideLabel(RawLine above, RawLine line) {
        return line.line().x() > above.line().x() + 20
                && (above.text().endsWith(",")
                        || Character.isLowerCase(line.text().charAt(0)))
                && Dates.in(line.text()).isEmpty()
                && full(above, line);
    }

    /** A word that goes on with a small letter after a hyphen was broken by the end of the line; so was an open bracket. */
    private static boolean broken(RawLine first, RawLine above, RawLine line) {
        boolean word = BROKEN_WORD.matcher(above.text()).matches()
                && Character.isLowerCase(line.text().charAt(0));
        return (word || bracketed(above.text(), line.text())) && aligned(first, above, line);
    }

    private static boolean dangling(RawLine above, RawLine line) {
        return OPEN_END.matcher(above.text()).matches()
                && Dates.in("1950 - " + line.text()).getFirst().range()
                && line.text().length() < 30
                && Math.abs(above.line().x() - line.line().x()) < 12;
    }

    private static boolean sameLook(RawLine above, RawLine line) {
        boolean size = Math.abs(above.size() - line.size()) < 0.6;
        boolean role = above.style().equals(line.style()) || line.style().isEmpty();
        boolean weight = above.bold() == line.bold()
                || !line.firstBold()
                || (!above.bold() && !line.bold() && above.width() > 200);
        return size && role && weight && !above.style().startsWith("heading");
    }

    private static boolean aligned(RawLine first, RawLine above, RawLine line) {
        double shift = line.line().x() - above.line().x();
        boolean numbered = NUMBERED.matcher(first.text()).lookingAt();
        boolean hanging =
                ((first.bullet() || numbered) && above.equals(first)) ? shift > -3 && shift < 40 : Math.abs(shift) < 3;
        boolean indented = !first.bullet()
                && above.equals(first)
                && shift < 0
                && shift > -45
                && above.text().length() > 60;
        return hanging || indented;
    }

    private boolean full(RawLine above, RawLine line) {
        double widest = Math.max(edges.getOrDefault(column(above), 0.0), edges.getOrDefault(column(line), 0.0));
        double edge = paragraphs.edge(line, widest);
        if (above.page() == 0 && edge < LEAST_TEXT_WIDTH) {
            return false;
        }
        double room = edge - above.line().right();
        double columnWidth = edge - above.line().x();
        String word = ADDRESS.matcher(above.text()).matches() && !line.text().contains(" ") ? "x" : line.firstWord();
        double need = (word.length() + 1) * above.letter();
        return need > room - 1.5 && above.width() > 0.45 * columnWidth;
    }
}
