package dev.candor.jobanalysis.requirement.head;

import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a posting without what a letter has above its text, and without headings before any title. */
final class HeadLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int TOP = 8;
    private static final int SEARCHED = 14;
    private static final int LONGEST_GREETING = 60;
    private static final int LONGEST_LINE = 110;
    private static final int MOST = 3;
    private static final String SUBJECT =
            "(?iu)^(?:subject|betreff|asunto|objet|oggetto|assunto|onderwerp|ämne|emne|temat|re|fwd?|aw|wg|tr|rv)\\s*:\\s*";
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:from|to|cc|bcc|date|sent|von|an|datum|gesendet|de|à|para|da|a|till|från|aan|van)\\s*: .*", FLAGS);
    private static final Pattern GREETING = Pattern.compile(
            "^[¡!]?(?:hi|hello|hey|hiya|dear|good morning|hallo|liebe[rs]?|moin|servus|guten (?:tag|morgen)|salut|bonjour|chère?s?|hola|buenos días|estimad[oa]s?|olá|ciao|salve|gentili|beste|hej|hei|cześć|dzień dobry)\\b[^.:;]*$",
            FLAGS);
    /** "Tarnhelm, Inc.", "Telmar (Pty) Ltd": a legal form that a comma or a bracket parts from its name. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?:,\\s+(?=(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|PLC|LLP|S\\.L\\.U?|S\\.A|S\\.A\\.S|S\\.p\\.A|S\\.r\\.l|Lda|Ltda|B\\.V)\\b)|\\s+(?=\\((?:Pty|Pvt)\\)))"
                    + "(?:\\((?:Pty|Pvt)\\)\\s+)?(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|PLC|LLP|S\\.L\\.U?|S\\.A\\. de C\\.V|S\\.A\\.S|S\\.A|S\\.p\\.A|S\\.r\\.l|Lda|Ltda|B\\.V)\\b\\.?(?=\\s|$|,)",
            FLAGS);

    private HeadLines() {}

    /** Without addresses and greetings, subjects without their label, names without a legal form that is set apart. */
    static List<String> of(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean above = at < TOP && (ADDRESS.matcher(line).matches() || greets(line));
            if (!above) {
                String bare = at < TOP ? line.replaceFirst(SUBJECT, "") : line;
                plain.add(at < TOP ? bare(LEGAL.matcher(bare).replaceAll(""), line) : line);
            }
        }
        return plain.isEmpty() ? lines : plain;
    }

    private static String bare(String changed, String line) {
        return changed.isBlank() ? line : changed;
    }

    private static boolean greets(String line) {
        return line.length() <= LONGEST_GREETING && GREETING.matcher(line).matches() && !HeadWords.role(line);
    }

    /** Whether a title is none: a heading of a section, which names nobody's job. */
    static boolean heading(@Nullable String title, List<String> lines) {
        return title != null
                && !HeadWords.role(title)
                && lines.getFirst().startsWith(title)
                && PostingSections.heading(lines.getFirst());
    }

    /** The job that one of the first sentences seeks somebody for; absent if none does. */
    static @Nullable OpeningSentence sought(List<String> lines) {
        for (String line : lines.subList(0, Math.min(SEARCHED, lines.size()))) {
            for (String sentence : line.split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
                OpeningSentence said = OpeningSentence.of(sentence);
                if (said != null && HeadWords.role(said.title())) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The lines that stand above the first longer sentence. */
    static List<String> top(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            boolean many =
                    TopLines.STRONG.split(line).length > 2 || HeadParts.of(line).size() > 4;
            if ((line.length() > LONGEST_LINE && !many) || lines.size() == MOST) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
