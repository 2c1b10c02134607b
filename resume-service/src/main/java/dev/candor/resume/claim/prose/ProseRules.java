package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.Pairing;
import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Wording;
import dev.candor.skills.text.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks every sentence of a tailored resume against the sentences of the same role. */
public final class ProseRules {

    private static final List<ProseRule> RULES = List.of(
            new MovedRule(),
            new NumberRule(),
            new TimeRule(),
            new NameRule(),
            new BorrowedRule(),
            new SpokenRule(),
            new StrengthRule(),
            new HelpRule(),
            new DeedRule(),
            new SwapRule(),
            new MarkRule(),
            new LadderRule(),
            new FinishedRule(),
            new OpenRule(),
            new LastingRule(),
            new PartRule(),
            new RestRule(),
            new RankedRule(),
            new WithRule(),
            new OthersRule(),
            new LimitRule(),
            new FreeOfRule(),
            new LabelRule(),
            new TakenRoleRule(),
            new OutcomeRule(),
            new CreditRule(),
            new FurtherRule(),
            new LessRule(),
            new PurposeRule(),
            new JoinedRule(),
            new NoveltyRule(),
            new AdditionRule());
    private static final List<ProseRule> TRANSLATED = List.of(new NumberRule(), new NameRule());
    private static final int WORDS_TO_TELL = 5;
    private static final double KNOWN = 0.45;

    private final SourceIndex index;
    private final Pairing pairing;
    private final LocalDate asOf;
    private final Map<String, Alignment> alignments = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();

    /** Rules over one pair of resumes; {@code asOf} is until when open roles count. */
    public ProseRules(SourceIndex index, Pairing pairing, LocalDate asOf) {
        this.index = index;
        this.pairing = pairing;
        this.asOf = asOf;
    }

    /** Everything the source does not back, in document order. */
    public List<Violation> check(ResumeTree tailored) {
        List<Violation> violations = new ArrayList<>();
        Set<String> strangers =
                Set.copyOf(pairing.unpaired().stream().map(Entry::path).toList());
        for (Field field : tailored.fields()) {
            if (FieldKind.of(field) == FieldKind.PROSE && !strangers.contains(field.entry())) {
                check(field, told(tailored, field.entry())).forEach(finding -> violations.add(finding.at(field)));
            }
        }
        return violations;
    }

    /** What the fields of an entry say, read when a rule asks for it. */
    private Supplier<Set<String>> told(ResumeTree tailored, String entry) {
        return () -> told.computeIfAbsent(
                entry,
                path -> tailored.fields().stream()
                        .filter(field -> field.entry().equals(path))
                        .map(field -> Wording.of(field.text()))
                        .collect(Collectors.toSet()));
    }

    private List<Finding> check(Field field, Supplier<Set<String>> said) {
        String entry = pairing.source(field.entry()).map(Entry::path).orElse("");
        Set<String> known = index.wordings(entry);
        if (known.contains(Wording.of(field.text()))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Line line : Lines.of(field.text(), index.language())) {
            if (!known.contains(Wording.of(line.text()))) {
                Alignment alignment = alignments.computeIfAbsent(entry, this::alignment);
                findings.addAll(check(ProseCase.of(line, entry, alignment, said, index, asOf)));
            }
        }
        return findings;
    }

    private List<Finding> check(ProseCase one) {
        if (Risen.tells(one)) {
            return List.of();
        }
        String language = Languages.detect(one.line().text(), index.language());
        long words = one.line().tokens().stream().filter(token -> token.word()).count();
        if (!language.equals(index.language()) && words >= WORDS_TO_TELL && !understood(one)) {
            List<Finding> findings = new ArrayList<>(run(TRANSLATED, one));
            findings.add(one.confirm(one.line().text(), "translated", "It is in another language than the source."));
            return findings;
        }
        return run(RULES, one);
    }

    /** Short lines are easily taken for another language; if most words are known, it is not. */
    private static boolean understood(ProseCase one) {
        long known = one.line().terms().stream()
                .filter(term -> term.neutral() || Words.explained(term, one.ownTexts()))
                .count();
        return known >= KNOWN * one.line().terms().size();
    }

    private static List<Finding> run(List<ProseRule> rules, ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (ProseRule rule : rules) {
            findings.addAll(rule.check(one));
        }
        return findings;
    }

    private Alignment alignment(String entry) {
        return new Alignment(entry.isEmpty() ? index.sentences() : index.sentences(entry));
    }
}
