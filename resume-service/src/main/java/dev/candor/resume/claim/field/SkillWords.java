package dev.candor.resume.claim.field;

import dev.candor.resume.claim.prose.Words;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a skill the source says by the meaning of its words: "drafting leases" of "lease drafting", "staff rota" of "rota". */
final class SkillWords {

    private static final Set<Skill.Kind> NAMED = Set.of(
            Skill.Kind.LANGUAGE,
            Skill.Kind.FRAMEWORK,
            Skill.Kind.PLATFORM,
            Skill.Kind.DATABASE,
            Skill.Kind.TOOL,
            Skill.Kind.STANDARD,
            Skill.Kind.CERTIFICATE);
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "&", "en");
    private static final Set<String> RAISED =
            Set.of("title", "rank", "credential", "award", "superlative", "status", "published", "know", "negation");
    private static final Pattern LETTERED = Pattern.compile("([^()]{4,60}?)\\s*\\(([^()]{2,8})\\)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}s?");
    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,6}s");
    private static final int SHORT = 3;

    private SkillWords() {}

    /** Whether one text of the source says all of it, or of "checking and filing claims" each half with what it is done to. */
    static boolean allShown(SourceIndex index, String text) {
        Line line = Lines.read(text, index.language());
        List<Term> words = words(line);
        if (words.isEmpty() || !line.quantities().isEmpty() || raises(line) || namesUnseen(index, text)) {
            return false;
        }
        List<List<Term>> halves =
                halves(line, words).stream().filter(half -> !half.isEmpty()).toList();
        List<SourceText> texts = texts(index, line);
        return isSaid(texts, words)
                || (halves.size() > 1
                        && halves.stream()
                                .allMatch(half -> isSaid(texts, half) || isSaid(texts, with(half, words.getLast()))));
    }

    /** Whether the source says a word of it, and what is left names nothing: no tool, no proper name, no number, no rank. */
    static boolean partShown(SourceIndex index, String text) {
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches() && SkillFacts.known(lettered.group(2)) && !isNamed(lettered.group(2))) {
            return SkillNames.named(index, lettered.group(1)) || partShown(index, lettered.group(1));
        }
        Line line = Lines.read(text, index.language());
        List<Term> words = words(line);
        boolean plain = words.stream()
                .filter(term -> !isSaid(index, List.of(term)))
                .noneMatch(term -> term.shaped() || isName(index, term));
        return plain
                && line.quantities().isEmpty()
                && !raises(line)
                && !namesUnseen(index, text)
                && words.stream().anyMatch(term -> !isGeneral(term) && isSaid(index, List.of(term)));
    }

    /** Whether a name is one of something made, written down or awarded: a tool, a norm, a certificate. */
    static boolean isNamed(String name) {
        return SkillLexicon.standard().find(name).filter(SkillWords::isNamed).isPresent();
    }

    /** Also a practice, if it is called after something made: Kubernetes. */
    private static boolean isNamed(Skill skill) {
        String name = Folding.key(skill.name());
        return NAMED.contains(skill.kind()) || (!name.contains(" ") && !Lines.isDictionaryWord(name));
    }

    /** Whether a heading is what one of the skills under it is: "Pedagogy" above a method of teaching. */
    static boolean isGroup(String heading, Entry entry) {
        String id = SkillFacts.idOf(heading);
        SkillLexicon lexicon = SkillLexicon.standard();
        return entry.fields().stream()
                .filter(field -> field.path().contains(".keywords["))
                .flatMap(field -> lexicon.find(field.text()).stream())
                .flatMap(skill -> lexicon.closure(skill.id()).stream())
                .anyMatch(broader -> broader.skill().id().equals(id));
    }

    private static List<Term> words(Line line) {
        return line.terms().stream().filter(term -> !term.neutral()).toList();
    }

    /** Whether a mark says more than that something is known. */
    static boolean raises(Mark mark) {
        return RAISED.contains(mark.kind());
    }

    private static boolean raises(Line line) {
        return line.marks().stream()
                .filter(mark -> !isPrefix(line, mark))
                .map(Mark::kind)
                .anyMatch(RAISED::contains);
    }

    static boolean namesUnseen(SourceIndex index, String text) {
        return SkillFacts.hits(text, index.language()).stream()
                .filter(hit -> isNamed(hit.skill()))
                .anyMatch(hit -> index.skills().backing(hit.skill().id()) != SkillFacts.Backing.NAMED);
    }

    /** A capital behind the first word; in German every noun has one. */
    private static boolean isName(SourceIndex index, Term term) {
        return !index.language().equals("de") && term.at() > 0 && term.token().capitalised();
    }

    private static boolean isGeneral(Term term) {
        return NameWords.heading(term.token().folded());
    }

    private static List<List<Term>> halves(Line line, List<Term> words) {
        List<List<Term>> halves = new ArrayList<>(List.of(new ArrayList<>()));
        for (int at = 0; at < line.tokens().size(); at++) {
            if (AND.contains(line.tokens().get(at).folded())) {
                halves.add(new ArrayList<>());
            }
            int here = at;
            words.stream().filter(term -> term.at() == here).forEach(halves.getLast()::add);
        }
        return halves;
    }

    private static List<Term> with(List<Term> half, Term last) {
        List<Term> all = new ArrayList<>(half);
        all.add(last);
        return all;
    }

    /** Without skills that are known a little, if the words do not say so too: they prove no more than that. */
    private static List<SourceText> texts(SourceIndex index, Line line) {
        return index.texts().stream()
                .filter(text -> text.kind() != FieldKind.SKILL
                        || !line.marks("know").isEmpty()
                        || text.line().marks("know").stream().noneMatch(mark -> mark.rank() == 0))
                .toList();
    }

    private static boolean isSaid(SourceIndex index, List<Term> words) {
        return isSaid(index.texts(), words);
    }

    private static boolean isSaid(List<SourceText> texts, List<Term> words) {
        return texts.stream()
                .filter(text -> text.line().marks("negation").stream().allMatch(mark -> isPrefix(text.line(), mark)))
                .anyMatch(text -> words.stream().allMatch(term -> says(text, term)));
    }

    /** The "non" of "non-destructive" denies nothing. */
    private static boolean isPrefix(Line line, Mark mark) {
        int next = mark.at() + 1;
        return line.tokens().get(mark.at()).folded().equals("non")
                && next < line.tokens().size()
                && (!line.tokens().get(next).word() || !line.tokens().get(next).spaced());
    }

    /** A short name is compared as written. */
    static boolean says(SourceText text, Term term) {
        boolean asWritten = term.token().text().length() <= SHORT || term.shaped();
        return asWritten
                ? text.line().tokens().stream()
                                .anyMatch(token -> single(token.text())
                                        .equals(single(term.token().text())))
                        || (CAPITALS.matcher(term.token().text()).matches() && Words.explained(term, text))
                : Words.explained(term, text);
    }

    /** "IV" for "IVs". */
    private static String single(String letters) {
        return PLURAL.matcher(letters).matches() ? letters.substring(0, letters.length() - 1) : letters;
    }
}
