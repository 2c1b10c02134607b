package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who did it with somebody did not do it alone: "with a field technician", "mit dem Marketing", "con la jefa". */
final class WithRule implements ProseRule {

    private static final double KEPT = 0.6;
    private static final int REACH = 4;
    private static final Set<String> WITH =
            Set.of("with", "alongside", "and", "mit", "neben", "und", "avec", "et", "con", "y", "junto");
    private static final Set<String> AND = Set.of("and", "und", "et", "y");
    /** These deeds are done with the other side, not by both. */
    private static final Set<String> SIDES = Set.of("negotiate", "care", "teach", "sell", "advise", "answer", "assist");

    private static final Set<String> BESIDE = Set.of("talk", "collab", "coordinate");

    private static final Set<String> CUES = Set.of(
            "with",
            "alongside",
            "jointly",
            "joint",
            "co",
            "together",
            "mit",
            "gemeinsam",
            "zusammen",
            "zweit",
            "neben",
            "avec",
            "conjointement",
            "cotes",
            "con",
            "junto",
            "conjunta",
            "partner",
            "shared",
            "both",
            "pair",
            "binome");

    private static final Map<String, Pattern> PEOPLE = Map.of(
            "en",
            Pattern.compile(
                    "(?:[a-z]{3,}(?:ician|ologist|wright|eer|yst|man|woman)|engineers?|managers?|colleagues?|team|staff|designers?"
                            + "|developers?|directors?|officers?|supervisors?|teachers?|nurses?|doctors?|physicians?|chefs?|head|lead|coordinator"
                            + "|department|office|pharmacists?|architects?|technicians?|foreman|partner|buyer|planners?|researchers?"
                            + "|professor|supervisor|assistant|assistants|consultant|controller|accountant|secretary|owner|founder|editor"
                            + "|analysts?|scientists?|electricians?|midwife|midwives|therapists?|librarian|curator|brewer|butcher|operator|operators"
                            + "|finance|marketing|procurement|logistics|planning|maintenance|engineering|hr|it)"),
            "de",
            Pattern.compile(
                    "(?:\\p{L}+(?:leiter|leiterin|leitung|kollege|kollegin|kollegen|kolleginnen|ingenieur|ingenieurin|helfer|helferin"
                            + "|techniker|technikerin|meister|meisterin|kraft|arzt|arztin|pfleger|pflegerin|abteilung|team|kaufmann|kauffrau|planer"
                            + "|planerin|berater|beraterin|assistenz|lehrer|lehrerin)|kollege|kollegin|kollegen|kolleginnen|team|marketing|einkauf"
                            + "|vertrieb|controlling|logistik|technik|produktion|labor|it|personalabteilung|architekt|architektin|chef|chefin"
                            + "|leiterin|leiter|meister|meisterin|assistentin|assistent|apothekerin|apotheker|statiker|betriebsrat)"),
            "fr",
            Pattern.compile(
                    "(?:responsable|equipe|collegue|collegues|directeur|directrice|direction|chef|cheffe|ingenieur|ingenieure"
                            + "|technicien|technicienne|infirmier|infirmiere|medecin|architecte|comptable|service|assistant|assistante|adjoint"
                            + "|adjointe|associe|associee|gerant|gerante|formateur|formatrice|enseignant|enseignante|pharmacien|pharmacienne"
                            + "|informatique|marketing|laboratoire|chargee?|aide|educateur|educatrice|coordinateur|coordinatrice)"),
            "es",
            Pattern.compile(
                    "(?:jefe|jefa|equipo|companero|companera|companeros|director|directora|direccion|responsable|ingeniero"
                            + "|ingeniera|tecnico|tecnica|enfermero|enfermera|medico|medica|arquitecto|arquitecta|departamento|socio|socia"
                            + "|encargado|encargada|coordinador|coordinadora|gerente|ayudante|auxiliar|maestro|maestra|profesor|profesora"
                            + "|contable|administrador|administradora|marketing|compras|logistica|laboratorio|colega|colegas|supervisor|supervisora)"));

