package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the person lives: the surest address among the lines of the top. */
final class PlaceFinder {

    private static final Pattern CUT = Pattern.compile(
            "\\t|\\s*\\p{So}\\s*|\\s*[|\u2022\u00b7;\u2022]\\s*|\\s+[\u2013\u2014]\\s+|\\s{3,}|\\s+/\\s+|\\s+-\\s+"
                    + "|\\s+(?=[^\\s@]{1,64}@)|\\s+(?=(?:\\+\\d|0\\d)[\\d /().-]{6})|\\s+(?=https?://|www\\.)"
                    + "|(?iu)\\s+(?=(?:tel|phone|mobile?|handy|e-?mail|m\u00f3vil|portable|based in|location|address|lives? in|wohnort|ort|ville|ciudad|citt\u00e0|cidade)\\p{L}{0,8}\\.?\\s?:)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:home address|current address|address|adresse|anschrift|wohnort|wohnhaft in|direcci\u00f3n|domicilio|residenza|indirizzo|endere\u00e7o|morada|adress|adres|woonplaats|residencia|location|city|ort|lieu|ville|ciudad|poblaci\u00f3n|localidad|municipio|localit\u00e9|localit\u00e0|comune|plz\\s?[/,]\\s?ort|plz und ort|town|cidade|citt\u00e0|miejscowo\u015b\u0107|based in|\u4f4f\u6240|\u73fe\u4f4f\u6240|\u5730\u5740|\u0627\u0644\u0639\u0646\u0648\u0627\u0646|\u05db\u05ea\u05d5\u05d1\u05ea)\\s*(?:[:\uff1a]|\\t|\\s)\\s*");
    private static final Pattern NAMED = Pattern.compile("\\s*/\\s*\\p{L}{2,20}\\s*:\\s");
    private static final double LEAST = 1;

    private PlaceFinder() {}

    static @Nullable Address find(List<TextLine> top, @Nullable Piece name, @Nullable Piece label) {
        Address best = null;
        for (int i = 0; i < top.size(); i++) {
            TextLine line = top.get(i);
            if (line.piece().words() > 30) {
                continue;
            }
            boolean contact = contact(line) || beside(top, i);
            for (Piece whole : parts(line.piece())) {
                Piece part = behind(whole, label);
                boolean taken = overlaps(part, name) || overlaps(part, label) || names(line, part);
                Address found = taken ? null : read(part, contact);
                if (found != null && (best == null || found.score() > best.score())) {
                    best = found;
                }
            }
        }
        return best != null && best.score() >= LEAST ? best : null;
    }

    private static boolean contact(TextLine line) {
        return line.text().indexOf('@') > 0
                || line.text().chars().filter(Character::isDigit).count() >= 7;
    }

    /** Does the line stand in one column with a mail address or number right above or below it? */
    private static boolean beside(List<TextLine> top, int i) {
        return (i > 0 && contact(top.get(i - 1)) && column(top.get(i - 1), top.get(i)))
                || (i + 1 < top.size() && contact(top.get(i + 1)) && column(top.get(i), top.get(i + 1)));
    }

    private static boolean column(TextLine above, TextLine line) {
        return above.look().page() == line.look().page()
                && above.look().column() == line.look().column()
                && Math.abs(above.look().size() - line.look().size()) < 0.6
                && line.look().gap() < 2.5;
    }

    /** Does it belong to the name of something behind a colon: "Height / weight: 171 cm / 68 kg"? */
    private static boolean names(TextLine line, Piece part) {
        String behind = line.text().substring(part.end() - line.piece().start());
        return NAMED.matcher(behind).lookingAt();
    }

    /** What a headline leaves of a text that it opens: its town. */
    private static Piece behind(Piece part, @Nullable Piece label) {
        return label != null && label.start() == part.start() && label.end() < part.end()
                ? part.part(label.end() - part.start(), part.text().length()).strip(",|\u2022\u00b7\u2013\u2014- ")
                : part;
    }

    private static boolean overlaps(Piece part, @Nullable Piece other) {
        return other != null && part.start() < other.end() && other.start() < part.end();
    }

    private static @Nullable Address read(Piece part, boolean contact) {
        Matcher label = LABEL.matcher(part.text());
        boolean labelled = label.find();
        Piece bare = labelled ? part.part(label.end(), part.text().length()) : part;
        Address found = Address.of(bare);
        if (found != null) {
            return labelled || contact ? found.surer(1) : found;
        }
        int comma = bare.text().indexOf(',');
        bare = contact && comma > 0 ? bare.part(0, comma) : bare;
        boolean plain = (contact || labelled)
                && bare.words() <= 3
                && Places.shaped(bare.text())
                && Cues.title(bare.text()) < 0.8
                && Cues.employer(bare.text()) < 1
                && Dates.in(bare.text()).isEmpty()
                && Vocabulary.heading(Vocabulary.fold(bare.text())).isEmpty()
                && !Vocabulary.in("label", Vocabulary.fold(bare.text()));
        return plain ? new Address(null, null, bare, null, null, labelled ? 2 : LEAST) : null;
    }

    private static List<Piece> parts(Piece line) {
        List<Piece> parts = new ArrayList<>();
        Matcher cut = CUT.matcher(line.text());
        int from = 0;
        while (cut.find()) {
            boolean label =
                    LABEL.matcher(line.text().substring(from, cut.end())).matches();
            if (!label) {
                parts.add(line.part(from, cut.start()));
                from = cut.end();
            }
        }
        parts.add(line.part(from, line.text().length()));
        parts.removeIf(Piece::empty);
        return parts;
    }
}
