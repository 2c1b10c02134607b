package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.OthersWords;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a sentence says that somebody else did, decided or was helped with: "designed by an architect", "; the owner decides on repairs",
 * "Leitung beim Einkauf", "que dirigió una consultora", "support to the purser".
 */
final class Others {

    private static final Set<String> ENDS =
            Set.of(",", ";", ":", "–", "—", "|", "•", "(", ")", "·", "and", "und", "et", "y", "e", "en");
    private static final Set<String> NEW_SUBJECT = Set.of(";", ":", "–", "—", "(", "and", "und", "et", "y", "e", "en");
    private static final Set<String> GERMANIC = Set.of("de", "nl");
    private static final int REACH = 4;
    private static final int NEAR = 2;
    private static final int HELPS = 1;

    private Others() {}

    /**
     * A part of somebody else.
     *
     * @param who where this somebody is named
     * @param told words that say what the part was; none if the person helped with it
     */
    record Part(int who, List<Term> told) {}

    static List<Part> of(Line line) {
        List<Part> parts = new ArrayList<>();
        for (Clause piece : pieces(line)) {
            IntStream.range(piece.from(), piece.to())
                    .filter(at -> OthersWords.at(line, at, "person"))
                    .mapToObj(at -> part(line, piece, at))
                    .flatMap(Optional::stream)
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Optional<Part> part(Line line, Clause piece, int who) {
        int before = before(line, piece, who);
        if (OthersWords.at(line, before, "with") || hasSelf(line, piece)) {
            return Optional.empty();
        }
        return agent(line, piece, who, before)
                .or(() -> belongs(line, piece, who))
                .or(() -> inverted(line, piece, who))
                .or(() -> subject(line, piece, who))
                .or(() -> above(line, piece, who))
                .map(told -> new Part(who, told));
    }

    /** "Designed by an architect", "vom Einkauf geleitet"; behind a sign and with a subject of its own, all that is said there. */
    private static Optional<List<Term>> agent(Line line, Clause piece, int who, int before) {
        if (before <= piece.from() || !OthersWords.at(line, before, "agent")) {
            return Optional.empty();
        }
        if (isLater(line, piece) && has(line, piece.from() + 1, before, "passive")) {
            return Optional.of(rest(line, piece, who));
        }
        boolean germanic = GERMANIC.contains(line.language());
        return line.terms().stream()
                .filter(term -> (term.at() >= before - NEAR && term.at() < before && term.at() >= piece.from())
                        || (germanic && term.at() > who && term.at() <= who + NEAR && term.at() < piece.to()))
                .filter(term -> !germanic || isVerb(line, term.at()))
                .reduce((one, other) -> other)
                .map(List::of);
    }

    /** "The decision was the owner's", "Leitung beim Einkauf", "los turnos dependen de operaciones", "beslissen de maten". */
    private static Optional<List<Term>> belongs(Line line, Clause piece, int who) {
        boolean verb = IntStream.range(Math.max(piece.from(), who - REACH), who)
                .anyMatch(at -> OthersWords.at(line, at, "decides"));
        boolean noun = IntStream.range(piece.from(), who)
                .filter(at -> OthersWords.at(line, at, "charge"))
                .anyMatch(at -> at + 1 < who && OthersWords.at(line, at + 1, "link") && who - at <= REACH + 1);
        boolean own = isLater(line, piece) || (line.language().equals("de") && piece.from() > 0);
        return verb || (noun && own)
                ? Optional.of(
                        own
                                ? rest(line, piece, who)
                                : rest(line, new Clause(Math.max(piece.from(), who - REACH), who), who))
                : Optional.empty();
    }

    /** "Que dirigió una consultora", "which the agency ran", "los cedulones los calcula la gestoría". */
    private static Optional<List<Term>> inverted(Line line, Clause piece, int who) {
        boolean article = OthersWords.at(line, who - 1, "article");
        int which = IntStream.range(Math.max(piece.from(), who - REACH), who - 1)
                .filter(at -> OthersWords.at(line, at, "which"))
                .max()
                .orElse(-1);
        if (!article || which < 0 || has(line, which + 1, who - 1, "toward")) {
            return Optional.empty();
        }
        boolean verbFirst = which + 1 < who - 1;
        boolean clitic = verbFirst && isLater(line, piece) && which > piece.from();
        return clitic
                ? Optional.of(rest(line, piece, who))
                : deed(line, piece, which, who, verbFirst).map(List::of);
    }

    /** The verb before who it was, or behind; at the end of a German or Dutch clause. */
    private static Optional<Term> deed(Line line, Clause piece, int which, int who, boolean verbFirst) {
        boolean last = GERMANIC.contains(line.language());
        return line.terms(piece).stream()
                .filter(term -> (verbFirst && !last)
                        ? term.at() > which && term.at() < who
                        : term.at() > who && (last ? isVerb(line, term.at()) : term.at() <= who + NEAR))
                .reduce((one, other) -> last ? other : one);
    }

    /** "; the payroll office prepares the slips". */
    private static Optional<List<Term>> subject(Line line, Clause piece, int who) {
        boolean first = piece.from() > 0
                && line.tokens().get(piece.from() - 1).text().equals(";")
                && OthersWords.at(line, piece.from(), "article")
                && who - piece.from() <= NEAR
                && who + 1 < piece.to();
        return first ? Optional.of(rest(line, piece, who)) : Optional.empty();
    }

    /** "Under a site manager", "supported the purser": no deed of theirs is told, but they were not the helpers. */
    private static Optional<List<Term>> above(Line line, Clause piece, int who) {
        boolean under = has(line, Math.max(piece.from(), who - REACH), who, "under");
        boolean helped = line.acts().stream()
                .filter(act -> act.most() <= HELPS || act.group().equals("assist"))
                .anyMatch(
                        act -> act.at() < who && act.at() >= piece.from() && who - act.at() - act.length() < NEAR + 1);
        return under || helped ? Optional.of(List.of()) : Optional.empty();
    }

    /** The word that says in which part somebody is named: the nearest little word before; -1 if there is none. */
    static int before(Line line, Clause piece, int who) {
        return IntStream.iterate(who - 1, at -> at >= Math.max(piece.from(), who - REACH), at -> at - 1)
                .filter(at -> OthersWords.at(line, at, "with")
                        || OthersWords.at(line, at, "agent")
                        || OthersWords.at(line, at, "toward"))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isLater(Line line, Clause piece) {
        return piece.from() > 0
                && NEW_SUBJECT.contains(line.tokens().get(piece.from() - 1).folded());
    }

    private static boolean hasSelf(Line line, Clause piece) {
        return IntStream.range(piece.from(), piece.to())
                .filter(at -> !OthersWords.at(line, at, "article"))
                .anyMatch(at -> OthersWords.at(line, at, "self"));
    }

    private static boolean has(Line line, int from, int to, String kind) {
        return IntStream.range(from, to).anyMatch(at -> OthersWords.at(line, at, kind));
    }

    /** Written small and with the ending of a participle or a verb. */
    private static boolean isVerb(Line line, int at) {
        String word = line.tokens().get(at).text();
        return Character.isLowerCase(word.charAt(0))
                && (word.endsWith("t") || word.endsWith("n") || word.endsWith("d"));
    }

    /** All that is said but who it is: "the safety officer", "lo studio paghe". */
    private static List<Term> rest(Line line, Clause piece, int who) {
        int beside = line.language().equals("en") ? who - 1 : who + 1;
        return line.terms(piece).stream()
                .filter(term -> term.at() != who && term.at() != beside)
                .toList();
    }

    private static List<Clause> pieces(Line line) {
        List<Clause> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.tokens().size(); at++) {
            if (at == line.tokens().size()
                    || ENDS.contains(line.tokens().get(at).folded())) {
                pieces.add(new Clause(from, at));
                from = at + 1;
            }
        }
        return pieces.stream().filter(piece -> piece.to() > piece.from()).toList();
    }
}