    @Override
    public List<Finding> check(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .flatMap(text -> other(text.line())
                        .filter(other -> !isToward(text.line(), other))
                        .filter(other -> isLost(one, text, other))
                        .filter(other -> !Sisters.keep(one, text, other.at(), other.who() - other.at() + 1))
                        .map(other -> finding(text, other))
                        .stream())
                .toList();
    }

    private static Finding finding(SourceText text, With other) {
        return Finding.confirm(
                text.line().quote(other.at(), other.who() - other.at() + 1),
                "partner-lost",
                "The source says that somebody else did it too.",
                List.of(text.quoted()));
    }

    /** Where the word stands that brings somebody in, and who that is. */
    private record With(int at, int who) {}

    private static Optional<With> other(Line line) {
        Pattern people = Objects.requireNonNull(PEOPLE.getOrDefault(line.language(), PEOPLE.get("en")), "people");
        return IntStream.range(1, line.tokens().size())
                .filter(at -> WITH.contains(line.tokens().get(at).folded())
                        && !AND.contains(line.tokens().get(at).folded()))
                .mapToObj(at -> who(line, at, people))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<With> who(Line line, int at, Pattern people) {
        for (int next = at + 1; next <= Math.min(at + REACH, line.tokens().size() - 1); next++) {
            Token token = line.tokens().get(next);
            if (!token.word() || AND.contains(token.folded())) {
                return Optional.empty();
            }
            if (people.matcher(token.folded()).matches()) {
                return Optional.of(new With(at, next));
            }
        }
        return Optional.empty();
    }

    /** Whether a line names who else took part behind any word that brings them in. */
    static boolean keeps(Line mine, Line source, Mark mark) {
        int from = mark.at() + mark.length();
        boolean ofTeam = Set.of("hedge", "extent").contains(mark.kind())
                && source.quote(mark.at(), mark.length())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("part");
        return (ofTeam || mark.kind().equals("team"))
                && mine.tokens().stream().anyMatch(token -> CUES.contains(token.folded()))
                && source.tokens().stream()
                        .skip(from)
                        .limit(REACH)
                        .map(Token::folded)
                        .filter(word -> word.length() >= REACH)
                        .anyMatch(word -> mine.tokens().stream()
                                .anyMatch(token -> token.folded().equals(word)));
    }

    /** Whether the deed of the sentence is one towards somebody: "liaised with the sales team". */
    private static boolean isToward(Line line, With other) {
        return line.acts().stream()
                .limit(1)
                .anyMatch(act -> SIDES.contains(act.group())
                        || (BESIDE.contains(act.group()) && other.at() - act.at() - act.length() <= 0));
    }

    /** "Im Dreierteam". */
    private static boolean isTeam(String word) {
        return word.endsWith("team") && word.length() > "team".length();
    }

    private static boolean isLost(ProseCase one, SourceText text, With other) {
        Line mine = one.line();
        boolean cued = mine.tokens().stream().anyMatch(token -> CUES.contains(token.folded()) || isTeam(token.folded()))
                || !mine.marks("team").isEmpty()
                || mine.acts().stream()
                        .anyMatch(act -> act.most() <= 1 || act.group().equals("collab"));
        boolean named = text.line().terms().stream()
                .filter(term -> term.at() > other.at() && term.at() <= other.who())
                .anyMatch(term -> Words.shared(term, mine.keys()));
        List<Term> about = text.line().terms().stream()
                .filter(term -> !term.neutral() && (term.at() < other.at() || term.at() > other.who()))
                .toList();
        long kept = about.stream()
                .filter(term -> Words.explained(term, mine.keys(), mine))
                .count();
        return !cued && !named && kept >= Math.max(one.summary() ? 3 : 1, KEPT * about.size());
    }
}
