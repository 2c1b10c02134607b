package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the name of a certificate or award from who gave it. Bars and dashes part before commas do, and of several commas
 * the last one, since names have commas more often than givers.
 */
final class NoteNames {

    private static final Pattern STRONG = Pattern.compile("\\t|\\s+[|\u00b7\u2022]\\s+|\\s*\\|\\s*|\\s*;\\s+|\\s{3,}");
    private static final Pattern DASH = Pattern.compile("\\s+[\u2013\u2014-]\\s+");
    private static final Pattern EXPIRY = Pattern.compile(
            "(?iu)\\b(?:exp(?:ires|iry|\\.)?|valid (?:until|to)|g\u00fcltig bis|valable jusqu|v\u00e1lido hasta|valido fino)\\b.*");
    private static final Pattern BY = Pattern.compile(
            "(?iu)\\s+(?:issued by|awarded by|from(?= (?-i:\\p{Lu}))|ausgestellt von|durch|d\u00e9livr\u00e9 par|otorgado por|rilasciato da)\\s+");

    /** A state as the one who gives a licence. */
    private static final Pattern OFFICE =
            Pattern.compile("(?iu)(?:state|commonwealth|government|province|ministry|department|city|county) of ");

    private NoteNames() {}

    /** The name, then who gave it if that stands there. */
    static List<Piece> of(List<Piece> pieces) {
        return of(pieces, true);
    }

    /** The title of what was written, then who published it. */
    static List<Piece> titled(Piece piece) {
        return of(List.of(piece), false);
    }

    private static List<Piece> of(List<Piece> pieces, boolean noted) {
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            Matcher expiry = EXPIRY.matcher(piece.text());
            cut(STRONG, NoteWords.bare(expiry.find() ? piece.part(0, expiry.start()) : piece), parts);
        }
        if (parts.size() > 1) {
            parts.removeIf(part -> NoteWords.number(part.text()));
        }
        if (parts.size() == 1) {
            List<Piece> two = two(parts.getFirst(), noted);
            return two.isEmpty() ? List.of(unnumbered(parts.getFirst())) : two;
        }
        List<Piece> named = new ArrayList<>();
        for (Piece part : parts) {
            if (named.isEmpty() || !(Places.sure(part.text()) || filler(part.text()))) {
                named.add(part);
            }
        }
        return named.isEmpty() ? parts : named;
    }

    private static boolean filler(String text) {
        return Vocabulary.in("expected", Vocabulary.fold(text))
                || Vocabulary.fold(text).length() < 2;
    }

    private static void cut(Pattern pattern, Piece piece, List<Piece> parts) {
        Matcher separator = pattern.matcher(piece.text());
        int from = 0;
        while (separator.find()) {
            add(piece.part(from, separator.start()), parts);
            from = separator.end();
        }
        add(piece.part(from, piece.text().length()), parts);
    }

    private static void add(Piece part, List<Piece> parts) {
        Piece bare = brackets(part.strip("[],;:|\u2013\u2014-\u2022\u00b7 "));
        if (!bare.empty()) {
            parts.add(bare);
        }
    }

    /** Without a bracket that lost its other half together with the date inside. */
    private static Piece brackets(Piece part) {
        long open = part.text().chars().filter(c -> c == '(').count();
        long close = part.text().chars().filter(c -> c == ')').count();
        Piece bare = part;
        if (open > close && part.text().endsWith("(")) {
            bare = part.part(0, part.text().length() - 1).strip(",;: ");
        } else if (close > open || (part.text().startsWith("(") && part.text().endsWith(")"))) {
            bare = part.strip("() ,;");
        }
        return bare;
    }

    private static List<Piece> two(Piece whole, boolean noted) {
        List<Piece> quoted = NoteWords.quoted(whole);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Piece name = unnumbered(whole);
        List<Piece> house = NoteWords.house(name);
        return house.isEmpty() ? parted(name, noted) : house;
    }

    /** Without the number of a licence behind the last comma. */
    private static Piece unnumbered(Piece name) {
        int comma = lastComma(name.text(), name.text().length());
        boolean number = comma > 0
                && NoteWords.number(name.text().substring(comma + 1).strip().replaceAll("[(;,. ]+$", ""));
        return number ? name.part(0, comma) : name;
    }

    private static List<Piece> parted(Piece name, boolean noted) {
        Matcher by = BY.matcher(name.text());
        if (by.find() && by.start() > 3) {
            return List.of(
                    name.part(0, by.start()), name.part(by.end(), name.text().length()));
        }
        int open = name.text().lastIndexOf('(');
        if (open > 3 && name.text().indexOf(')', open) < 0) {
            return List.of(name.part(0, open), name.part(open + 1, name.text().length()));
        }
        int end = name.text().length();
        for (int comma = lastComma(name.text(), end); comma > 0; comma = lastComma(name.text(), comma)) {
            Piece left = name.part(0, comma);
            Piece right = name.part(comma + 1, end);
            if (noted && NoteWords.generic(left.text())) {
                return behind(name, comma);
            }
            if (noted && NoteWords.extent(right.text())) {
                end = comma;
                continue;
            }
            boolean office = OFFICE.matcher(right.text()).lookingAt();
            if (office || (!Places.sure(right.text()) && !Places.state(right.text()))) {
                return right.words() <= 9 ? List.of(left, right) : List.of();
            }
        }
        return end < name.text().length() ? behind(name, end) : dashed(name);
    }

    /** A name that goes on behind a comma, up to a dash or a bracket if one parts it from its giver. */
    private static List<Piece> behind(Piece name, int comma) {
        Matcher dash = DASH.matcher(name.text()).region(comma, name.text().length());
        return dash.find()
                ? List.of(
                        name.part(0, dash.start()),
                        name.part(dash.end(), name.text().length()))
                : NoteWords.giver(name);
    }

    private static List<Piece> dashed(Piece name) {
        Matcher dash = DASH.matcher(name.text());
        int last = -1;
        int end = -1;
        while (dash.find()) {
            last = last < 0 || Cues.employer(name.text().substring(dash.end())) >= 1 ? dash.start() : last;
            end = last == dash.start() ? dash.end() : end;
        }
        return last > 0 ? List.of(name.part(0, last), name.part(end, name.text().length())) : List.of();
    }

    private static int lastComma(String text, int before) {
        int depth = 0;
        for (int i = before - 1; i > 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            boolean number = i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (c == ',' && depth == 0 && !number) {
                return i;
            }
        }
        return -1;
    }
}
