package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.skills.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same skill in other letters: its short form spelled out, or its level in brackets said with a word more. */
final class SkillNames {

    private static final Pattern SPELLED = Pattern.compile("(.{4,90}?)\\s*\\(([\\p{Lu}\\d]{2,8})\\)");
    private static final Pattern TURNED = Pattern.compile("([\\p{Lu}\\d]{2,8})\\s*\\((.{4,90})\\)");
    private static final Pattern BESIDE = Pattern.compile("(.{2,60}?)\\s*\\((\\p{L}[\\p{L} -]{1,30})\\)");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,6}");
    private static final int PART = 4;
    private static final Pattern LEVELLED = Pattern.compile("(.{2,60}?)\\s*\\((.{2,40})\\)");
    /** What says that a level is one. */
    private static final Set<String> KNOWING = Set.of(
            "knowledge",
            "skills",
            "level",
            "user",
            "use",
            "proficiency",
            "kenntnisse",
            "niveau",
            "nivel",
            "conocimientos",
            "connaissances",
            "notions",
            "conhecimentos",
            "conoscenze",
            "livello",
            "kunskaper",
            "kennis");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "for", "in", "to", "on", "de", "des", "du", "la", "le", "les", "d", "l",
            "et", "der", "die", "das", "und", "fur", "im", "von", "y", "del", "los", "las", "el", "para", "e", "di",
            "da", "do");

    private SkillNames() {}

    /** Whether a skill of the source is named again. */
    static boolean again(SourceIndex index, String text) {
        return spelled(index, SPELLED.matcher(text), 2, 1)
                || spelled(index, TURNED.matcher(text), 1, 2)
                || levelled(index, text)
                || shortened(index, text)
                || isWhatItIs(index, text)
                || (isDotted(index, text) && !SkillFacts.known(letters(text)))
                || SpokenRule.isSpoken(index, text);
    }

    /** "QGIS (GIS)": a skill of the source, and behind it what it is. */
    private static boolean isWhatItIs(SourceIndex index, String text) {
        Matcher found = BESIDE.matcher(text);
        return found.matches()
                && named(index, found.group(1))
                && index.skills().backing(SkillFacts.idOf(found.group(2))) == SkillFacts.Backing.NAMED;
    }

    /** "J.S.A." of a skill that the letters stand for. */
    static boolean isDotted(SourceIndex index, String text) {
        return DOTTED.matcher(text).matches()
                && skills(index)
                        .anyMatch(skill -> skill.indexOf(' ') > 0 && initials(skill, Folding.fold(letters(text))));
    }

    private static String letters(String text) {
        return text.replace(".", "");
    }

    /** "QGIS (GIS)": a skill of the source with letters or a word behind it that are no other tool, paper or level. */
    static boolean besideName(SourceIndex index, String text) {
        Matcher found = BESIDE.matcher(text);
        if (!found.matches() || !named(index, found.group(1))) {
            return false;
        }
        Line behind = Lines.read(found.group(2), index.language());
        return behind.quantities().isEmpty() && behind.marks().isEmpty() && !SkillWords.isNamed(found.group(2));
    }

    static boolean named(SourceIndex index, String text) {
        String key = Folding.key(text);
        return skills(index).map(Folding::key).anyMatch(key::equals);
    }

    /** "Job safety analysis (JSA)" where the source has it spelled out, or under a name that the letters are another one for. */
    private static boolean shortened(SourceIndex index, String text) {
        Matcher found = SPELLED.matcher(text);
        return found.matches()
                && named(index, found.group(1))
                && (initials(found.group(1), Folding.fold(found.group(2)))
                        || SkillFacts.idOf(found.group(1)).equals(SkillFacts.idOf(found.group(2))));
    }

    /** Whether all that the source says of a skill is that it is being learned: "AMPS (in training)". */
    static boolean learnt(SourceIndex index, String text) {
        String name = Folding.key(text);
        List<String> saying = index.texts().stream()
                .map(source -> source.line().text())
                .filter(said -> (' ' + Folding.key(said) + ' ').contains(' ' + name + ' '))
                .toList();
        return !saying.isEmpty() && saying.stream().allMatch(said -> Qualifier.isUnfinished(said, text));
    }

    /** "Indemnités journalières (IJ)" where the source has IJ. */
    private static boolean spelled(SourceIndex index, Matcher found, int letters, int words) {
        return found.matches()
                && skills(index).anyMatch(found.group(letters)::equals)
                && initials(found.group(words), Folding.fold(found.group(letters)));
    }

    private static boolean initials(String words, String letters) {
        List<String> all = List.of(Folding.key(words).split(" "));
        List<String> large = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return first(all).equals(letters)
                || first(large).equals(letters)
                || (large.size() > 1 && runThrough(large, letters));
    }

    /** "Betriebliche Altersvorsorge (BAV)": every word gives its first letter, a long one also those of its parts. */
    private static boolean runThrough(List<String> words, String letters) {
        if (words.isEmpty() || letters.isEmpty()) {
            return words.isEmpty() && letters.isEmpty();
        }
        String word = words.getFirst();
        if (word.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int given = 1;
        int at = 0;
        while (at >= 0) {
            if (runThrough(words.subList(1, words.size()), letters.substring(given))) {
                return true;
            }
            at = given < letters.length() ? word.indexOf(letters.charAt(given), at + PART) : -1;
            given++;
        }
        return false;
    }

    private static String first(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** "SAP (basic knowledge)" where the source has "SAP (basic)". */
    private static boolean levelled(SourceIndex index, String text) {
        Matcher mine = LEVELLED.matcher(text);
        return mine.matches()
                && skills(index).map(LEVELLED::matcher).filter(Matcher::matches).anyMatch(theirs -> same(mine, theirs));
    }

    private static boolean same(Matcher mine, Matcher theirs) {
        Set<String> level = words(theirs.group(2));
        return Folding.key(mine.group(1)).equals(Folding.key(theirs.group(1)))
                && words(mine.group(2)).containsAll(level)
                && words(mine.group(2)).stream().allMatch(word -> level.contains(word) || KNOWING.contains(word));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(Folding.key(text).split(" ")));
    }

    private static Stream<String> skills(SourceIndex index) {
        return index.texts().stream()
                .filter(source -> source.kind() == FieldKind.SKILL)
                .map(source -> source.line().text().strip());
    }
}
