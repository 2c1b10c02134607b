package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun at the head of what a number counts: the services of "six backend services", the sites of "deux sites de production". */
final class HeadNouns {

    private static final int LONGEST = 4;
    private static final int BEHIND = 4;
    private static final Set<String> HEAD_LAST = Set.of("en", "de", "nl", "sv");

    private HeadNouns() {}

    /** Whether two numbers stand before the same noun, or another word for it. */
    static boolean same(Line line, Quantity mine, Line source, Quantity theirs) {
        Optional<Term> here = of(mine, line);
        Optional<Term> there = of(theirs, source);
        return here.isPresent()
                && there.isPresent()
                && Words.shared(here.get(), there.get().keys());
    }

    /** The head noun behind a number; empty if a sign or a little word follows. */
    static Optional<Term> of(Quantity number, Line line) {
        List<Term> run = new ArrayList<>();
        int next = line.tokenAt(number.end());
        for (Term term : line.terms()) {
            if (term.at() == next && run.size() < LONGEST) {
                run.add(term);
                next++;
            }
        }
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(HEAD_LAST.contains(line.language()) ? run.getLast() : run.getFirst());
    }

    /** The words with content close behind a number, before any sign or little word that ends the phrase. */
    static List<Term> behind(Line line, Quantity mine) {
        int from = line.tokenAt(mine.end());
        List<Term> behind = new ArrayList<>();
        for (Term term : line.terms()) {
            boolean close = term.at() >= from && term.at() < from + BEHIND;
            boolean joined = line.tokens().subList(Math.min(from, term.at()), term.at()).stream()
                    .noneMatch(token -> !token.word() || (token.spaced() && isLink(token.folded())));
            if (close && joined && (!term.neutral() || Binding.isPeople(term))) {
                behind.add(term);
            }
        }
        return behind;
    }

    private static boolean isLink(String word) {
        return List.of(
                        "in", "on", "at", "with", "for", "by", "to", "and", "per", "mit", "bei", "und", "en", "et", "y",
                        "con", "dans", "pour", "para", "from", "over", "within", "from", "während", "im")
                .contains(word);
    }
}
