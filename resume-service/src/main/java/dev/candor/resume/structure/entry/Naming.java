package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.Set;

/** Which lines name an entry, by their words. */
final class Naming {

    private static final int MOST_WORDS = 18;

    private Naming() {}

    /** Is it something said about the entry behind a word of its own, such as "Client: a retail chain"? */
    private static boolean said(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                && text.substring(0, colon).split(" ").length <= 3
                && Vocabulary.entryLabel(Vocabulary.fold(text.substring(0, colon))) == null
                && !HeadSegments.labelledPlace(text)
                && StudyScore.find(new Piece(text, 0)) == null;
    }

    static boolean named(TextLine line) {
        return Cues.title(line.text()) >= 1.5 || Cues.employer(line.text()) >= 1.2 || Cues.degree(line.text());
    }

    /** Does a long line open with a house and then name its part and its place? */
    private static boolean housed(TextLine line) {
        String text = line.text();
        int comma = text.indexOf(',');
        return comma > 0
                && line.piece().words() <= MOST_WORDS
                && !text.endsWith(".")
                && Cues.employer(text.substring(0, comma)) >= 1.2;
    }

    /** Does a line below the date still name the entry? */
    static boolean goesOn(List<TextLine> head, TextLine line, Set<Separators.Mark> words) {
        List<Piece> names = head.stream()
                .flatMap(above -> HeadSegments.of(List.of(above), words).names().stream())
                .toList();
        int named = names.size();
        boolean bare = names.stream().allMatch(name -> Places.sure(name.text()));
        String text = line.text();
        int length = line.piece().words();
        if (said(text)) {
            return false;
        }
        if (Agent.alone(text)) {
            return true;
        }
        return (named < 2 && (length <= (bare ? MOST_WORDS : 10) || housed(line)))
                || Places.sure(text)
                || (named < 3
                        && length <= 8
                        && (Cues.employer(text) >= 1.2
                                || Cues.title(text) >= 1.5
                                || Cues.school(text)
                                || Cues.degree(text)))
                || (length <= 10 && StudyScore.find(line.piece()) != null)
                || (length <= 8 && HeadSegments.labelledPlace(text));
    }
}
