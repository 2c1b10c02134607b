package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that count what the source lists: languages, employers, certificates, the items of an enumeration. */
final class Counts {

    private static final int MOST = 30;
    private static final Set<String> LINKS = Set.of("and", "und", "et", "y", "e", "&", "sowie");
    private static final Map<String, Set<String>> LISTS = Map.of(
            "languages", Set.of("language", "languages", "sprachen", "langues", "idiomas", "lenguas"),
            "work",
                    Set.of(
                            "employers",
                            "companies",
                            "firms",
                            "positions",
                            "jobs",
                            "roles",
                            "arbeitgebern",
                            "arbeitgeber",
                            "unternehmen",
                            "firmen",
                            "stationen",
                            "entreprises",
                            "employeurs",
                            "postes",
                            "empresas",
                            "puestos"),
            "certificates",
                    Set.of(
                            "certificates",
                            "certifications",
                            "licences",
                            "licenses",
                            "zertifikate",
                            "certificats",
                            "certificados"),
            "education", Set.of("degrees", "abschlusse", "diplomes", "titulos"),
            "projects", Set.of("projects", "projekte", "projets", "proyectos"),
            "publications", Set.of("publications", "papers", "articles", "publikationen", "publicaciones"),
            "awards", Set.of("awards", "prizes", "preise", "prix", "premios"));

    private Counts() {}

    static boolean backs(ProseCase one, Quantity mine) {
        boolean plain = mine.unit().isEmpty() && !mine.interval() && mine.low().scale() <= 0 && mine.per() == null;
        if (!plain || mine.low().intValue() > MOST || mine.bound() == Bound.OVER) {
            return false;
        }
        int wanted = mine.low().intValue();
        return ofEntries(one, mine, wanted)
                || one.aligned().stream().anyMatch(text -> enumerates(text, mine, one, wanted));
    }

    /** Whether so many things may be listed in the sentence that is told again. */
    static boolean may(ProseCase one, Quantity mine) {
        return mine.unit().isEmpty()
                && !mine.interval()
                && one.aligned().stream()
                        .limit(1)
                        .anyMatch(text -> Math.abs(items(text) - mine.low().intValue()) <= 1 && items(text) > 2);
    }

    private static long items(SourceText text) {
        List<String> words =
                text.line().tokens().stream().map(token -> token.folded()).toList();
        long links = words.stream().filter(LINKS::contains).count();
        return words.stream().filter(word -> word.equals(",")).count() + links + 1;
    }

    private static boolean ofEntries(ProseCase one, Quantity mine, int wanted) {
        for (Map.Entry<String, Set<String>> list : LISTS.entrySet()) {
            boolean named = mine.subject().stream().anyMatch(list.getValue()::contains);
            if (named
                    && one.summary()
                    && one.index().tree().entries(list.getKey()).size() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** "Berlin, Hamburg and Bonn" are three; the noun that names them must be in the sentence or in no other. */
    private static boolean enumerates(SourceText text, Quantity mine, ProseCase one, int wanted) {
        List<String> words =
                text.line().tokens().stream().map(token -> token.folded()).toList();
        long commas = words.stream().filter(word -> word.equals(",")).count();
        long links = words.stream().filter(word -> LINKS.contains(word)).count();
        boolean items = links >= 1 && commas + links + 1 == wanted && wanted >= 2;
        boolean free = one.line().terms().stream()
                .filter(term -> mine.subject().contains(term.token().folded()))
                .allMatch(term -> mayName(term, text));
        return items
                && free
                && text.line().quantities().stream()
                        .noneMatch(other -> other.unit().isEmpty());
    }

    private static boolean mayName(Term term, SourceText text) {
        return term.neutral() || Words.explained(term, text) || term.root().length() > 3;
    }
}
