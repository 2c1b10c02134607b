package dev.candor.resume.claim.field;

import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A skill and how far it goes, in brackets, behind a comma, or in the heading above it: "Canva (basic)" is "Canva (beginner)", and
 * "TypeScript" below "Basic knowledge" is "TypeScript (basic)".
 *
 * @param name without what is behind it
 * @param limit what is behind it
 */
record QualifiedSkill(String name, String limit) {

    private static final Pattern LIMITED =
            Pattern.compile("(.{1,60}?)(?:\\s*\\(([^()]{2,60})\\)|[,:]\\s+([^,()]{2,60}))");
    private static final Pattern LETTERED = Pattern.compile("(.{2,60}?)\\s*\\(([^()]{2,60})\\)");
    private static final Pattern BEGUN = Pattern.compile("(\\p{L}{4,20})(?: (?:of|in|de|d'|en|di|van))? (.{1,60})");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");
    private static final int LEARNER = 0;

    /** Whether the source names the skill with a limit that says at least as much. */
    static boolean isTold(SourceIndex index, String text) {
        return of(text).anyMatch(mine -> index.texts().stream()
                .filter(source -> source.kind() == FieldKind.SKILL)
                .anyMatch(source -> of(source.line().text().strip())
                        .anyMatch(theirs -> mine.isNamedLike(theirs.name) && mine.reachesNoFurther(theirs, source))));
    }

    /** Whether the heading above a skill says that it is known a little, as the source says of it. */
    static boolean isBelowLimit(FieldCase field) {
        String heading = field.field().name().equals("name")
                        && !field.field().path().contains("keywords")
                ? ""
                : field.tailored().entries().stream()
                        .filter(entry -> entry.path().equals(field.field().entry()))
                        .map(entry -> entry.text("name"))
                        .findFirst()
                        .orElse("");
        return lowest(heading).orElse(LEARNER + 1) == LEARNER;
    }

    private static Stream<QualifiedSkill> of(String text) {
        Matcher found = LIMITED.matcher(text);
        if (found.matches()) {
            String limit = found.group(2) == null ? found.group(3) : found.group(2);
            return Stream.of(new QualifiedSkill(found.group(1).strip(), limit));
        }
        int comma = text.lastIndexOf(',');
        Stream<QualifiedSkill> behind = comma < 0 ? Stream.empty() : at(text, comma);
        int last = text.lastIndexOf(' ');
        Matcher begun = BEGUN.matcher(text);
        return Stream.of(
                        behind,
                        last < 0 ? Stream.<QualifiedSkill>empty() : at(text, last),
                        begun.matches()
                                ? Stream.of(new QualifiedSkill(begun.group(2), begun.group(1)))
                                : Stream.<QualifiedSkill>empty())
                .flatMap(one -> one)
                .filter(one -> text.indexOf(',') >= 0 || lowest(one.limit).isPresent());
    }

    private static Stream<QualifiedSkill> at(String text, int end) {
        return Stream.of(new QualifiedSkill(
                text.substring(0, end).strip(), text.substring(end + 1).strip()));
    }

    private boolean isNamedLike(String other) {
        return names(name).anyMatch(mine -> names(other).anyMatch(theirs -> isSame(mine, theirs)));
    }

    /** "Laborinformationssystem (LIMS)" is known by both of its names. */
    private static Stream<String> names(String name) {
        Matcher found = LETTERED.matcher(name);
        return found.matches() ? Stream.of(found.group(1), found.group(2)) : Stream.of(name);
    }

    private static boolean isSame(String one, String other) {
        return Folding.key(one).equals(Folding.key(other))
                || SkillFacts.idOf(one).equals(SkillFacts.idOf(other));
    }

    /** By the ladder of levels where both name one, else by the words of the source. */
    private boolean reachesNoFurther(QualifiedSkill theirs, SourceText source) {
        OptionalInt had = lowest(theirs.limit);
        OptionalInt has = lowest(limit);
        if (had.isPresent() && has.isPresent()) {
            return has.getAsInt() <= had.getAsInt();
        }
        Line mine = Lines.read(limit, source.line().language());
        return mine.quantities().isEmpty()
                && had.isPresent() == has.isPresent()
                && mine.terms().stream().allMatch(term -> term.neutral() || Words.explained(term, source));
    }

    /** Rank of the weakest word for knowing, in any language. */
    private static OptionalInt lowest(String words) {
        return Set.copyOf(LANGUAGES).stream()
                .flatMap(language -> Lines.read(words, language).marks("know").stream())
                .mapToInt(Mark::rank)
                .min();
    }
}
