package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to cut one text into a title and an employer: at words such as "at" and "as", at commas, at brackets. */
final class RoleSplits {

    private static final Pattern AT = Pattern.compile(
            "(?iu)\\s+(?:at|@|with|bei(?: der| dem)?|beim|chez|presso|hos|bij|c/o|en|na|no|w|p\u00e5|for)\\s+|\\s*@\\s*");
    private static final Pattern SAID =
            Pattern.compile("(?iu)\\s*(?:at|@|bei(?: der| dem)?|beim|chez|presso|hos|bij)\\s*");
    private static final Pattern LEADING_AT =
            Pattern.compile("(?iu)^(?:at|bei(?: der| dem)?|beim|chez|presso|hos|bij)\\s+|^@\\s*");
    private static final Pattern AS = Pattern.compile(
            "(?iu),?\\s+(?:as(?: an?| the)?|als|comme|en tant que?|como|come|in qualit\u00e0 di|som|jako)\\s+");
    private static final double SURE_TITLE = 1.2;

    private RoleSplits() {}

    /**
     * One way.
     *
     * @param said how plainly a word between the two says which is which
     * @param turned whether the employer comes first
     * @param likely whether it is a good one where the other entries are written like this
     */
    record Split(Piece title, Piece employer, double said, boolean turned, boolean likely) {

        Split(Piece title, Piece employer, double said, boolean turned) {
            this(title, employer, said, turned, false);
        }
    }

    /** "bij Tuinen van Salland" is the employer without its preposition. */
    static Piece withoutAt(Piece name) {
        Matcher at = LEADING_AT.matcher(name.text());
        return at.find() ? name.part(at.end(), name.text().length()) : name;
    }

    static List<Split> of(Piece name) {
        List<Split> splits = new ArrayList<>();
        at(name, splits);
        as(name, splits);
        bracketed(name, splits);
        for (int comma = name.text().indexOf(',');
                comma > 0;
                comma = name.text().indexOf(',', comma + 1)) {
            Piece left = name.part(0, comma);
            Piece right = name.part(comma + 1, name.text().length());
            if (!left.empty() && !right.empty() && !Cues.legalFirst(right.text())) {
                both(left, right, 0, splits);
            }
        }
        return splits;
    }

    private static void both(Piece left, Piece right, double said, List<Split> splits) {
        splits.add(new Split(left, right, said, false));
        splits.add(new Split(right, left, 0, true));
    }

    private static void at(Piece name, List<Split> splits) {
        Matcher at = AT.matcher(name.text());
        while (at.find()) {
            if (at.start() > 1) {
                Piece right = name.part(at.end(), name.text().length());
                both(name.part(0, at.start()), right, SAID.matcher(at.group()).matches() ? 1.2 : 0, splits);
            }
        }
    }

    /** "Harbour Works Ltd, Cork as Site Engineer": what somebody was there stands behind the word. */
    private static void as(Piece name, List<Split> splits) {
        Matcher as = AS.matcher(name.text());
        while (as.find()) {
            Piece title = name.part(as.end(), name.text().length());
            if (as.start() > 1 && Cues.title(title.text()) >= SURE_TITLE) {
                splits.add(new Split(title, name.part(0, as.start()), 2.4, true));
            }
        }
    }

    /** "Night Receptionist (Hotel Miramar)": a house in brackets behind what surely is a title, and no town or kind of contract. */
    private static void bracketed(Piece name, List<Split> splits) {
        String text = name.text();
        int open = text.lastIndexOf('(');
        if (open <= 1 || !text.endsWith(")")) {
            return;
        }
        Piece title = name.part(0, open);
        Piece house = name.part(open + 1, text.length() - 1);
        boolean named = Cues.title(title.text()) >= SURE_TITLE
                && Cues.title(house.text()) < 1
                && !Places.sure(house.text())
                && !Vocabulary.in("employment", Vocabulary.fold(house.text()))
                && Character.isUpperCase(house.text().codePointAt(0));
        if (named) {
            boolean sure = Cues.employer(house.text()) >= 1;
            splits.add(new Split(title, house, sure ? 0.8 : -1, false, !sure && house.words() > 1));
        }
    }
}
