package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** What closes a resume and says nothing of the person: place and date of signing, consents, declarations. */
final class Closing {

    private static final int MOST_LINES = 4;
    private static final Pattern REQUEST = Pattern.compile(
            "(?iu)(?:references?|referenzen|r\u00e9f\u00e9rences|referencias|referenze|refer\u00eancias|referenties|referenser)\\s(?:are |is |available |furnished |gladly |auf |disponibles? |sur |a |su |op |l\u00e4mnas )*(?:(?:up)?on |p\u00e5 )?(?:request|anfrage|wunsch|demande|petici\u00f3n|richiesta|pedido|aanvraag|beg\u00e4ran)\\.?");

    private Closing() {}

    /** Index of the first closing line; the number of lines if there is none. */
    static int start(List<TextLine> lines) {
        int start = lines.size();
        while (start > 1 && lines.size() - start < MOST_LINES && closes(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean closes(TextLine line) {
        return signed(line.text())
                || consent(line.text())
                || REQUEST.matcher(line.text()).matches();
    }

    /** "Bielefeld, 3. Mai 2024" and nothing else. */
    private static boolean signed(String text) {
        List<DateSpan> dates = Dates.in(text);
        if (dates.size() != 1 || dates.getFirst().range() || dates.getFirst().from() == null) {
            return false;
        }
        DateSpan date = dates.getFirst();
        String before = text.substring(0, date.start()).strip();
        boolean day = date.from() != null && date.from().length() > 7;
        return day
                && date.end() >= text.length() - 1
                && before.matches("(?:[\\p{Lu}][\\p{L} .-]{1,30},?(?: den| le| l\u00ec| li| a| em| el)?,?)?");
    }

    private static boolean consent(String text) {
        String folded = " " + Vocabulary.fold(text) + " ";
        return folded.length() > 30
                && Vocabulary.all("consent").stream().anyMatch(words -> folded.contains(" " + words + " "));
    }
}
