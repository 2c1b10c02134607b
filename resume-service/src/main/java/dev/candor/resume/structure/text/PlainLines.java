package dev.candor.resume.structure.text;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ParsedText.Counts;
import dev.candor.resume.parser.ParsedText.Line;
import dev.candor.resume.parser.ParsedText.Page;
import dev.candor.resume.parser.ParsedText.Run;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as lines: letters count as five points, so that wrapped lines are found as in a PDF. */
public final class PlainLines {

    private static final double LETTER = 5;
    private static final double LINE = 12;
    private static final Pattern RULE = Pattern.compile("[-=_*~ ]{3,}");

    /** Words between the same marks on both sides: "== Skills ==", "~ Skills ~", "[ Skills ]". */
    private static final Pattern FRAMED = Pattern.compile(
            "([=*#~_+:<>\\[|-]{1,200})\\s*(\\p{L}[^\\t=*#~_<>\\[\\]|@]{1,58}?)\\s*[=*#~_+:<>\\]|-]{1,200}");

    /** Dots that lead the eye from a label to what belongs to it. */
    private static final Pattern LEADER = Pattern.compile("(?<=\\S) ?\\.{3,} ?(?=\\S)|(?<=\\S) \\.\\. (?=\\S)");

    private final List<Line> lines = new ArrayList<>();
    private double y;

    private PlainLines() {}

    /** The lines of a text file. */
    public static ParsedText of(byte[] file, boolean markdown) {
        String text = text(file).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            return ParsedText.refused("empty");
        }
        if (text.indexOf('\0') >= 0) {
            return ParsedText.refused("not-text");
        }
        String start = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("%pdf-")) {
            return ParsedText.refused("not-text");
        }
        if (markdown) {
            return ParsedText.read(List.of(MarkdownLines.of(text)), List.of(), null);
        }
        PlainLines plain = new PlainLines();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            plain.add(all[i], i + 1 < all.length ? all[i + 1] : "");
        }
        Counts counts = new Counts(text.length(), 0, 0, 1);
        return ParsedText.read(List.of(new Page(0, 0, 0, counts, plain.lines, List.of())), List.of(), null);
    }

    /** The text of a file in UTF-8, UTF-16 with a mark, or else Windows-1252. */
    public static String text(byte[] file) {
        if ((file.length >= 2 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff)
                || (file.length >= 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** Is it an item of a list that ends with a colon, and no frame? */
    private static boolean item(String mark, String body) {
        return mark.length() == 1 && body.startsWith(mark + " ") && body.endsWith(":");
    }

    private void add(String line, String next) {
        y += LINE;
        String text = line.stripTrailing();
        if (text.isBlank() || RULE.matcher(text.strip()).matches()) {
            y += text.isBlank() ? LINE : 0;
            return;
        }
        int indent = text.length() - text.stripLeading().length();
        String body = LEADER.matcher(text.strip()).replaceAll("\t").replaceAll(" {3,}", "\t");
        Matcher framed = FRAMED.matcher(body);
        boolean frame = framed.matches() && !item(framed.group(1), body);
        body = frame ? framed.group(2) : body;
        String style =
                frame || (RULE.matcher(next.strip()).matches() && next.strip().length() > 3 && body.length() < 60)
                        ? "heading2"
                        : "";
        List<Run> runs = List.of(new Run(body, 10, false, false, 0, null));
        double x = indent * LETTER;
        lines.add(new Line(x, x + body.length() * LETTER, y, 0, style, runs));
    }
}
