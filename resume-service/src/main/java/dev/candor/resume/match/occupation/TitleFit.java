package dev.candor.resume.match.occupation;

import dev.candor.resume.match.words.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How near a held title is to a wanted one, from 0 to 1: the same occupation, one of the same family, or shared words. Rank
 * and place words never make two titles alike by themselves.
 */
public final class TitleFit {

    private static final double SAME = 0.85;
    private static final double FAMILY = 0.60;
    private static final double WORDS = 0.80;
    private static final double STRANGERS = 0.30;
    private static final Set<String> RANKS = Set.of(
            "senior",
            "junior",
            "sr",
            "jr",
            "lead",
            "principal",
            "chief",
            "head",
            "deputy",
            "assistant",
            "trainee",
            "intern",
            "entry",
            "level",
            "band",
            "grade",
            "leitende",
            "leitender",
            "stellvertretend",
            "adjoint",
            "leiter",
            "leitung",
            "manager",
            "director",
            "supervisor",
            "officer",
            "specialist",
            "coordinator",
            "responsable",
            "jefe",
            "encargado",
            "gerente",
            "responsabile",
            "kierownik",
            "specjalista",
            "vollzeit",
            "teilzeit",
            "full",
            "part",
            "time",
            "remote",
            "hybrid",
            "cdi",
            "cdd",
            "temporary",
            "permanent",
            "of",
            "and",
            "und",
            "the",
            "for",
            "in",
            "at",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "et",
            "en",
            "para",
            "von",
            "der",
            "die",
            "das",
            "mit",
            "di",
            "per",
            "och",
            "med",
            "voor",
            "met",
            "al",
            "gn",
            "all",
            "gender");

    private TitleFit() {}

    /** Two decimals; 0 if one of them is absent. */
    public static double of(@Nullable String held, @Nullable String wanted) {
        if (held == null || wanted == null || held.isBlank() || wanted.isBlank()) {
            return 0.0;
        }
        List<String> had = Occupations.words(held);
        List<String> asked = Occupations.words(wanted);
        double share = share(had, asked);
        Set<Occupation> own = Occupations.in(held);
        Set<Occupation> others = Occupations.in(wanted);
        double fit;
        if (had.equals(asked)) {
            fit = 1.0;
        } else if (own.stream().anyMatch(others::contains)) {
            fit = SAME + (1 - SAME) * share;
        } else if (own.stream()
                .anyMatch(
                        one -> others.stream().anyMatch(other -> other.family().equals(one.family())))) {
            fit = Math.max(FAMILY, WORDS * share);
        } else {
            fit = own.isEmpty() || others.isEmpty() ? WORDS * share : Math.min(STRANGERS, WORDS * share);
        }
        return Math.round(100 * fit) / 100.0;
    }

    /** Share of the wanted title's words with content that the held one has. */
    private static double share(List<String> had, List<String> asked) {
        Set<String> wanted = content(asked);
        if (wanted.isEmpty()) {
            return 0.0;
        }
        Set<String> shared = new HashSet<>(content(had));
        shared.retainAll(wanted);
        return shared.size() / (double) wanted.size();
    }

    private static Set<String> content(List<String> words) {
        return words.stream()
                .filter(word -> !RANKS.contains(word))
                .map(word -> Terms.root(word, "en"))
                .collect(Collectors.toSet());
    }
}
