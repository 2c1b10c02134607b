package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.LimitWords;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who only helped, learned or took part still did when the line is said again without any deed. */
final class HelpRule implements ProseRule {

    private static final double KEPT = 0.5;
    private static final Pattern HELPS = Pattern.compile(
            "(?:help|assist|support|contribut|particip|involve|.*hilfe|\\p{L}*mitarbeit|mitwirk|unterstutz|begleit|beteilig|aide|appui|soutien|contribu"
                    + "|accompagn|ayud|apoy|colabor).*");
    /** These limit when or what, and say nothing of help. */
    private static final Set<String> OTHER = Set.of("time", "late", "kind", "except");

    private static final double IN_SUMMARY = 0.75;

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        boolean less = helps(one.line())
                || LimitWords.of(one.line()).contains("among")
                || one.line().marks("weak").stream()
                        .anyMatch(mark -> one.line().acts().stream().noneMatch(act -> mark.covers(act.at())))
                || one.line().acts().stream().anyMatch(act -> act.least() <= 1)
                || one.line().marks("hedge").stream().anyMatch(mark -> !OTHER.contains(mark.level()));
        for (SourceText text : less ? List.<SourceText>of() : one.aligned()) {
            if (!one.adds(text) && !one.tells(text.line())) {
                continue;
            }
            for (Clause clause : text.line().clauses()) {
                Optional<Act> weak =
                        Tempered.of(text.line().acts(clause), text.line().language());
                if (weak.isPresent()
                        && !SameLimit.keeps(one.line(), text.line(), weak.get())
                        && saidAgain(one, text.line(), clause, weak.get())) {
                    findings.add(Finding.confirm(
                            one.line().text(),
                            "help-lost",
                            "The source says that this was help or a part.",
                            List.of(text.quoted())));
                }
            }
        }
        return findings.stream().limit(1).toList();
    }

    /** Whether a line has a word for help, as a noun or inside of one too: "Projektmitarbeit". */
    static boolean helps(Line line) {
        return line.tokens().stream()
                .anyMatch(token -> HELPS.matcher(token.folded()).matches());
    }

    private static boolean saidAgain(ProseCase one, Line source, Clause clause, Act weak) {
        List<Term> terms = source.terms(clause).stream()
                .filter(term -> !term.neutral())
                .filter(term -> term.at() < weak.at() || term.at() >= weak.at() + weak.length())
                .toList();
        long kept = terms.stream()
                .filter(term -> Words.shared(term, one.line().keys()))
                .count();
        long least = one.summary() ? 3 : 1;
        return kept >= least && kept >= (one.summary() ? IN_SUMMARY : KEPT) * terms.size();
    }
}
