package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell what was done to something, by where they stand and how they end. What is not in the tables of deeds is none of the strong
 * ones, and whether it is a new fact shows in what it was done to: a new fact needs a new noun.
 */
final class Verbal {

    private static final Set<String> AND = Set.of(
            "and", "each", "or", "und", "oder", "et", "ou", "y", "e", "o", "en", "who", "which", "that", "qui", "que",
            "die", "der");
    private static final Pattern MONTH = Pattern.compile(
            "january|february|march|april|june|july|august|september|october|november|december|januar|janner|februar|marz|mai|juni|juli"
                    + "|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo"
                    + "|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre");
    private static final Map<String, Pattern> FORMS = Map.of(
            "en", Pattern.compile("\\p{L}{2,}(?:ed|ing)"),
            "fr", Pattern.compile("\\p{L}{2,}(?<!t)i?(?:e|ee|es|ees|ant|er|ir|re|ait|ais|ons|(?<!m)ent)"),
            "es", Pattern.compile("\\p{L}{2,}(?:ando|iendo|ad[oa]s?|id[oa]s?|ar|er|ir|aba|ia|e|o)"),
            "pt", Pattern.compile("\\p{L}{2,}(?:ando|endo|indo|ad[oa]s?|id[oa]s?|ar|er|ir|ei|ou|o)"));
    private static final Set<String> WHOLE = Set.of("ganz", "nur", "allein", "immer", "nie", "ausschliesslich");
    private static final Set<String> OF = Set.of("of", "de", "d", "du", "des", "del", "von", "do", "da");
    private static final Pattern NOUN_OF_DEED = Pattern.compile(
            "\\p{L}{2,}(?:cion|ciones|miento|mientos|aje|ancia|encia|cao|mento|tion|tions|ment|ments|age|ages|ance|ence|ing|ion|al)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\p{L}{2,}(?:e|en|er|es|em)");

    private Verbal() {}

    static boolean is(ProseCase one, Term term) {
        Line line = one.line();
        String word = term.token().folded();
        if (one.summary() || MONTH.matcher(word).matches()) {
            return MONTH.matcher(word).matches();
        }
        boolean german = line.language().equals("de");
        if (german && !term.token().capitalised()) {
            return !WHOLE.contains(word) && (!ATTRIBUTE.matcher(word).matches() || !isBeforeNoun(line, term));
        }
        boolean takes = isFollowed(line, term);
        if (term.at() == 0) {
            return takes && (german ? ATTRIBUTE.matcher(word).matches() || word.endsWith("t") : isDeed(line, word));
        }
        Pattern forms = FORMS.get(line.language());
        boolean form = forms != null && forms.matcher(word).matches();
        return !german
                && (takes || (isInfinitive(line, term) && isOfTheSource(one, term)))
                && (isInfinitive(line, term) || (form && isJoined(line, term) && isKnownVerb(line, word)));
    }

    /** "To cover allergens", where the source speaks of allergens. */
    private static boolean isOfTheSource(ProseCase one, Term term) {
        return one.line().terms().stream()
                .filter(next -> next.at() == term.at() + 1 && !next.neutral())
                .anyMatch(next -> Words.explained(next, one.aligned()));
    }

    /** In front of "of" stands a noun: of a deed by its ending, or of anything. */
    private static boolean isDeed(Line line, String word) {
        return !OF.contains(line.tokens().get(1).folded())
                || NOUN_OF_DEED.matcher(word).matches();
    }

    private static boolean isKnownVerb(Line line, String word) {
        return !line.language().equals("en") || Lines.isVerb(word);
    }

    private static boolean isBeforeNoun(Line line, Term term) {
        int next = term.at() + 1;
        return next < line.tokens().size()
                && line.tokens().get(next).word()
                && line.tokens().get(next).capitalised();
    }

    /** An article, a preposition or a number behind it, and so something that it was done to. */
    private static boolean isFollowed(Line line, Term term) {
        List<Token> tokens = line.tokens();
        int next = term.at() + 1;
        if (next < tokens.size() && "$€£".contains(tokens.get(next).text())) {
            return true;
        }
        if (next >= tokens.size() || !tokens.get(next).word()) {
            return false;
        }
        String word = tokens.get(next).folded();
        int start = tokens.get(next).start();
        boolean counted = line.quantities().stream().anyMatch(number -> number.start() == start);
        return counted || word.equals("among") || (Languages.isStopWord(word, line.language()) && !AND.contains(word));
    }

    /** Behind "and" stands a second deed only where there is a first: "laundry and catering for" are two things. */
    private static boolean isJoined(Line line, Term term) {
        Token before = line.tokens().get(term.at() - 1);
        boolean told = line.acts().stream().anyMatch(act -> act.at() < term.at());
        return !before.word() || (told && AND.contains(before.folded()));
    }

    private static boolean isInfinitive(Line line, Term term) {
        return line.language().equals("en")
                && line.tokens().get(term.at() - 1).folded().equals("to")
                && Lines.isVerb(term.token().folded());
    }
}
