package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.Stretch;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a person calls themselves beside their name. */
final class Headlines {

    private static final Pattern CUT =
            Pattern.compile("\\t|\\s+[|\u2022\u00b7\u2013\u2014]\\s+|\\s{3,}|\\s*\u00b7\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:title|position|job title|beruf|berufsbezeichnung|profession|poste|puesto|cargo|professione|yrke|functie|beroep|zaw\u00f3d|stanowisko)\\s*(?:[:\uff1a]|\\t)\\s*");
    private static final int MOST_WORDS = 14;

    private Headlines() {}

    /** The words behind a name on its own line. */
    static @Nullable Piece behind(TextLine line, Piece behind) {
        Piece rest = behind.strip("|,\u2013\u2014-\u00b7\u2022\t ");
        for (Piece part : parts(line, rest)) {
            if (!part.empty() && part.words() <= MOST_WORDS && plain(part.text()) && titled(part.text())) {
                return HeadlineTail.without(part);
            }
        }
        return null;
    }

    /** One of the next lines, or the one above: by its words, or by letters unlike those of the contact. */
    static @Nullable Piece below(List<TextLine> top, int from, int name) {
        for (int i = from; i < Math.min(top.size(), from + 3); i++) {
            Piece found = goesOn(top, i) || (i > 0 && goesOn(top, i - 1)) ? null : headline(top.get(i), i == from);
            if (found != null) {
                return found;
            }
        }
        for (TextLine line : top) {
            Matcher label = LABEL.matcher(line.text());
            if (label.find()) {
                return line.piece().part(label.end(), line.text().length());
            }
        }
        Piece above = name > 0 ? headline(top.get(name - 1), false) : null;
        if (above != null) {
            return above;
        }
        for (int i = from; i < top.size(); i++) {
            Piece found = goesOn(top, i) ? null : headline(top.get(i), false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Does the next line go on with the sentence? */
    private static boolean goesOn(List<TextLine> top, int index) {
        if (index + 1 >= top.size()) {
            return false;
        }
        TextLine line = top.get(index);
        TextLine next = top.get(index + 1);
        return line.piece().words() > 4
                && Character.isLowerCase(next.text().codePointAt(0))
                && next.text().indexOf('@') < 0
                && next.piece().words() > 2
                && Math.abs(line.look().size() - next.look().size()) < 0.3;
    }

    private static @Nullable Piece headline(TextLine line, boolean next) {
        String text = line.text();
        if (line.bullet() || Dates.in(text).stream().findAny().isPresent()) {
            return null;
        }
        if (plain(text) && line.piece().words() <= MOST_WORDS && !text.endsWith(".")) {
            boolean titled = titled(text);
            boolean shown = next
                    && line.look().joined() == 1
                    && line.piece().words() <= 8
                    && (line.look().italic() || line.look().bold() || line.caps());
            boolean listed = next && listed(line);
            return (titled || shown || listed) && text.length() <= 140 ? HeadlineTail.without(line.piece()) : null;
        }
        Piece among = HeadlineTail.among(line.piece());
        if (among != null) {
            return among;
        }
        Piece first = parts(line, line.piece()).getFirst();
        boolean own = first.end() < line.piece().end() && plain(first.text()) && first.words() <= MOST_WORDS;
        return own && Cues.title(first.text()) >= 1.2 ? first : null;
    }

    /** Does it say what somebody is, before or behind a slash? */
    private static boolean titled(String text) {
        int slash = text.indexOf(" / ");
        return Cues.title(text) >= 0.8 || (slash > 0 && Cues.title(text.substring(slash + 3)) >= 1.2);
    }

    /** Do marks part what somebody does into a few capitalised words each, of which none is a place? */
    private static boolean listed(TextLine line) {
        List<Piece> parts = parts(line, line.piece());
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part.words() <= 4
                                && !part.empty()
                                && Character.isUpperCase(part.text().codePointAt(0))
                                && part.text().chars().noneMatch(Character::isDigit)
                                && !Places.sure(part.text())
                                && !Places.state(part.text()));
    }

    /** Neither contact, place nor heading. */
    private static boolean plain(String text) {
        return text.indexOf('@') < 0
                && text.length() > 2
                && text.chars().filter(Character::isDigit).count() <= 4
                && !text.contains("://")
                && !text.matches("(?i).*\\b(?:www\\.|linkedin|github).*")
                && !Places.sure(text)
                && Vocabulary.heading(Vocabulary.fold(text)).isEmpty()
                && !Vocabulary.in("label", Vocabulary.fold(text.split("[:\t]", 2)[0]));
    }

    private static List<Piece> parts(TextLine line, Piece rest) {
        java.util.ArrayList<Piece> parts = new java.util.ArrayList<>();
        Matcher cut = CUT.matcher(rest.text());
        int from = 0;
        while (cut.find()) {
            parts.add(rest.part(from, cut.start()));
            from = cut.end();
        }
        parts.add(rest.part(from, rest.text().length()));
        Stretch before = null;
        for (Stretch stretch : line.stretches()) {
            int at = stretch.start() - rest.start();
            if (before != null && at > 1 && at < parts.getFirst().text().length() && before.size() != stretch.size()) {
                parts.set(0, rest.part(0, at));
            }
            before = stretch;
        }
        return parts;
    }
}
