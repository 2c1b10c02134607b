package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.skills.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A skill and what the source limits it to: "Scala (read it, rarely write it)", "SAP PM – consulta".
 *
 * @param name without its limit
 * @param limit what stands behind it
 */
record ToldLimit(String name, String limit) {

    private static final Pattern LIMITED =
            Pattern.compile("(.{1,60}?)(?:\\s*\\(([^()]{2,60})\\)|(?:[,:;]|\\s[-–—])\\s+([^()]{2,60}))");
    private static final List<String> KINDS = List.of("limit-basic", "limit-learning", "limit-only", "limit-past");
    /** A limit only where nothing else stands in the brackets: "lecture", but not "lecture de plans". */
    private static final String READING = "limit-reading";

    private static final List<String> MODES = List.of("mode-spoken", "mode-written");

    /** Whether the source limits a skill and the list names it without any limit of that kind. */
    static boolean isDropped(FieldCase field) {
        String text = field.text();
        Set<String> kept = kinds(Folding.key(text));
        List<ToldLimit> limits =
                of(field.index()).filter(one -> one.isNamed(text)).toList();
        return !limits.isEmpty()
                && limits.stream()
                        .noneMatch(one -> kinds(Folding.key(one.limit)).stream().anyMatch(kept::contains))
                && !QualifiedSkill.isBelowLimit(field);
    }

    /** Whether a skill keeps its limit and says nothing else: "Power BI, nur lesend" of "Power BI (nur Berichte lesen)". */
    static boolean isKept(SourceIndex index, String text) {
        String told = ' ' + Folding.key(text) + ' ';
        return of(index).anyMatch(one -> {
            String name = ' ' + Folding.key(one.name) + ' ';
            return told.contains(name)
                    && keeps(one.limit, told.replace(name, " ").strip());
        });
    }

    /** Whether a spoken language that the source limits to speaking or to writing is told without. */
    static boolean isModeDropped(String had, String has) {
        Set<String> mode = modes(had);
        return mode.size() == 1 && !modes(has).equals(mode);
    }

    /** Whether words say a limit of the source in other words, and nothing else. */
    static boolean keeps(String had, String has) {
        String told = ' ' + Folding.key(has) + ' ';
        Set<String> kinds = kinds(told.strip());
        String rest = told;
        for (String kind : kinds) {
            rest = ToldTable.without(kind, rest);
        }
        return !kinds.isEmpty()
                && kinds(Folding.key(had)).containsAll(kinds)
                && Stream.of(rest.strip().split(" ")).allMatch(ToldLimit::isLittle);
    }

    private static boolean isLittle(String word) {
        return word.isEmpty()
                || ToldTable.is("link", word)
                || ToldTable.is("counting", word)
                || ToldTable.is("limit-can", word)
                || NameWords.of(word).isEmpty();
    }

    private static Stream<ToldLimit> of(SourceIndex index) {
        return index.texts().stream()
                .filter(source -> source.kind() == FieldKind.SKILL)
                .map(source -> LIMITED.matcher(source.line().text().strip()))
                .filter(Matcher::matches)
                .map(found ->
                        new ToldLimit(found.group(1).strip(), found.group(2) == null ? found.group(3) : found.group(2)))
                .filter(one -> limits(Folding.key(one.limit)));
    }

    private boolean isNamed(String text) {
        Matcher behind = LIMITED.matcher(text.strip());
        String mine = behind.matches() ? behind.group(1).strip() : text;
        return Folding.key(name).equals(Folding.key(mine))
                || SkillFacts.idOf(name).equals(SkillFacts.idOf(mine));
    }

    private static boolean limits(String words) {
        return KINDS.stream().anyMatch(kind -> ToldTable.says(kind, words))
                || ToldTable.is("limit-whole", words)
                || ToldTable.is(READING, words);
    }

    private static Set<String> kinds(String words) {
        Set<String> kinds = new HashSet<>();
        Stream.concat(KINDS.stream(), Stream.of(READING))
                .filter(kind -> ToldTable.says(kind, words))
                .forEach(kinds::add);
        if (ToldTable.is("limit-whole", words)) {
            kinds.add("limit-basic");
        }
        return kinds;
    }

    private static Set<String> modes(String words) {
        String folded = Folding.key(words);
        return Set.copyOf(
                MODES.stream().filter(mode -> ToldTable.says(mode, folded)).toList());
    }
}
