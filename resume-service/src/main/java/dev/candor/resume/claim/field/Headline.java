package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Degrees;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A headline made of what the source holds: a held title with its field ("Dairy Herd Manager", "Disponentin im nationalen Fernverkehr"), and
 * beside such a title fields, tools and papers of the source ("… | APPCC, BRCGS"). A line without a held title claims one, and is none of these.
 */
final class Headline {

    private static final Set<String> RANKED = Set.of("title", "rank", "credential", "award", "superlative", "status");
    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|und|sowie|et|y|e|&|\\+)\\s+");
    /** Say that the other words are a field, and none of their own. */
    private static final Set<String> OF_A_FIELD = Set.of(
            "background",
            "experience",
            "focus",
            "hintergrund",
            "erfahrung",
            "schwerpunkt",
            "parcours",
            "experiencia",
            "perfil",
            "profil",
            "profile");

    private static final int LEAST = 3;
    private static final int HALF = 6;
    private static final int COMPOUND = 10;
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    private final FieldCase field;
    private final List<String> held;

    Headline(FieldCase field, List<String> held) {
        this.field = field;
        this.held = held;
    }

    /** Whether a part is a held title with its field, or stands beside one and is a field. */
    boolean isMade(String part, List<String> parts) {
        boolean apart = AND.splitAsStream(part).noneMatch(half -> Qualifier.isOfOpenPaper(field.index(), half));
        return apart && (isTitled(part) || (isField(part) && parts.stream().anyMatch(this::isTitle)));
    }

    private boolean isTitle(String part) {
        return TitleRule.isHeld(held, part) || isTitled(part);
    }

    /** Whether all halves are a held title with words of the source, or one is and the others are fields. */
    private boolean isTitled(String part) {
        List<String> halves = List.of(AND.split(part, -1));
        return halves.stream().allMatch(half -> isTitledOnce(half) || isField(half))
                && halves.stream().anyMatch(this::isTitledOnce);
    }

    private boolean isTitledOnce(String part) {
        return TitleRule.isHeld(held, part) || held.stream().anyMatch(title -> isOf(title, part));
    }

    /** Whether a part has all of a title, up to its comma or bracket, and every other word from the source. */
    private boolean isOf(String title, String part) {
        Line had = read(title);
        Line has = read(part);
        int end = (int) had.tokens().stream().takeWhile(token -> token.word()).count();
        List<Term> words =
                contents(had).stream().filter(term -> term.at() < end).toList();
        return !words.isEmpty()
                && has.quantities().isEmpty()
                && words.stream().allMatch(term -> contents(has).stream().anyMatch(mine -> isWord(mine, term)))
                && contents(has).stream()
                        .allMatch(term -> words.stream().anyMatch(theirs -> isWord(term, theirs)) || isSaid(has, term));
    }

    private static boolean isWord(Term mine, Term theirs) {
        return NameWords.root(mine.token().folded())
                        .equals(NameWords.root(theirs.token().folded()))
                || mine.root().equals(theirs.root());
    }

    /** Whether a part claims no rank and no paper of its own, and every word of it is in the source. */
    private boolean isField(String part) {
        Line line = read(part);
        boolean studied = Degrees.highest(part) == null || Qualifier.isOfOnePaper(field.index(), part);
        return studied
                && !contents(line).isEmpty()
                && line.quantities().isEmpty()
                && (contents(line).stream().allMatch(term -> isSaid(line, term)) || isNarrower(line));
    }

    /** "Drinking-water treatment" of who treats water: one plain word in front of two of the source, and no name of anything. */
    private boolean isNarrower(Line line) {
        List<Term> contents = contents(line);
        List<Term> fresh = contents.stream().filter(term -> !isSaid(line, term)).toList();
        boolean one = fresh.size() == 1
                && contents.size() >= LEAST
                && !contents.getLast().equals(fresh.getFirst())
                && !fresh.getFirst().shaped();
        return one
                && line.marks().stream()
                        .noneMatch(mark -> mark.covers(fresh.getFirst().at()))
                && Lines.isDictionaryWord(fresh.getFirst().token().folded())
                && SkillFacts.hits(line.text(), line.language()).stream()
                        .noneMatch(hit -> SkillWords.isNamed(hit.skill().name()));
    }

    /** "Papierindustrie" of who worked on "Papiermaschinen": both are made of one word and another one. */
    private static boolean isHalf(SourceText text, Term term) {
        String word = term.token().folded();
        return text.line().language().equals("de")
                && word.length() >= COMPOUND
                && text.line().terms().stream()
                        .map(other -> other.token().folded())
                        .anyMatch(other -> other.length() >= COMPOUND && other.startsWith(word.substring(0, HALF)));
    }

    private boolean isSaid(Line line, Term term) {
        boolean ranked = line.marks().stream()
                .filter(mark -> RANKED.contains(mark.kind()) && mark.covers(term.at()))
                .anyMatch(mark -> !Qualifier.isHeld(field.index(), line, mark) && !isOfPaper(line, mark));
        return !ranked
                && field.index().texts().stream()
                        .anyMatch(text -> HeadlineFacts.says(text, term) || isHalf(text, term));
    }

    /** The "geprüfte" of who holds the paper that the other words name. */
    private boolean isOfPaper(Line line, Mark mark) {
        String word = line.tokens().get(mark.at()).folded();
        String rest = line.text().replace(line.quote(mark.at(), mark.length()), " ");
        return NameWords.holds(word) && Qualifier.isOfOnePaper(field.index(), rest);
    }

    private Line read(String part) {
        return Lines.read(BRACKETS.matcher(part).replaceAll(" "), field.index().language());
    }

    private static List<Term> contents(Line line) {
        return line.terms().stream()
                .filter(term -> !OF_A_FIELD.contains(term.token().folded()))
                .filter(term -> !term.neutral()
                        || !term.token().text().equals(term.token().folded()))
                .toList();
    }
}
