package dev.candor.resume.structure.text;

import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One physical line, cleaned: its bullet is taken off, its look is that of most of its letters. */
record RawLine(String text, boolean bullet, int page, Line line, double size, boolean bold, boolean italic) {

    private static final String BULLETS =
            "\u2022\u2023\u25e6\u25cf\u25cb\u25a0\u25a1\u25aa\u25ab\u25ba\u25b6\u25b8\u25b9\u27a2\u27a4\u2192\u2713\u2714"
                    + "\u2605\u2606\u25c6\u25c7\u2756\u2043\u2219\u00b7\u204c\u25fe\u25fd\u2b25\u2b9e\u276f\u203a\u00bb\u25cb\u29bf\u2794";
    private static final Set<String> TYPED_BULLETS =
            Set.of("-", "*", "\u2013", "\u2014", "o", "+", "\u2212", "\u00a7", ">");

    static RawLine of(int page, Line line) {
        String text = CleanLetters.of(line.text());
        boolean bullet = line.style().startsWith("list");
        int space = text.indexOf(' ');
        int tab = text.indexOf('\t');
        int gap = space < 0 || (tab >= 0 && tab < space) ? tab : space;
        if (!text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
            bullet = true;
            text = text.substring(1).strip();
        } else if (gap > 0 && TYPED_BULLETS.contains(text.substring(0, gap)) && gap + 1 < text.length()) {
            bullet = true;
            text = text.substring(gap + 1).strip();
        } else if (!text.isEmpty() && picture(text.codePointAt(0))) {
            text = text.substring(Character.charCount(text.codePointAt(0))).strip();
        }
        Run main = main(line);
        boolean bold = shareBold(line) > 0.6;
        return new RawLine(text, bullet, page, line, main.size(), bold, main.italic());
    }

    private static boolean picture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || (type == Character.MATH_SYMBOL && c != '+' && c != '<' && c != '~');
    }

    private static double shareBold(Line line) {
        double bold = 0;
        double all = 0;
        for (Run run : line.runs()) {
            int tab = run.text().indexOf('\t');
            int length = (tab < 0 ? run.text() : run.text().substring(0, tab))
                    .strip()
                    .length();
            bold += run.bold() ? length : 0;
            all += length;
            if (tab >= 0 && all > 0) {
                break;
            }
        }
        return bold / Math.max(1, all);
    }

    private static Run main(Line line) {
        return line.runs().stream()
                .max(Comparator.comparingInt(run -> run.text().strip().length()))
                .orElse(new Run("", 0, false, false, 0, null));
    }

    boolean firstBold() {
        return line.runs().stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .map(Run::bold)
                .orElse(false);
    }

    List<String> links() {
        List<String> links = new ArrayList<>();
        for (Run run : line.runs()) {
            if (run.link() != null && !links.contains(run.link())) {
                links.add(run.link());
            }
        }
        return links;
    }

    /** The same line with other words. */
    RawLine worded(String words) {
        return new RawLine(words, bullet, page, line, size, bold, italic);
    }

    /** The looks inside the line, counted from its first letter. */
    List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (Run run : line.runs()) {
            String words = CleanLetters.of(run.text());
            int at = words.isEmpty() ? -1 : text.indexOf(words, from);
            if (at >= 0) {
                found.add(new Stretch(at, at + words.length(), run.bold(), run.italic(), run.size()));
                from = at + words.length();
            }
        }
        return found;
    }

    /** Paragraph style without the number of its block. */
    String style() {
        int mark = line.style().indexOf('#');
        return mark < 0 ? line.style() : line.style().substring(0, mark);
    }

    /** Number of the tagged paragraph it belongs to; empty in an untagged file. */
    String block() {
        int mark = line.style().indexOf('#');
        return mark < 0 ? "" : line.style().substring(mark);
    }

    RawLine unbulleted() {
        return new RawLine(text, false, page, line, size, bold, italic);
    }

    double width() {
        return Math.max(0, line.right() - line.x());
    }

    /** Average width of a letter in points; 0 if the format has no widths. */
    double letter() {
        return text.isEmpty() ? 0 : width() / Math.max(1, line.text().strip().length());
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
