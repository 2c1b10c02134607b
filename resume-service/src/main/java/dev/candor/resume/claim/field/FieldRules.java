package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.Pairing;
import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks every field that is no prose, and what is hidden in any field. */
public final class FieldRules {

    private static final List<String> NAMES =
            List.of("name", "title", "organization", "institution", "position", "studyType");

    private final SourceIndex index;
    private final Pairing pairing;
    private final ResumeTree tailored;

    /** Rules over one pair of resumes. */
    public FieldRules(SourceIndex index, Pairing pairing, ResumeTree tailored) {
        this.index = index;
        this.pairing = pairing;
        this.tailored = tailored;
    }

    /** Everything the source does not back, in document order. */
    public List<Violation> check() {
        List<Violation> violations = new ArrayList<>();
        Set<String> strangers =
                Set.copyOf(pairing.unpaired().stream().map(Entry::path).toList());
        for (Field field : tailored.fields()) {
            Optional<Finding> hidden = HiddenText.check(field, index);
            hidden.ifPresent(finding -> violations.add(finding.at(field)));
            if (hidden.isEmpty() && !strangers.contains(field.entry())) {
                check(field).ifPresent(finding -> violations.add(finding.at(field)));
            }
        }
        pairing.unpaired().forEach(entry -> violations.add(stranger(entry)));
        for (Entry entry : tailored.entries()) {
            pairing.source(entry.path())
                    .flatMap(source -> DateRule.opened(entry, source))
                    .ifPresent(finding -> violations.add(finding.at(DateRule.endOf(entry))));
        }
        return violations;
    }

    private Optional<Finding> check(Field field) {
        FieldCase one = new FieldCase(field, tailored, pairing.source(field.entry()), index);
        if (one.original().equals(one.text())) {
            return Optional.empty();
        }
        return switch (FieldKind.of(field)) {
            case PROSE -> Optional.empty();
            case EXACT -> exact(one);
            case PERSON -> person(one);
            case ORGANISATION -> OrganisationRule.check(one);
            case TITLE -> TitleRule.title(one);
            case HEADLINE -> TitleRule.headline(one);
            case DATE -> DateRule.check(one);
            case STUDY -> StudyRule.check(one);
            case NAME -> StudyRule.name(one);
            case PLACE -> words(one, "other-place", "The source names another place here.");
            case LANGUAGE -> SpokenRule.check(one);
            case SKILL -> SkillRule.check(one);
            case LEVEL -> SkillRule.level(one);
            case OTHER -> words(one, "not-in-source", "The source does not say this here.");
        };
    }

    private static Violation stranger(Entry entry) {
        Field named = NAMES.stream()
                .flatMap(name ->
                        entry.fields().stream().filter(field -> field.path().equals(entry.path() + "." + name)))
                .findFirst()
                .orElseGet(() -> entry.fields().getFirst());
        return Finding.block(named.text(), "new-entry", "The source has no such entry.", List.of())
                .at(named);
    }

    private static Optional<Finding> exact(FieldCase one) {
        boolean same = one.index().tree().fields(one.field().pattern()).stream()
                .filter(source -> FieldKind.of(source) == FieldKind.EXACT)
                .filter(source ->
                        one.entry().isEmpty() || one.entry().get().path().equals(source.entry()))
                .anyMatch(source -> source.text().equals(one.text()));
        return same ? Optional.empty() : Optional.of(one.block("not-exact", "This is carried over letter by letter."));
    }

    private static Optional<Finding> person(FieldCase one) {
        return Folding.key(one.original()).equals(Folding.key(one.text()))
                ? Optional.empty()
                : Optional.of(one.block("other-person", "The source has another name."));
    }

    private static Optional<Finding> words(FieldCase one, String code, String sentence) {
        List<String> wanted = NameWords.of(one.text());
        boolean same = one.candidates().stream()
                        .anyMatch(source -> NameWords.beyond(wanted, NameWords.of(source.text()))
                                .isEmpty())
                || NameWords.beyond(wanted, NameWords.of(one.original())).isEmpty();
        List<SourceLine> evidence = one.evidence();
        return same ? Optional.empty() : Optional.of(Finding.block(one.text(), code, sentence, evidence));
    }
}
