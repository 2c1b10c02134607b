package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that only say that something is held ("certified", "licensed", "qualified") are backed by what is held. */
final class Holding {

    private static final Set<String> GENERIC = Set.of(
            "certified",
            "certification",
            "certifications",
            "certificate",
            "licensed",
            "licenced",
            "license",
            "licence",
            "qualified",
            "accredited",
            "graduate",
            "graduated",
            "degree",
            "diploma",
            "registered",
            "trained",
            "alumna",
            "alumnus",
            "geprufte",
            "geprufter",
            "gelernte",
            "gelernter",
            "gelernt",
            "ausgebildete",
            "ausgebildeter",
            "examinierte",
            "examinierter",
            "zertifizierte",
            "zertifizierter",
            "zertifiziert",
            "abschluss",
            "studium",
            "staatlich",
            "diplome",
            "diplomee",
            "certifie",
            "certifiee",
            "titulaire",
            "licencie",
            "licenciee",
            "titulada",
            "titulado",
            "graduada",
            "graduado",
            "certificada",
            "certificado",
            "diplomada",
            "diplomado",
            "licenciada",
            "licenciado",
            "titulo",
            "laureata",
            "laureato",
            "diplomata",
            "diplomato",
            "absolvent");

    private static final Pattern STEMS = Pattern.compile(
            "(?:gelernt|gepruft|ausgebildet|examiniert|zertifiziert|titulair|diplom|certifi[ée]|licenci|titulad|graduad|laureat)\\p{L}{0,3}");
    private static final Pattern TRADE = Pattern.compile("(?:gelernt|ausgebildet|gepruft)\\p{L}{0,3}");
    private static final Set<String> QUALIFIED = Set.of("qualified", "qualifiziert", "qualifizierte", "qualifizierter");
    /** Behind these stands what is held, and nothing before the word is part of it: "diplômée en", "graduada en". */
    private static final Set<String> OF = Set.of("d", "de", "du", "des", "en", "em");

    private static final Set<String> STOPS = Set.of(
            "with", "and", "mit", "und", "avec", "et", "con", "y", "who", "working", "experienced", "since", "seit");

    private Holding() {}

    /** Whether a word only says that something is held. */
    static boolean isGeneric(String folded) {
        return GENERIC.contains(folded) || STEMS.matcher(folded).matches();
    }

    /** Whether a finished study or a certificate of the source is named in the clause of such a word. */
    static boolean backed(ProseCase one, Mark mark) {
        if (!mark.kind().equals("credential")
                || !isGeneric(one.line().tokens().get(mark.at()).folded())) {
            return false;
        }
        List<Term> named = named(one, mark);
        return one.index().tree().entries().stream()
                .filter(entry -> Set.of("education", "certificates").contains(entry.list()))
                .map(entry -> one.index().texts().stream()
                        .filter(text -> text.entry().equals(entry.path()))
                        .toList())
                .filter(texts -> texts.stream()
                        .allMatch(text -> text.line().marks("progress").isEmpty()))
                .anyMatch(texts -> named.isEmpty()
                        ? isQualified(one, mark) && !texts.isEmpty()
                        : named.stream().allMatch(term -> Words.explained(term, texts))
                                || isRightBefore(mark, named, texts)
                                || isTrade(one, mark, texts));
    }

    /** "SHRM-CP certified business partner": the letters right before the word are all of the paper's name. */
    private static boolean isRightBefore(Mark mark, List<Term> named, List<SourceText> texts) {
        List<Term> before = named.stream().filter(term -> term.at() < mark.at()).toList();
        return !before.isEmpty()
                && before.getLast().at() == mark.at() - 1
                && before.stream().allMatch(term -> term.shaped() && Words.explained(term, texts));
    }

    /** "Gelernte Bürokauffrau", "titulaire d'un DU de gérontologie": the next word is what was learned, whatever comes behind. */
    private static boolean isTrade(ProseCase one, Mark mark, List<SourceText> texts) {
        String word = one.line().tokens().get(mark.at()).folded();
        int next = mark.at() + mark.length();
        return TRADE.matcher(word).matches()
                && one.line().terms().stream()
                        .filter(term -> term.at() == next && term.token().capitalised())
                        .anyMatch(term -> texts.stream()
                                .filter(text -> text.kind() == FieldKind.STUDY)
                                .anyMatch(text -> Words.explained(term, text)));
    }

    /** "Eight years qualified": who holds any paper is. */
    private static boolean isQualified(ProseCase one, Mark mark) {
        return QUALIFIED.contains(one.line().tokens().get(mark.at()).folded());
    }

    /** "SnowPro certified" of one whose paper of that name is not finished or no longer holds. */
    static boolean isOpen(ProseCase one, Mark mark) {
        if (!mark.kind().equals("credential")
                || !isGeneric(one.line().tokens().get(mark.at()).folded())
                || OpenRule.isOpen(one.line())
                || !one.line().marks("progress").isEmpty()) {
            return false;
        }
        List<Term> named = named(one, mark);
        List<List<SourceText>> papers = one.index().tree().entries().stream()
                .filter(entry -> Set.of("education", "certificates").contains(entry.list()))
                .map(entry -> one.index().texts().stream()
                        .filter(text -> text.entry().equals(entry.path()))
                        .toList())
                .filter(texts -> named.stream()
                        .anyMatch(
                                term -> (term.shaped() || term.token().capitalised()) && Words.explained(term, texts)))
                .toList();
        return !papers.isEmpty()
                && papers.stream()
                        .allMatch(texts -> texts.stream()
                                .anyMatch(text -> !text.line().marks("progress").isEmpty()));
    }

    /** Words with content around the mark, up to the next sign or "with". */
    private static List<Term> named(ProseCase one, Mark mark) {
        int from = mark.at();
        int next = mark.at() + mark.length();
        boolean behind = next < one.line().tokens().size()
                && OF.contains(one.line().tokens().get(next).folded());
        while (!behind && from > 0 && from > mark.at() - 4 && !ends(one, from - 1)) {
            from--;
        }
        int to = mark.at() + mark.length();
        while (to < one.line().tokens().size() && to < mark.at() + 8 && !ends(one, to)) {
            to++;
        }
        int first = from;
        int last = to;
        return one.line().terms().stream()
                .filter(term -> term.at() >= first && term.at() < last)
                .filter(term -> !mark.covers(term.at()) && !term.neutral())
                .toList();
    }

    private static boolean ends(ProseCase one, int at) {
        String sign = one.line().tokens().get(at).text();
        return (!one.line().tokens().get(at).word() && !sign.equals("'") && !sign.equals("\u2019"))
                || STOPS.contains(one.line().tokens().get(at).folded());
    }
}
