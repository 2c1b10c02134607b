package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of one of several: "three articles, one of them as first author", "acquitted on one of two counts", "l'un". */
final class Single {

    private static final Pattern ONE = Pattern.compile(
            "\\b(?:one|once|1|ein|eine|eine[rsnm]|un|une|uno|una|um|uma|een|single|sole|seule?|einzig\\p{L}*|unic[oa]|enkele?)\\b");
    private static final Pattern BOTH =
            Pattern.compile("\\b(?:both|beide[rnsm]?|tous (?:les )?deux|toutes (?:les )?deux"
                    + "|ambos|ambas|los dos|las dos|entramb[ei]|tutt[ie] e due|allebei|os dois|as duas)\\b");
    private static final Pattern ONE_OF =
            Pattern.compile("\\b(?:one of (?:them|which|whom)|one as|davon (?:ein|eine|eine[rsnm])|darunter"
                    + " (?:ein|eine|eine[rsnm])|eine[rs]? davon|dont (?:un|une|l'un|l'une)|(?:un|une) d'entre eux|uno de"
                    + " ellos|una de ellas|(?:uno|una) (?:de los|de las) cuales|di cui un[oa]?|un[oa] dei quali|waarvan een|een ervan"
                    + "|um deles|uma delas)\\b");
    private static final Pattern ONE_OF_TWO =
            Pattern.compile("\\b(?:one of (?:the |our |its |their )?(?:two|three|four|[2-9])"
                    + "|eine[rsnm]? (?:der|von|unserer) (?:zwei|beiden|drei|vier|[2-9])|une? (?:des|de nos) (?:deux|trois|quatre|[2-9])"
                    + "|un[oa]? (?:de|de los|de las) (?:dos|tres|cuatro|[2-9])|un[oa]? (?:dei|delle|su) (?:due|tre|quattro|[2-9])"
                    + "|een van de (?:twee|drie|vier|[2-9])|uma? d[oa]s (?:dois|duas|tres|quatro|[2-9]))\\b");
    /** One as a noun, behind a sign: "two apprentices; one has passed". */
    private static final Pattern THE_ONE = Pattern.compile(
            "[,;:(]\\s*(?:of (?:whom|which) )?(?:only |nur )?"
                    + "(?:one(?! (?!is\\b|was\\b|has\\b)\\p{L}+(?:s|ing)\\b)|eine[rs]|l'une?|l[’ ]une?|uno|el uno|l'uno|een|um deles)\\b(?! (?:day|week|month|year|tag|jahr))");

    private Single() {}

    /** Whether a line speaks of one of those it names. */
    static boolean isNamed(Line source) {
        String text = Folding.fold(source.text());
        return ONE_OF.matcher(text).find()
                || ONE_OF_TWO.matcher(text).find()
                || THE_ONE.matcher(text).find();
    }

    /** Whether what is said of one is told without the one, or of both. */
    static boolean isLost(Line mine, Line source) {
        String text = Folding.fold(source.text());
        String told = Folding.fold(mine.text());
        boolean both = BOTH.matcher(told).find() && !BOTH.matcher(text).find();
        if (both && isNamed(source)) {
            return true;
        }
        return !ONE.matcher(told).find()
                && (ofThem(mine, source, ONE_OF.matcher(text)) || ofTwo(mine, source, ONE_OF_TWO.matcher(text)));
    }

    private static boolean ofThem(Line mine, Line source, Matcher one) {
        return one.find()
                && source.terms().stream()
                        .filter(term -> term.token().start() >= one.end() && !term.neutral())
                        .anyMatch(term -> Words.explained(term, mine.keys(), mine));
    }

    /** The clause that says it of one of two is told, and the two are not. */
    private static boolean ofTwo(Line mine, Line source, Matcher one) {
        if (!one.find()) {
            return false;
        }
        int at = source.tokenAt(one.start());
        List<Term> own = source.clauses().stream()
                .filter(clause -> clause.holds(at))
                .flatMap(clause -> source.terms(clause).stream())
                .filter(term -> !term.neutral())
                .toList();
        return !own.isEmpty() && own.stream().allMatch(term -> Words.explained(term, mine.keys(), mine));
    }
}
