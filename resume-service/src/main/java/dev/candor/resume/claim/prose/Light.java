package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say nothing which another word of the line does not say: light verbs, "using", and plain words for rising and falling. */
final class Light {

    private static final Pattern VERB = Pattern.compile(
            "perform(?:s|ed|ing)?|conduct(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|undert(?:ake|akes|ook|aken|aking)"
                    + "|execut(?:e|es|ed|ing)|durchgefuhrt|durchfuhr(?:en|ung)|effectuer?|realis(?:e|er|ation)|realic[eo]|realizad[oa]s?"
                    + "|realizacion|eseguit[oaie]|uitgevoerd|utford[ae]?|utforde");
    private static final Set<String> LINKS = Set.of(
            "using",
            "utilising",
            "utilizing",
            "via",
            "including",
            "mittels",
            "mithilfe",
            "inklusive",
            "einschliesslich",
            "darunter",
            "moyennant",
            "notamment",
            "mediante",
            "incluido",
            "incluida",
            "usando",
            "tramite",
            "middels");
    private static final Set<String> JOINTS =
            Set.of("and", "or", ",", "&", "/", ";", "und", "oder", "et", "ou", "y", "e", "o", "en", "of", "och", "i");

    private static final Set<String> MAKERS = Set.of(
            "apache",
            "microsoft",
            "ms",
            "google",
            "amazon",
            "adobe",
            "oracle",
            "ibm",
            "autodesk",
            "atlassian",
            "cisco");

    private static final Map<String, Pattern> CHANGES = Map.of(
            "up",
            Pattern.compile(
                    "(?:increas|rais(?:e|ed|ing)|rise|rose|grew|grow|lifted|gesteiger|steiger|erhoh|anstieg|stieg|augment|hausse"
                            + "|accrois|accru|aument|increment|verhoo?g|hoj(?:de|t|ning)|okad|okning).*"),
            "down",
            Pattern.compile(
                    "(?:reduc|cut(?:s|ting)?$|decreas|lower(?:s|ed|ing)|shorten|fell$|fall(?:s|en|ing)?$|declin|dropp|senk|gesenkt"
                            + "|sank|gesunken|verringer|reduzier|verkurz|verminder|ruckgang|redui|reduj|baiss|diminu|raccourci"
                            + "|disminu|ridu|ridot|verlaa?g|verkort|minska|sankt).*"));

    private Light() {}

    /** "Performed" where a noun names the deed; not "planned and performed", which is a deed more. */
    static boolean verb(Term term, Line line) {
        return VERB.matcher(term.token().folded()).matches() && !coordinated(term, line);
    }

    /** Whether it opens the line or is one of several deeds. */
    static boolean joined(Term term, Line line) {
        return term.at() == 0 || coordinated(term, line);
    }

    private static boolean coordinated(Term term, Line line) {
        List<Token> tokens = line.tokens();
        int at = term.at();
        return (at > 0 && isJoint(tokens.get(at - 1)))
                || (at + 1 < tokens.size() && isJoint(tokens.get(at + 1)))
                || (at + 2 < tokens.size() && tokens.get(at + 1).text().length() <= 3 && isJoint(tokens.get(at + 2)));
    }

    private static boolean isJoint(Token token) {
        return JOINTS.contains(token.folded());
    }

    /** "Using", "including". */
    static boolean link(Term term) {
        return LINKS.contains(term.token().folded());
    }

    /** The maker's name before a product that is named: "Apache Kafka" is Kafka. */
    static boolean maker(Term term, Line source, Line line) {
        return MAKERS.contains(term.token().folded())
                && source.terms().stream()
                        .filter(product -> product.at() == term.at() + 1)
                        .anyMatch(product -> line.terms().stream()
                                .anyMatch(other -> other.root().equals(product.root())));
    }

    /** Whether the other line says too that something rose, or fell, and as often. */
    static boolean sameChange(Term term, Line line, Line other) {
        Optional<Pattern> way = CHANGES.values().stream()
                .filter(words -> words.matcher(term.token().folded()).matches())
                .findFirst();
        return way.isPresent() && count(way.get(), other) > 0 && count(way.get(), line) <= count(way.get(), other);
    }

    private static long count(Pattern words, Line line) {
        return line.tokens().stream()
                .filter(token -> words.matcher(token.folded()).matches())
                .count();
    }
}
