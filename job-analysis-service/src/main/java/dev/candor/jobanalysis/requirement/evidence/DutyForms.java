package dev.candor.jobanalysis.requirement.evidence;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Forms of words that open a duty: imperatives, -ing forms, infinitives and nouns of action. */
final class DutyForms {

    private static final WordTable DUTIES = WordTable.load(DutyForms.class, "duties.tsv");
    private static final Set<String> VERBS = folded("verb");
    private static final Set<String> NO_ENGLISH = folded("noenglish");
    private static final Set<String> NO_DUTY = folded("notduty");
    private static final Set<String> STATES = folded("state");
    private static final Set<String> NO_GERUND = folded("nogerund");
    private static final Set<String> GERMAN_JOINT = folded("germanjoint");
    private static final Set<String> GERMAN_ACTIONS = folded("germanaction");
    private static final Set<String> NO_GERMAN = folded("nogerman");
    private static final Set<String> ROMANCE_JOINT = folded("romancejoint");
    private static final Set<String> NO_ROMANCE = folded("noromance");
    private static final Set<String> OF =
            Set.of("de", "des", "du", "d", "del", "al", "a", "do", "da", "dos", "das", "di", "dei", "delle", "della");
    private static final Set<String> ROMANCE = Set.of("fr", "es", "pt", "it");
    private static final Set<String> OF_OR_AND = Set.of("of", "and", "or");
    private static final String AGAIN = "re";
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int FUTURE_WITHIN = 3;

    private DutyForms() {}

    private static Set<String> folded(String key) {
        Set<String> words = new HashSet<>();
        DUTIES.words(key).forEach(word -> words.add(Folding.fold(word)));
        return words;
    }

    /**
     * Whether a clause that begins so gives something to do.
     *
     * @param language ISO 639-1 code of the posting; forms that other languages share count in their own language only
     */
    static boolean opens(Token first, String next, String language) {
        String word = first.folded();
        boolean english = (isVerb(word) || isThirdPerson(word, next, language)) && !NO_ENGLISH.contains(next);
        boolean german = GERMAN_JOINT.contains(next) && first.capitalised() && isGermanAction(word);
        boolean romance = ROMANCE_JOINT.contains(next) && isInfinitive(word);
        return english || german || romance || inLanguage(word, next, language);
    }

    /** "Selbständige Führung von …": in German an adjective with an ending may stand before the noun of action. */
    static boolean describes(Token first, String language) {
        String word = first.folded();
        boolean ending = word.endsWith("e") || word.endsWith("er") || word.endsWith("es") || word.endsWith("en");
        return language.equals("de")
                && first.capitalised()
                && ending
                && word.length() > SHORTEST + 1
                && !isGermanAction(word);
    }

    /** Whether a clause that begins so says how one is to be: "Know your rules", "Savoir écouter". */
    static boolean state(String first) {
        return STATES.contains(first);
    }

    /** "machen Sie", "betreust du": behind what it is about, the person follows the verb. */
    static boolean inverted(String verb, Token person, String language) {
        boolean polite = person.text().equals("Sie") && verb.endsWith("en");
        boolean familiar = person.folded().equals("du") && verb.endsWith("st");
        return language.equals("de") && verb.length() > SHORTEST && (polite || familiar) && !NO_DUTY.contains(verb);
    }

    /** Whether it is the base form of an English verb that tells work. */
    static boolean verb(String word) {
        return isVerb(word);
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || (word.startsWith(AGAIN) && VERBS.contains(word.substring(AGAIN.length())));
    }

    /** "Provides care", "Manages drips": of the one who has the job. "Reports and plans" are things. */
    private static boolean isThirdPerson(String word, String next, String language) {
        boolean list = next.isEmpty() || !Character.isLetter(next.codePointAt(0)) || OF_OR_AND.contains(next);
        if (!language.equals("en") || list || !word.endsWith("s") || word.length() <= SHORTEST) {
            return false;
        }
        String bare = word.substring(0, word.length() - 1);
        boolean es = word.endsWith("es") && VERBS.contains(word.substring(0, word.length() - 2));
        boolean ies = word.endsWith("ies") && VERBS.contains(word.substring(0, word.length() - 3) + "y");
        return VERBS.contains(bare) || es || ies;
    }

