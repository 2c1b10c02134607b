package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.Stretch;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words of a line where they begin to look otherwise. */
final class LookCuts {

    private static final String LINK_WORDS = "at |bei |chez |bij |presso |hos |@";
    private static final Pattern LINK_BEFORE =
            Pattern.compile("(?iu),?\\s+(?:as(?: an?| the)?|als|comme|como|come|som|jako)$");

    private LookCuts() {}

    /** Where the weight of the letters changes at the start of a word, another value starts. */
    static List<Piece> of(TextLine line, Piece part) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < line.stretches().size(); i++) {
            Stretch before = line.stretches().get(i - 1);
            Stretch stretch = line.stretches().get(i);
            int at = stretch.start() - part.start();
            boolean changed = before.bold() != stretch.bold() || before.italic() != stretch.italic();
            if (changed && at > from + 1 && at < part.text().length() - 1 && opens(part.text(), at)) {
                pieces.add(unlinked(part.part(from, at)));
                from = at;
            }
        }
        pieces.add(part.part(from, part.text().length()));
        return pieces;
    }

    /** "Cork, Ireland as" in front of bold words is the place without the word that leads to them. */
    private static Piece unlinked(Piece part) {
        Matcher link = LINK_BEFORE.matcher(part.text());
        return link.find() ? part.part(0, link.start()) : part;
    }

    private static boolean opens(String text, int at) {
        char before = text.charAt(at - 1);
        String rest = text.substring(at).replaceFirst("^[\\s,(:\u2013\u2014-]+", "");
        boolean apart =
                Character.isWhitespace(before) || ",(:/".indexOf(before) >= 0 || ",(: ".indexOf(text.charAt(at)) >= 0;
        boolean word = !rest.isEmpty()
                && ((!Character.isLowerCase(rest.charAt(0)) && rest.charAt(0) != '&')
                        || java.util.Arrays.stream(LINK_WORDS.split("\\|")).anyMatch(rest::startsWith));
        return apart && word;
    }
}
