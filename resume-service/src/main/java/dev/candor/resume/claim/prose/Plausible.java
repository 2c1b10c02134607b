package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of rank that the source does not have, and has something of the kind for: whether they are right only the person knows. */
final class Plausible {

    private static final Pattern AUTHORS = Pattern.compile(".*(?:autho|autor|auteur|autri).*");
    private static final Pattern DOCTORS = Pattern.compile("(?:promovi|ph\\.? ?d|doct|dokt|dr\\b).*");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?:qualif|trained|graduat|certif|licen|zertif|ausgebild|gelernt|gepr.ft|diplom|titul|staatlich|examin|registered|accredit).*");
    private static final Pattern APPRENTICED = Pattern.compile("(?:apprent|ausbild|lehre|aprendiz|alternan).*");
    private static final Pattern APPRENTICE =
            Pattern.compile("(?:apprent|auszubild|azubi|lehrling|aprendiz|alternan).*");
    private static final Set<String> PAPERS = Set.of("education", "certificates");

    private Plausible() {}

    static boolean may(ProseCase one, Mark mark) {
        String words = MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT);
        return AgentNouns.may(one, mark)
                || MarkWords.denied(one.line(), mark)
                || (mark.kind().equals("published") && AUTHORS.matcher(words).matches() && wrote(one))
                || (mark.kind().equals("credential") && (isHeld(one, words) || isApprentice(one, words, false)));
    }

    /** "After an apprenticeship" of who held the title of an apprentice, up to a date. */
    static boolean wasApprentice(ProseCase one, Mark mark) {
        return isApprentice(one, MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT), true);
    }

    private static boolean isApprentice(ProseCase one, String words, boolean ended) {
        return APPRENTICED.matcher(words).matches()
                && one.index().of(FieldKind.TITLE).stream()
                        .filter(text -> !ended
                                || !one.index()
                                        .tree()
                                        .text(text.entry() + ".endDate")
                                        .isEmpty())
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> APPRENTICE.matcher(token.folded()).matches());
    }

    /** "Promoviert" of who holds a doctorate. */
    static boolean isDoctor(ProseCase one, Mark mark) {
        String words = MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT);
        return mark.kind().equals("credential") && DOCTORS.matcher(words).matches() && isHeld(one, words);
    }

    /** "Bachelor in Logistics" of who has a finished study of that level, and of that field if one is named. */
    static boolean isDegree(ProseCase one, Mark mark) {
        DegreeLevel level = Degrees.highest(MarkWords.quote(one.line(), mark));
        int behind = mark.at() + mark.length();
        List<Term> field = one.line().terms().stream()
                .filter(term -> term.at() >= behind && term.at() <= behind + 2)
                .toList();
        return level != null
                && mark.kind().equals("credential")
                && one.index().tree().entries("education").stream()
                        .filter(entry -> !isOpen(one, entry))
                        .filter(entry -> Degrees.highest(entry.text("studyType")) == level)
                        .anyMatch(entry -> isOf(one, field, entry));
    }

    private static boolean isOf(ProseCase one, List<Term> field, Entry entry) {
        List<SourceText> texts = one.index().texts().stream()
                .filter(text -> text.entry().equals(entry.path()))
                .toList();
        return !field.isEmpty() && field.stream().allMatch(term -> Words.explained(term, texts));
    }

    /** Who wrote, or is an author in the sentence that is told again. */
    private static boolean wrote(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .map(text -> text.line())
                .anyMatch(line -> line.tokens().stream()
                                .anyMatch(
                                        token -> AUTHORS.matcher(token.folded()).matches())
                        || !line.marks("published").isEmpty()
                        || line.acts().stream().anyMatch(act -> act.group().equals("make")));
    }

    /** Whether some study or paper that is neither open nor lapsed may be meant: a doctorate by "promoviert", any by "qualified". */
    private static boolean isHeld(ProseCase one, String words) {
        boolean doctor = DOCTORS.matcher(words).matches();
        return (doctor || QUALIFIED.matcher(words).matches())
                && one.index().tree().entries().stream()
                        .filter(entry -> PAPERS.contains(entry.list()) && !isOpen(one, entry))
                        .anyMatch(entry -> !doctor || isDoctorate(entry));
    }

    private static boolean isDoctorate(Entry entry) {
        return entry.fields().stream().anyMatch(field -> Degrees.highest(field.text()) == DegreeLevel.DOCTORATE);
    }

    private static boolean isOpen(ProseCase one, Entry entry) {
        return entry.fields().stream()
                .anyMatch(field -> !Lines.read(field.text(), one.index().language())
                        .marks("progress")
                        .isEmpty());
    }
}
