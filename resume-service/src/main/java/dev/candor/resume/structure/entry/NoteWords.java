package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write around the name of a certificate or an award: verbs, numbers of licences, who gave it in brackets. */
final class NoteWords {

    /** What was done with it, before its name. */
    private static final Pattern VERB = Pattern.compile(
            "(?iu)^(?:successfully )?(?:completed|received|awarded|obtained|earned|passed|achieved|won|acquired|attended|holder of)(?: the| an?)? (?=(?-i:[\\p{Lu}\\d\u201c\"\u201e\u00ab'\u2018]))");

    /** What was done with it, before its date. */
    private static final Pattern DONE = Pattern.compile(
            "(?iu)[,;(\\s]+(?:awarded|obtained|completed|received|passed|issued|earned|granted|erworben|abgelegt|bestanden|obtenue?|d\u00e9livr\u00e9|obtenido|conseguito|obtido|behaald|erh\u00e5llen|in|im|en|em|nel)$");

    /** "License #4471-20", "Reg. no. 12 345", "Commission 88". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:licen[cs]e|lic\\.?|registration|reg\\.?|commission|certificate|cert\\.?|credential|id|pin|nr\\.?|no\\.?|n[\u00b0\u00ba]|num\u00e9ro|n\u00famero|nummer|#)(?: (?:no\\.?|number|id|nr\\.?))?\\s*[:#]?\\s*#?[\\p{Lu}\\d/-]*\\d[\\p{Lu}\\d /-]*");

    /** A name in quotes that a word such as "award" follows, and who gave it. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?iu)^[\u201c\"\u201e\u00ab\u2018]([^\u201d\"\u00bb\u2019\u201c]{3,80})[\u201d\"\u00bb\u2019\u201c] (?:award|prize|medal|trophy|title)(?: (?:of|from|by|at) (.{2,60}))?$");

    private static final Pattern TAIL = Pattern.compile("^(.{3,})\\s\\(([^()]{4,80})\\)$");

    /** What says how far or how well: no house is called so. */
    private static final Pattern EXTENT = Pattern.compile(
            "(?U)(?i:level|niveau|nivel|n\u00edvel|livello|stufe|niv\u00e5|poziom|module?|modul|part|teil|grade|class|stage|category|categor\u00eda|categoria|cat\u00e9gorie|kategorie) .*");

    private static final Pattern ONE = Pattern.compile("^(.{3,})\\s\\(([\\p{L}.&/-]{3,16})\\)$");

    private NoteWords() {}

    /** Does a part behind a comma say how far or how well, and name no house? */
    static boolean extent(String right) {
        boolean house = Cues.school(right) || Cues.employer(right) >= 1.2;
        int first = right.isEmpty() ? 'x' : right.codePointAt(0);
        return !house
                && (Character.isLowerCase(first)
                        || Character.isDigit(first)
                        || EXTENT.matcher(right).matches());
    }

    /** The name and several words with capitals in brackets at its end, as who gave it; empty without them. */
    static List<Piece> giver(Piece text) {
        Matcher tail = TAIL.matcher(text.text());
        return tail.matches() && house(tail.group(2), "")
                ? List.of(text.part(0, tail.end(1)), text.part(tail.start(2), tail.end(2)))
                : List.of();
    }

    /** Nothing but words such as "winner" or "silver medal", or what somebody is in a house: "Associate". */
    static boolean generic(String left) {
        String folded = Vocabulary.fold(left);
        if (Vocabulary.in("member-word", folded)) {
            return true;
        }
        for (String word : folded.split(" ")) {
            if (!Vocabulary.in("prize-rank", word)) {
                return false;
            }
        }
        return true;
    }

    /** Without what was done with it and when. */
    static Piece bare(Piece text) {
        Matcher verb = VERB.matcher(text.text());
        Piece opened = verb.find() ? text.part(verb.end(), text.text().length()) : text;
        Matcher done = DONE.matcher(opened.text());
        return done.find() && done.start() > 2 ? opened.part(0, done.start()) : opened;
    }

    /** Is it nothing but the number of a licence? */
    static boolean number(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A name in quotes and who gave the award of that name; empty if the text is none. */
    static List<Piece> quoted(Piece text) {
        Matcher quoted = QUOTED.matcher(text.text());
        if (!quoted.matches()) {
            return List.of();
        }
        Piece name = text.part(quoted.start(1), quoted.end(1));
        return quoted.group(2) == null ? List.of(name) : List.of(name, text.part(quoted.start(2), quoted.end(2)));
    }

    /** A name and the house in brackets at its end; empty if they hold something else. */
    static List<Piece> house(Piece text) {
        Matcher one = ONE.matcher(text.text());
        if (one.matches() && single(one.group(2), one.group(1))) {
            return List.of(text.part(0, one.end(1)), text.part(one.start(2), one.end(2)));
        }
        Matcher tail = TAIL.matcher(text.text());
        if (!tail.matches() || !house(tail.group(2), tail.group(1))) {
            return List.of();
        }
        return List.of(text.part(0, tail.end(1)), text.part(tail.start(2), tail.end(2)));
    }

    /** Is a single word a house? It opens the name as well, "Google Ads (Google)", or both are short forms, "CKA (CNCF)". */
    private static boolean single(String inside, String name) {
        boolean capitals = (inside + name).chars().noneMatch(Character::isLowerCase);
        return name.startsWith(inside + ' ') || (capitals && !named(inside) && name.indexOf(' ') < 0);
    }

    private static boolean house(String inside, String name) {
        long capitals = List.of(inside.split(" ")).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .count();
        boolean upper = Character.isUpperCase(inside.codePointAt(0));
        boolean proper = capitals > 1 && inside.chars().noneMatch(Character::isDigit);
        boolean known = Cues.school(inside) || Cues.employer(inside) >= 1.2;
        return upper && !named(inside) && (known || (proper && name.indexOf(',') < 0));
    }

    /** Do the words tell what was given and not who gave it? */
    private static boolean named(String text) {
        for (String word : Vocabulary.fold(text).split(" ")) {
            if (Vocabulary.in("paper", word) || Vocabulary.in("level", word)) {
                return true;
            }
        }
        return false;
    }
}
