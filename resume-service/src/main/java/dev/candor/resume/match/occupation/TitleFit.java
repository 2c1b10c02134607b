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
    private static final double OTHER_BRANCH = 0.75;
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
            "regional",
            "area",
            "national",
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
        Set<Occupation> own = Occupations.in(held);
        Set<Occupation> others = Occupations.in(wanted);
        return Math.round(100 * fit(had, asked, own, others)) / 100.0;
    }

    private static double fit(List<String> had, List<String> asked, Set<Occupation> own, Set<Occupation> others) {
        double share = share(had, asked);
        if (had.equals(asked)) {
            return 1.0;
        }
        if (own.stream().anyMatch(others::contains)) {
            double base = differ(had, asked) ? OTHER_BRANCH : SAME;
            return base + (1 - SAME) * share;
        }
        if (own.stream().anyMatch(one -> others.stream().anyMatch(other -> general(one, other)))) {
            return Math.max(OTHER_BRANCH, WORDS * share);
        }
        if (own.stream()
                .anyMatch(
                        one -> others.stream().anyMatch(other -> other.family().equals(one.family())))) {
            return Math.max(FAMILY, WORDS * share);
        }
        return own.isEmpty() || others.isEmpty() ? WORDS * share : Math.min(STRANGERS, WORDS * share);
    }

    /** One of them is the general name of the family: a software engineer does a backend engineer's work. */
    private static boolean general(Occupation one, Occupation other) {
        return one.family().equals(other.family()) && (Occupations.isGeneral(one) || Occupations.isGeneral(other));
    }

    /** Each names a branch that the other does not: mathematics here, English there. */
    private static boolean differ(List<String> had, List<String> asked) {
        Set<String> only = content(had);
        Set<String> others = content(asked);
        Set<String> both = new HashSet<>(only);
        both.retainAll(others);
        only.removeAll(both);
        others.removeAll(both);
        return !only.isEmpty() && !others.isEmpty();
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
