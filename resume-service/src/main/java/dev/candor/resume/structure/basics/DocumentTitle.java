package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call the paper itself, where it stands around their name: "Curriculum Vitae of ...", "... - Resume". */
final class DocumentTitle {

    private static final String PAPER =
            "(?:curriculum vitae?|curriculum vit\u00e6|c\\.?v\\.?|r[e\u00e9]sum[e\u00e9]|bio-?data|tabellarischer lebenslauf|lebenslauf|bewerbung"
                    + "|profil(?:e|o)?|hoja de vida|curr[i\u00ed]culum?|curriculum|meritf\u00f6rteckning|levensloop|\u017cyciorys|portfolio|\u0440\u0435\u0437\u044e\u043c\u0435)";
    private static final String OF = "(?:of|for|von|de|du|del|di|do|da|av|van|f\u00f6r|f\u00fcr|dla)";
    private static final Pattern BEFORE = Pattern.compile("(?iu)^(?:the |my )?" + PAPER
            + "(?:\\s*/\\s*" + PAPER
            + ")?(?:\\s*[-:|,\u2013\u2014\u00b7/]\\s*|\\s+" + OF + "\\s+|\\s{2,}|\\t)(?=\\S)");
    /** The name stands in the next line. */
    private static final Pattern ALONE = Pattern.compile("(?iu)^(?:the |my )?" + PAPER + "(?:\\s+" + OF + ")?\\s*:?$");

    private static final Pattern BEHIND = Pattern.compile(
            "(?iu)(?:['\u2019]s?\\s+|\\s*[-|,\u2013\u2014\u00b7(]\\s*|\\s{2,}|\\t|\\s+)" + PAPER + "\\)?$");

    private DocumentTitle() {}

    /** The text without the paper's name before or behind it. */
    static Piece without(Piece line) {
        if (ALONE.matcher(line.text()).matches()) {
            return line.part(0, 0);
        }
        Matcher before = BEFORE.matcher(line.text());
        Piece left = before.find() ? line.part(before.end(), line.text().length()) : line;
        Matcher behind = BEHIND.matcher(left.text());
        return behind.find() && behind.start() > 0 ? left.part(0, behind.start()) : left;
    }
}
