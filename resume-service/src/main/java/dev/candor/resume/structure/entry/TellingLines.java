package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jobs told in sentences: "Worked as a nurse in St Mary's, Leeds from 2016 to 2019." is a title and a house on lines of their
 * own, and what follows the first sentence of a dated paragraph tells about the job that the sentence names.
 */
public final class TellingLines {

    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:i|have|has|had|am|was|been|presently|currently|previously|formerly|earlier|ich|habe|zurzeit|derzeit|aktuell|j.ai|je|actuellement|actualmente|atualmente|attualmente|ho|jag|har|ik|heb)\\s+){0,4}"
                    + "(?:(?:work(?:ing|ed|s)?|employed|serv(?:ing|ed)|engaged|appointed) as|(?:t\u00e4tig|besch\u00e4ftigt|gearbeitet|arbeitete|arbeite|angestellt|eingesetzt) als"
                    + "|(?:travaill\u00e9|travaille|exerc\u00e9|employ\u00e9e?) (?:comme|en tant que?)|(?:trabaj\u00e9|trabajando|trabajo|trabajado|me desempe\u00f1\u00e9|desempe\u00f1\u00e1ndome|laborando|labor\u00e9) como"
                    + "|(?:trabalhei|trabalho|trabalhando|atuei|atuo|atuando|atua\u00e7\u00e3o) como|(?:lavorato|lavoro|impiegat[oa]|assunt[oa]) come"
                    + "|(?:werkzaam|gewerkt|werk|aangesteld) als|(?:arbetat|arbetar|arbetade|anst\u00e4lld) som)\\s+(?:(?:an?|the|une?|eine?|un|uma?|una|een|en)\\s+)?");
    private static final Pattern AT = Pattern.compile(
            "(?iu),?\\s+(?:in|at|with|for|bei(?: der| dem)?|beim|chez|\u00e0|en|presso|na|no|em|hos|bij)\\s+(?:the\\s+)?(?=\\p{Lu})");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:\\)|\\p{L}{4}|\\b\\p{Lu}{2}|\\d{4})\\.\\s+(?=\\p{Lu})");
    private static final int LEAST_TITLE = 2;
    private static final int LEAST_WORDS = 10;
    private static final int LEAST_TOLD = 3;
    private static final int MOST_TITLE_WORDS = 7;

    private TellingLines() {}

    /** Does the line tell of a job in a sentence, with the time it took? */
    public static boolean tells(TextLine line) {
        return LEAD.matcher(line.text()).find()
                && Dates.in(line.text()).stream().anyMatch(DateSpan::range)
                && !job(line).isEmpty();
    }

    static List<TextLine> parted(List<TextLine> lines) {
        boolean told = lines.stream().filter(TellingLines::tells).count() >= LEAST_TITLE;
        List<TextLine> parted = new ArrayList<>();
        for (TextLine line : lines) {
            parted.addAll(told && tells(line) ? job(line) : paragraph(line));
        }
        return parted;
    }

    /** The title and the house with its time, each on a line; nothing if the sentence holds no such two. */
    private static List<TextLine> job(TextLine line) {
        Matcher lead = LEAD.matcher(line.text());
        int from = lead.find() ? lead.end() : 0;
        Matcher at = AT.matcher(line.text());
        if (at.find(from)) {
            Piece title = line.piece().part(from, at.start());
            Piece house = line.piece().part(at.end(), line.text().length()).strip(". ");
            if (Dates.in(title.text()).isEmpty() && named(title)) {
                TextLine.Look look = line.look();
                return List.of(
                        new TextLine(title, false, look, line.links(), line.stretches()),
                        new TextLine(house, false, look, List.of(), line.stretches()));
            }
        }
        return List.of();
    }

    private static boolean named(Piece title) {
        boolean capital = !title.empty() && Character.isUpperCase(title.text().codePointAt(0));
        return Cues.title(title.text()) >= 1 || (capital && title.words() <= MOST_TITLE_WORDS);
    }

    /** A long line that a date opens, parted behind its first sentence. */
    private static List<TextLine> paragraph(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        boolean dated = !line.bullet()
                && !dates.isEmpty()
                && dates.getFirst().start() == 0
                && line.piece().words() >= LEAST_WORDS;
        Matcher end = SENTENCE_END.matcher(line.text());
        if (!dated || !end.find(dates.getFirst().end())) {
            return List.of(line);
        }
        Piece told = line.piece().part(end.end(), line.text().length());
        return told.words() < LEAST_TOLD
                        || ".!?".indexOf(told.text().charAt(told.text().length() - 1)) < 0
                ? List.of(line)
                : List.of(
                        line.with(line.piece().part(0, end.end()).strip(".")),
                        new TextLine(told, true, line.look(), List.of(), line.stretches()));
    }
}
