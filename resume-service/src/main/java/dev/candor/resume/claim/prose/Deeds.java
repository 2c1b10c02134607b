package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words name one deed. The gate's groups are wide, since it asks a person about the rest; inside the widest ones words for a model's
 * line must share a narrower set: to clean is not to cook, to design not to install.
 */
final class Deeds {

    private static final Set<String> WIDE =
            Set.of("make", "process", "talk", "cook", "move", "maintain", "generic", "decide");
    private static final List<Pattern> SETS = List.of(
            set("wr(?:o|i)t|author|draft|drew up|creat|prepar|produc|compil|put together|develop|formulat"),
            set(
                    "buil[dt]|construct|assembl|creat|develop|engineer|implement|program|cod(?:e|ing)|set(?:ting)? up|wr(?:o|i)t|establish"),
            set("design|devis|formulat|architect|model|shap|develop"),
            set("install|set(?:ting)? up|configur|mount|fit|assembl"),
            set("manufactur|fabricat|produc|assembl"),
            set("record|register|enter|log|document|track|fil(?:e|ing)"),
            set("order|purchas|b(?:ought|uy)|procur|sourc"),
            set("ship|dispatch|deliver|transport|dr(?:ove|iv)"),
            set("issu|bill|invoic"),
            set("collect|gather|pick"),
            set("present|communicat|report|explain"),
            set("coordinat|co ordinat|liais|communicat|correspond"),
            set("translat|interpret"),
            set("clean|wash"),
            set("cook|bak"),
            set("mount|lift|laid|wir"),
            set("migrat|mov|transfer|port|switch|convert|replac"),
            set("moderni|digiti|automat|transform"),
            set("streamlin|optimi|simplif|standardi|restructur|reorgani|redesign|refactor|rewrote"),
            set("repair|fix|servic|restor|mend|overhaul|refurbish|patch"),
            set("maintain|kept|keep|servic|updat"),
            set("upgrad|updat|moderni"),
            set("deliver|provid|g[ai]ve"),
            set("perform|carr(?:y|ied)|conduct|execut|complet|did|under(?:took|tak)|handl|do$"),
            set("us(?:e|ing)|utili|appl|work|employ"),
            set("handl|deal|dealt|took care|tak|look"),
            set("approv|authoris|sign"),
            set("hir|recruit"));

    private Deeds() {}

    private static Pattern set(String beginnings) {
        return Pattern.compile("(?:" + beginnings + ").*");
    }

    /** Whether a line's deed is one of its source's, at no greater strength. */
    static boolean same(Act mine, Line line, Act theirs, Line source) {
        return theirs.group().equals(mine.group())
                && theirs.most() >= mine.least()
                && (!line.language().equals("en")
                        || !WIDE.contains(mine.group())
                        || isNear(words(mine, line), words(theirs, source)));
    }

    private static boolean isNear(String one, String other) {
        return one.equals(other)
                || SETS.stream()
                        .anyMatch(set ->
                                set.matcher(one).matches() && set.matcher(other).matches());
    }

    private static String words(Act act, Line line) {
        return line.quote(act.at(), act.length()).toLowerCase(Locale.ROOT);
    }

    /** Deeds of a line, without light ones and those that its source names behind a deed: "helped test" of "assisted in testing". */
    static Stream<Act> of(Line line, Line source) {
        return line.acts().stream()
                .filter(act -> terms(act, line)
                        .noneMatch(term -> Light.link(term)
                                || Light.verb(term, line)
                                || isNamedBehindADeed(term, source)
                                || (Retelling.isSaid(term, source) && !Light.joined(term, line))));
    }

    private static boolean isNamedBehindADeed(Term term, Line source) {
        return source.terms().stream()
                .filter(other -> Retelling.acts(other, source).findAny().isEmpty())
                .filter(other -> source.acts().stream().anyMatch(act -> isNext(act, other.at(), source)))
                .anyMatch(other -> Words.shared(term, other.keys()));
    }

    private static boolean isNext(Act act, int at, Line source) {
        int end = act.at() + act.length();
        return at == end || (at == end + 1 && Retelling.isLink(source, end));
    }

    private static Stream<Term> terms(Act act, Line line) {
        return line.terms().stream().filter(term -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }
}
