package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.skills.text.DegreeLevel;
import java.util.Map;
import java.util.Set;

/** Whether two words of a field are one: the same root, number or degree, or one the other's abbreviation. */
final class SameWord {

    private static final int LEAST = 3;
    private static final int MOST = 5;
    private static final int STEM = 6;
    private static final double SHARE = 0.6;
    /** Say of a degree in which field it is. */
    private static final Set<String> FIELDS = Set.of(
            "science",
            "arts",
            "engineering",
            "laws",
            "education",
            "nursing",
            "business",
            "administration",
            "commerce",
            "technology",
            "fine",
            "medicine",
            "agriculture");

    /** "Dritter" of who came in third. */
    private static final Map<String, String> PLACES = Map.of("same:runner-up", "2", "same:third-place", "3");

    private SameWord() {}

    /** Whether one may stand for the other. */
    static boolean is(Word one, Word other) {
        return one.key().equals(other.key())
                || one.plain().equals(other.plain())
                || isMonth(one, other)
                || isFirst(one, other)
                || isFirst(other, one)
                || isDegree(one, other)
                || (!one.number() && !other.number() && (isForm(one, other) || isForm(other, one)));
    }

    private static boolean isForm(Word one, Word other) {
        return NameWords.root(one.plain()).equals(NameWords.root(other.plain()))
                || NameWords.root(one.key()).equals(NameWords.root(other.key()))
                || (one.plain().length() >= LEAST && other.plain().equals(one.plain() + 's'))
                || begins(one, other)
                || contracts(one.plain(), other.plain());
    }

    /** "PhD" and "Doctorado": names of one level, of which none says of which field. */
    private static boolean isDegree(Word one, Word other) {
        DegreeLevel level = one.level();
        return level != null
                && level == other.level()
                && (level.compareTo(DegreeLevel.BACHELOR) >= 0
                        || one.number()
                        || one.plain().equals("bac"))
                && !FIELDS.contains(one.key())
                && !FIELDS.contains(other.key())
                && !other.dotted();
    }

    private static boolean isMonth(Word one, Word other) {
        return (one.key().startsWith("month:") && other.number() && one.key().endsWith(':' + bare(other.key())))
                || (other.key().startsWith("month:")
                        && one.number()
                        && other.key().endsWith(':' + bare(one.key())));
    }

    private static String bare(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }

    private static boolean isFirst(Word one, Word other) {
        return (one.key().equals("same:first-class") && other.plain().equals("first"))
                || PLACES.getOrDefault(one.key(), "").equals(other.key());
    }

    /** "Cert", "Agric." */
    private static boolean begins(Word one, Word other) {
        String less = one.plain();
        String more = other.plain();
        boolean shortly = one.dotted() || (less.length() >= LEAST && less.length() <= MOST && isCapital(one));
        boolean stem = less.length() >= STEM && same(less, more) >= STEM && same(less, more) >= SHARE * more.length();
        return (shortly && more.length() > less.length() + 1 && more.startsWith(less))
                || (stem && isTitled(one, other));
    }

    /** "Diplomada" of a "Diplomatura": the degree and who holds it. */
    private static boolean isTitled(Word one, Word other) {
        return one.level() != null || other.level() != null;
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.written().charAt(0));
    }

    private static int same(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** "Mgmt", "Dept": first and last letter, those between in order, hardly a vowel. */
    private static boolean contracts(String less, String more) {
        if (less.length() < LEAST || less.length() > MOST || more.length() < less.length() + LEAST) {
            return false;
        }
        boolean ends = less.charAt(0) == more.charAt(0)
                && less.charAt(less.length() - 1) == more.charAt(more.length() - 1)
                && less.chars()
                                .skip(1)
                                .filter(letter -> "aeiou".indexOf(letter) >= 0)
                                .count()
                        <= 1;
        int at = 0;
        for (int i = 0; i < less.length() && at >= 0; i++) {
            at = more.indexOf(less.charAt(i), i == 0 ? 0 : at + 1);
        }
        return ends && at >= 0;
    }
}
