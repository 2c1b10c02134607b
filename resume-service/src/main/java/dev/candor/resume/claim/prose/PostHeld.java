package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The roles under the very title that years are said to have been spent in: "ten years as a foreman", "zehn Jahre als Polier". */
final class PostHeld {

    private static final int REACH = 4;
    private static final int WORDS = 2;
    private static final Set<String> AS = Set.of("as", "als", "comme", "como", "come");
    private static final Set<String> BELOW = Set.of(
            "assistant",
            "junior",
            "deputy",
            "trainee",
            "apprentice",
            "associate",
            "assistent",
            "assistentin",
            "stellvertretender",
            "stellvertretende",
            "auszubildender",
            "auszubildende",
            "praktikant",
            "praktikantin",
            "adjoint",
            "adjointe",
            "apprenti",
            "apprentie",
            "stagiaire",
            "alternant",
            "alternante",
            "ayudante",
            "auxiliar",
            "becario",
            "becaria",
            "adjunto",
            "adjunta",
            "assistente",
            "aiuto",
            "vice",
            "tirocinante",
            "stagista",
            "apprendista",
            "leerling",
            "estagiario",
            "estagiaria");

    private PostHeld() {}

    /** Empty if the line names no title behind the years, or none that was held. */
    static List<Entry> roles(ProseCase one, Quantity years) {
        List<Term> title = title(one.line(), years);
        return one.index().roles().stream()
                .filter(role -> !title.isEmpty()
                        && one.index().fields(role.path()).stream()
                                .filter(text -> text.kind() == FieldKind.TITLE)
                                .anyMatch(text -> isThat(one.line(), title, text)))
                .toList();
    }

    private static List<Term> title(Line line, Quantity years) {
        int from = line.tokenAt(years.end());
        int to = Math.min(line.tokens().size(), from + REACH);
        return IntStream.range(from, to)
                .filter(at -> AS.contains(line.tokens().get(at).folded()))
                .boxed()
                .findFirst()
                .map(as -> line.terms().stream()
                        .filter(term -> term.at() > as && term.at() <= as + REACH)
                        .limit(WORDS)
                        .toList())
                .orElse(List.of());
    }

    /** Whether a held title has a word of it, and none for a lower place that the line leaves out. */
    private static boolean isThat(Line mine, List<Term> title, SourceText held) {
        return title.stream().anyMatch(term -> Words.explained(term, held))
                && held.line().tokens().stream()
                        .filter(token -> BELOW.contains(token.folded()))
                        .allMatch(token -> mine.tokens().stream()
                                .anyMatch(other -> other.folded().equals(token.folded())));
    }
}
