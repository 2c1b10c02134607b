package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into list items at commas and the like, but never inside brackets or numbers. */
final class Items {

    private static final String SEPARATORS = ",;|\t\u2022\u00b7\u2219\u25cf\u25aa\u3001\uff0c";

    private Items() {}

    static List<Piece> of(Piece line) {
        List<Piece> items = new ArrayList<>();
        String text = line.text();
        boolean slashes = text.indexOf(',') < 0 && text.split(" / ", -1).length > 2;
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean slash = slashes && text.startsWith(" / ", i - 1);
            if (depth <= 0 && (slash || SEPARATORS.indexOf(c) >= 0) && !(c == ',' && number(text, i))) {
                add(line.part(from, i), items);
                from = i + 1;
            }
        }
        add(line.part(from, text.length()), items);
        return items;
    }

    /** Does the place in the text stand inside brackets? */
    static boolean bracketed(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
    }

    private static boolean number(String text, int comma) {
        return comma > 0
                && comma + 1 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }

    private static void add(Piece item, List<Piece> items) {
        Piece bare = item.strip("\u2022\u00b7-\u2013\u2014:");
        if (bare.text().endsWith(".") && bare.words() > 1 && !bare.text().endsWith("etc.")) {
            bare = bare.part(0, bare.text().length() - 1);
        }
        if (!bare.empty()) {
            items.add(bare);
        }
    }
}
