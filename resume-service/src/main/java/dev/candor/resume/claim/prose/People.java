package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of people: who works in a team of nine are nine people, and whoever is counted may be called people. */
final class People {

    private static final BigDecimal TELLING = BigDecimal.TEN;
    private static final int NEAR = 2;
    private static final Pattern GENERIC = Pattern.compile(
            "(?:people|persons?|individuals|heads|strong|personnes?|gens|personen|leute|menschen|personas|pessoas"
                    + "|kopfig\\p{L}*|kopfe)");
    private static final Set<String> STAFF = Set.of("~colleague", "~kollege", "~collègue", "~compañero", "~colega");
    private static final Set<String> TEAM = Set.of("~team", "~équipe", "~equipo", "~equipe");
    private static final Set<String> OTHERS = Set.of(
            "~person",
            "~patient",
            "~customer",
            "~pupil",
            "~child",
            "~visitor",
            "~guest",
            "~tenant",
            "~volunteer",
            "~teacher",
            "~personne",
            "~client",
            "~élève",
            "~enfant",
            "~apprenti",
            "~kunde",
            "~schüler",
            "~lehrling",
            "~gäste",
            "~kinder",
            "~eltern",
            "~persona",
            "~cliente",
            "~paciente",
            "~alumno",
            "~aprendiz",
            "~pessoa",
            "~aluno",
            "~utente");
    private static final Pattern WHO_DOES = Pattern.compile(
            "(?:\\p{L}{3,}(?:ers|ors|ists|ians|ants|ees|women|men|eurs|euses|iens|iennes|istes|iers|ieres|leute|innen|ende|enden"
                    + "|dores|doras|istas|eros|eras|arios|arias|ores|oras))");

    private enum Kind {
        GENERIC,
        STAFF,
        OTHER,
        NONE
    }

    private People() {}

    /** Whether both numbers count the same sort of people; in a summary the number must be one that is not met by chance. */
    static boolean alike(ProseCase one, Quantity mine, Line source, Quantity theirs) {
        Kind here = kind(mine, one.line());
        Kind there = kind(theirs, source);
        boolean telling = !one.summary() || mine.low().compareTo(TELLING) > 0;
        boolean same = here == Kind.GENERIC
                ? there != Kind.NONE
                : here == Kind.STAFF && (there == here || there == Kind.GENERIC);
        return mine.unit().isEmpty() && telling && same;
    }

    private static Kind kind(Quantity number, Line line) {
        Optional<Kind> crew = Counted.crew(number, line).filter(People::isTeam).map(team -> Kind.STAFF);
        int from = line.tokenAt(number.end());
        return line.terms().stream()
                .filter(term -> term.at() >= from && term.at() <= from + NEAR)
                .filter(term -> line.tokens().subList(from, term.at()).stream().allMatch(token -> token.word()))
                .map(People::kind)
                .filter(kind -> kind != Kind.NONE)
                .findFirst()
                .or(() -> crew)
                .orElse(Kind.NONE);
    }

    private static Kind kind(Term term) {
        if (GENERIC.matcher(term.token().folded()).matches()) {
            return Kind.GENERIC;
        }
        if (term.keys().stream().anyMatch(STAFF::contains)) {
            return Kind.STAFF;
        }
        boolean person = term.keys().stream().anyMatch(OTHERS::contains)
                || WHO_DOES.matcher(term.token().folded()).matches();
        return person ? Kind.OTHER : Kind.NONE;
    }

    private static boolean isTeam(Term term) {
        return term.keys().stream().anyMatch(TEAM::contains);
    }
}