    /** "You look after", "Du berätst", "Vous gérez", "Je stelt": a person and what they do, unless it is what they have or are. */
    static boolean person(String person, String verb, String language) {
        if (verb.isEmpty() || NO_DUTY.contains(verb) || !Character.isLetter(verb.codePointAt(0))) {
            return false;
        }
        return switch (person) {
            case "vous" -> verb.endsWith("ez");
            case "du" -> language.equals("sv") ? verb.endsWith("r") : verb.endsWith("st") || verb.endsWith("t");
            case "sie" -> verb.endsWith("en") || verb.endsWith("ern");
            case "you" -> VERBS.contains(verb);
            case "tu" -> verb.endsWith("es");
            case "je", "jij" -> language.equals("nl") && verb.endsWith("t");
            default -> false;
        };
    }

    /** "You look after", "Du berätst", "Vous gérez", "Atenderás". */
    static boolean told(List<Token> tokens, String language) {
        for (int at = 0; at < tokens.size(); at++) {
            String next = at + 1 < tokens.size() ? tokens.get(at + 1).folded() : "";
            boolean future = at < FUTURE_WITHIN && future(tokens.get(at), language);
            boolean behind = at > 0 && inverted(tokens.get(at - 1).folded(), tokens.get(at), language);
            if (future || behind || person(tokens.get(at).folded(), next, language)) {
                return true;
            }
        }
        return false;
    }

    /** "Atenderás", "Accoglierai": what somebody will do, said in one word. */
    static boolean future(Token token, String language) {
        String word = token.folded();
        boolean spanish = token.text().endsWith("ás");
        boolean italian = language.equals("it") && word.endsWith("rai");
        return word.length() > SHORTEST + 1 && (spanish || italian) && !NO_DUTY.contains(word);
    }

    private static boolean inLanguage(String word, String next, String language) {
        if (word.length() <= SHORTEST) {
            return false;
        }
        if (ROMANCE.contains(language)) {
            boolean noun = OF.contains(next) && isRomanceAction(word);
            return !NO_ROMANCE.contains(word) && (noun || isInfinitive(word));
        }
        return switch (language) {
            case "en" -> isEnglishAction(word, next);
            case "sv" -> word.endsWith("a") && !NO_ROMANCE.contains(word);
            case "pl" -> (word.endsWith("nie") || word.endsWith("cie")) && !NO_GERMAN.contains(word);
            case "nl" -> word.endsWith("en") && next.equals("van") && !NO_GERMAN.contains(word);
            default -> false;
        };
    }

    /** "Planning routes", "Maintenance of pumps"; not "Completion of a degree". */
    private static boolean isEnglishAction(String word, String next) {
        boolean noun = word.endsWith("tion") || word.endsWith("ment") || word.endsWith("ance") || word.endsWith("ing");
        boolean gerund = word.endsWith("ing") && !NO_ENGLISH.contains(next);
        return !NO_GERUND.contains(word) && (gerund || (noun && next.equals("of")));
    }

    private static boolean isGermanAction(String word) {
        boolean ending = word.endsWith("ung") || word.endsWith("en") || word.endsWith("ion") || word.endsWith("ege");
        boolean noun = ending || GERMAN_ACTIONS.stream().anyMatch(word::endsWith);
        return word.length() > 5 && noun && NO_GERMAN.stream().noneMatch(other -> isOrEndsIn(word, other));
    }

    private static boolean isOrEndsIn(String word, String end) {
        return word.equals(end) || (end.length() >= LONG && word.endsWith(end));
    }

    private static boolean isInfinitive(String word) {
        boolean ending = word.endsWith("er")
                || word.endsWith("ir")
                || word.endsWith("ar")
                || word.endsWith("are")
                || word.endsWith("ere")
                || word.endsWith("ire")
                || word.endsWith("dre");
        return word.length() > SHORTEST && ending && !NO_ROMANCE.contains(word);
    }

    private static boolean isRomanceAction(String word) {
        return word.endsWith("tion")
                || word.endsWith("ment")
                || word.endsWith("cion")
                || word.endsWith("miento")
                || word.endsWith("cao")
                || word.endsWith("mento")
                || word.endsWith("zione")
                || word.endsWith("suivi")
                || word.endsWith("gestione");
    }
}
