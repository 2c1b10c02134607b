package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import java.util.List;

/** What lists of short things look like, whatever they list. */
public final class Lists {

    private static final int MOST_WORDS = 5;

    private Lists() {}

    /** Does nearly every line name a spoken language? */
    public static boolean spoken(List<TextLine> lines) {
        int named = 0;
        int items = 0;
        for (TextLine line : lines) {
            for (Piece item : Items.of(line.piece())) {
                boolean level = LanguageNames.level(item.text());
                items += level ? 0 : 1;
                named += LanguageNames.named(item.text()) ? 1 : 0;
            }
        }
        return named > 0 && named * 4 >= items * 3;
    }

    /** How many things a text lists. */
    public static int count(String text) {
        return Items.of(new Piece(text, 0)).size();
    }

    /** Is the text one short thing, or several behind commas and the like, and no sentence? */
    public static boolean items(String text) {
        List<Piece> items = Items.of(new Piece(text, 0));
        boolean sentence = text.endsWith(".") && items.size() < 4;
        return !sentence
                && !items.isEmpty()
                && items.stream().filter(item -> item.words() <= MOST_WORDS).count() * 4 >= items.size() * 3L;
    }
}
