package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well or how long each item of a list is known, where most of its items say so: "Java (10 yrs)", "SAP sehr gut". */
final class SkillLevels {

    private static final Pattern BEHIND = Pattern.compile("\\s*[(\u2013\u2014:-]\\s*([^()]{2,40}?)\\)?$");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?:\\d{1,2}\\+?\\s*(?:years?|yrs?|jahren?|jahre?|ans?|a\u00f1os?|anos?|anni|\u00e5r|jaar|lata?|months?|monate?|mois|meses|mesi)\\.?"
                    + "|(?:since|seit|depuis|desde|dal|sinds|sedan|od) \\d{4})(?: [\\p{L} ]{2,20})?");
    private static final int LEAST = 3;
    private static final int MOST_WORDS = 2;

    private SkillLevels() {}

    /** Do most items end with how well or how long they are known? */
    static boolean shared(List<Piece> items) {
        long leveled =
                items.stream().filter(item -> of(item, items.size()) != null).count();
        return leveled * 2 > items.size();
    }

    /** The words of an item that say how well it is known; absent if there are none. */
    static @Nullable Piece of(Piece item, int items) {
        Matcher behind = BEHIND.matcher(item.text());
        if (behind.find() && behind.start() > 0 && said(behind.group(1))) {
            return item.part(behind.start(1), behind.end(1));
        }
        return items < LEAST ? null : bare(item);
    }

    private static boolean said(String words) {
        return Vocabulary.in("level", Vocabulary.fold(words))
                || TIME.matcher(words.strip()).matches();
    }

    /** The last word or two behind no mark at all. */
    private static @Nullable Piece bare(Piece item) {
        String text = item.text();
        int space = text.lastIndexOf(' ');
        Piece level = null;
        for (int words = 1; words <= MOST_WORDS && space > 0; words++) {
            Piece last = item.part(space + 1, text.length());
            level = Vocabulary.in("level", Vocabulary.fold(last.text())) ? last : level;
            space = text.lastIndexOf(' ', space - 1);
        }
        return level;
    }

    /** An item of a list in which most say how well they are known, without those words, and without a remark in their place. */
    static Piece name(Piece item, int items) {
        Piece level = of(item, items);
        Matcher behind = BEHIND.matcher(item.text());
        boolean remark = level == null
                && item.text().endsWith(")")
                && behind.find()
                && behind.start() > 0
                && Character.isLowerCase(behind.group(1).codePointAt(0));
        int end = level != null
                ? level.start() - item.start()
                : remark ? behind.start() : item.text().length();
        return item.part(0, end).strip("(\u2013\u2014:-");
    }
}
