package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that somebody worked through for an employer: "(via Brook Staffing)". It names neither the house nor its town. */
final class Agent {

    private static final String WORD = "(?:via|through|by way of|on behalf of|employed by|supplied by|\u00fcber|durch"
            + "|im auftrag (?:von|der|des)|par l[\u2019']interm\u00e9diaire d[eu\u2019']|pour le compte d[eu\u2019']|a trav\u00e9s de|por medio de"
            + "|mediante|tramite|per conto di|atrav\u00e9s d[aeo]|por interm\u00e9dio d[aeo]|door tussenkomst van|genom|przez|za po\u015brednictwem)";
    private static final String OPENING =
            "(?:(?:on |as |en |in )?\\p{L}*(?:contract|temp|placed|placement|assign|engaged|hired|second|eingesetzt|vermittelt|"
                    + "zeitarbeit|mission|int\u00e9rim|d\u00e9tach|contrat|contrato|uitzend|konsult|inhyrd)\\p{L}* )?";
    /** The agency in brackets, or the word that there was none. */
    private static final Pattern BRACKET = Pattern.compile("(?iu)\\s?[(\\[](?:" + OPENING + WORD
            + " [^()\\[\\]]{2,60}|direct|directly|direkt|en direct|directo|diretto)[)\\]],?");

    private static final Pattern ALONE = Pattern.compile(
            "(?iu)[(\\[]?(" + OPENING + WORD + " )((?-i:\\p{Lu}|\\d)[^.!?]{1,60})[)\\]]?|direct|directly|direkt");
    private static final int MOST_WORDS = 9;

    private Agent() {}

    /** Is the text nothing but the agency, or the word that there was none? */
    static boolean alone(String text) {
        return text.split(" ").length <= MOST_WORDS && ALONE.matcher(text).matches();
    }

    /** The name of the agency in a text that says nothing else. */
    static Optional<Piece> name(Piece text) {
        Matcher alone = ALONE.matcher(text.text());
        return alone.matches() && alone.group(2) != null
                ? Optional.of(text.part(alone.start(2), alone.end(2)).strip(")]"))
                : Optional.empty();
    }

    /** The text without agencies in brackets, in the parts that stand before and behind them. */
    static List<Piece> without(Piece text) {
        List<Piece> parts = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text.text());
        int from = 0;
        while (bracket.find()) {
            parts.add(text.part(from, bracket.start()));
            from = bracket.end();
        }
        parts.add(text.part(from, text.text().length()));
        return parts;
    }

    /** A title alone has an agent for its employer, and an employer alone the kind of work for its title: "Internship". */
    static void complete(List<TextLine> lines, List<Piece> names, List<Piece> agents) {
        if (names.size() != 1) {
            return;
        }
        double title = Cues.title(names.getFirst().text());
        if (title >= 1.2) {
            names.addAll(agents);
        } else if (title < 1) {
            lines.stream().map(TextLine::piece).filter(Agent::employment).forEach(names::addFirst);
        }
    }

    private static boolean employment(Piece line) {
        return Vocabulary.in("employment", Vocabulary.fold(line.text()));
    }
}
