package dev.candor.jobanalysis.requirement.head;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a part of a first line is by its words: a job, an employer, terms of work, or a mere announcement. */
final class HeadWords {

    private static final WordTable TABLE = WordTable.load(HeadWords.class, "head-words.tsv");
    private static final Phrases PHRASES = Phrases.of(TABLE);
    private static final Set<String> ROLES = words("role", false);
    private static final List<String> ROLE_ENDS = List.copyOf(words("role", true));
    private static final Set<String> EMPLOYERS = words("org", false);
    private static final List<String> EMPLOYER_ENDS = List.copyOf(words("org", true));
    private static final List<String> OF_WOMEN = List.of("innen", "in");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TERM = Pattern.compile(
            "\\d|[€£$]|\\b(?:full|part)[- ]?time\\b|vollzeit|teilzeit|\\bcd[id]\\b|temps (?:plein|partiel)|jornada|tiempo completo|"
                    + "heltid|deltid|fulltime|parttime|tempo (?:pieno|parziale|inteiro|integral|parcial)|pełny etat|remote|h[yíi]brid|télétravail|home ?office|"
                    + "on[- ]?site|vor ort|sur site|presencial|på plats|in sede|op locatie|office-based|permanent|temporary|fixed[- ]term|contract\\b|unbefristet|befristet|"
                    + "entry level|\\bshift|\\bnights?\\b|\\bgrade\\b|equity|\\bplus\\b|minijob|werkstudent|freelance|remoto|trabalho remoto|tillsvidare|indefinido|"
                    + "\\bsalary\\b|\\bgehalt\\b|live-in|\\btemp(?:orary)?[- ]to[- ]perm|^start(?:ing)?\\b|^in person$|^asap$|^immediate start$",
            FLAGS);
    private static final Pattern GENDER_MARK = Pattern.compile(
            "^[^,;.]*?(?:\\(\\s*[mwfdxhi](?:\\s*[/|*]\\s*[mwfdxhi])+\\s*\\)|\\b[HMF]/[HFWM]\\b)", FLAGS);
    private static final Pattern GENDERS = Pattern.compile(
            "\\(\\s*[mwfdxhi](?:\\s*[/|*]\\s*[mwfdxhi])+\\s*\\)|\\b[HMF]/[HFWM]\\b|\\p{Ll}[:*_/](?:in|innen|a|e|o|euse|trice|ne)\\b|\\p{Ll}\\((?:in|e|a|ère|trice|ne|euse|o)\\)",
            Pattern.UNICODE_CASE);

    /** "Night Porter needed ASAP – Hotel Kelso": what is said of the title in a word. */
    private static final String WANTED =
            "(?iu)^([^,.;–—|:]{3,80}?)\\s+(?:urgently )?(?:needed|wanted|required|gesucht|gezocht|sökes|poszukiwan\\p{L}+|recherché\\p{L}*|cercasi)\\b(?:\\s+(?:asap|immediately|urgently|now|dringend|ab sofort))?(?: (?:by|for)(?= (?:The )?\\p{Lu}))?(?=\\s*(?:$|[-–—|,.;!:(]|at\\b|The\\b|\\p{Lu}))";

    private static final Pattern WANTED_FOR = Pattern.compile(
            "(?iu)^([^,.;–—|:]{3,80}?)\\s+(?:wanted|needed|required) (?:by|for) (?=(?-i:(?:The )?\\p{Lu}))");
    /** "Join Brightwell Dental in Truro as a Dental Hygienist". */
    private static final Pattern CALL = Pattern.compile(
            "^(?i:join|rejoignez|únete a|unisciti a|komm zu|komm zur|werde teil von|börja hos) (.{3,60}?) (?i:as|en tant que|comme|como|come|als|som) (?i:(?:our (?:next|new)|an?|une?|una|uma|eine?|een|en)\\s)?(.{3,80})$");

    private static final String BECOME =
            "^(?i:become|be|werde|deviens|devenez|sé|bli) (?i:(?:our|an?|the|unsere?[rn]?|notre|nuestr[oa]|vår) (?:next |new |neue[rn]? |nouveau |nouvelle |nuev[oa] |nya? )?)(?=\\p{L})";

    /** "Granviks kommun". */
    private static final Pattern OF_PLACE = Pattern.compile("(\\p{Lu}\\p{L}{2,})s (?:kommun|stad|kommune)");

    /** "Little Marlow Parish Council". */
    private static final Pattern COUNCIL = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:Parish|Town|City|District|Borough|Village) Council");

    /** "Koch in Vollzeit". */
    private static final String IN_TERMS =
            "(?iu)\\s+(?:in|als|à|a|en|på|op|na)\\s+(?:voll-? ?zeit|teil-? ?zeit|temps (?:plein|partiel)|tiempo (?:completo|parcial)|tempo (?:pieno|parziale|inteiro)|heltid|deltid)$";

    private HeadWords() {}

    private static Set<String> words(String key, boolean ends) {
        Set<String> words = new HashSet<>();
        for (String word : TABLE.words(key)) {
            if (word.startsWith("*") == ends) {
                words.add(Folding.fold(ends ? word.substring(1) : word));
            }
        }
        return words;
    }

    /** Whether the words are of terms of work ("full-time"), so that they name nobody and no place. */
    static boolean term(String part) {
        return TERM.matcher(part).find();
    }

    /** Whether they name a job: what somebody is who does it, or a mark that men and women are meant. */
    static boolean role(String part) {
        return marked(part) || Tokens.of(part).stream().anyMatch(token -> role(token.folded(), ROLES, ROLE_ENDS));
    }

    /** Whether a mark says that men and women are meant, which only names of jobs carry. */
    static boolean marked(String part) {
        return GENDERS.matcher(part).find();
    }

    /** Where "(m/w/d)" or "H/F" ends before the first comma or full stop; -1 if there is none. */
    static int markEnd(String part) {
        Matcher mark = GENDER_MARK.matcher(part);
        return mark.find() ? mark.end() : -1;
    }

    /** "Pflegefachkraft (m/w/d) für die Frühtour": behind the mark that ends a title, what it is for. */
    static String untilPurpose(String line) {
        int end = markEnd(line);
        boolean leads = end > 0
                && line.substring(end)
                        .matches(
                                "\\s+(?:für|for|pour|para|per|voor) (?:die|den|das|unser\\p{L}*|the|our|notre|nos|nuestr\\p{L}+|noss\\p{L}+|ons|onze)\\s.*");
        return leads ? line.substring(0, end) : line;
    }

    /** A title without "(part-time, 24 hours)". */
    static String withoutTerms(String whole) {
        String title = whole.replaceFirst(IN_TERMS, "");
        int open = title.lastIndexOf('(');
        String behind = open > 3 && title.endsWith(")") ? title.substring(open).replaceAll("\\d", "") : "";
        boolean terms = term(behind) && !role(behind);
        return terms ? title.substring(0, open).strip() : title;
    }

    /** Whether they name a kind of employer or a legal form. */
    static boolean employer(String part) {
        return Tokens.of(part).stream()
                .filter(Token::capitalised)
                .anyMatch(token -> is(token.folded(), EMPLOYERS, EMPLOYER_ENDS));
    }

    private static boolean role(String word, Set<String> whole, List<String> ends) {
        if (is(word, whole, ends)) {
            return true;
        }
        for (String end : OF_WOMEN) {
            if (word.endsWith(end) && is(word.substring(0, word.length() - end.length()), whole, ends)) {
                return true;
            }
        }
        boolean several = word.length() > 4 && (word.endsWith("s") || word.endsWith("n"));
        return several && is(word.substring(0, word.length() - 1), whole, ends);
    }

    private static boolean is(String word, Set<String> whole, List<String> ends) {
        return whole.contains(word) || ends.stream().anyMatch(word::endsWith);
    }

    /** The place that a public body carries in its name: "Stadtwerke Hohenaue", "University of Wharram". */
    static @Nullable String placeOf(String employer) {
        for (Pattern pattern : List.of(OF_PLACE, COUNCIL)) {
            Matcher named = pattern.matcher(employer);
            if (named.matches()) {
                return named.group(1);
            }
        }
        List<Token> tokens = Tokens.of(employer);
        for (int at = 0; at < tokens.size(); at++) {
            int length = PHRASES.length(tokens, at, "ofplace");
            boolean last = length > 0
                    && at + length < tokens.size()
                    && tokens.size() - at - length <= 2
                    && tokens.get(at + length).capitalised();
            if (last) {
                return employer.substring(tokens.get(at + length).start());
            }
        }
        return null;
    }

    /** A line without symbols before and behind it and without "Now hiring:", "Se busca". */
    static String bare(String line) {
        Matcher call = CALL.matcher(line);
        String said = call.matches()
                ? call.group(2) + " at " + call.group(1)
                : WANTED_FOR.matcher(line).replaceFirst("$1 at ");
        String plain = said.replaceFirst(BECOME, "")
                .replaceFirst(WANTED, "$1")
                .replaceFirst("^[^\\p{L}\\p{N}(€£$]+", "")
                .replaceFirst("[\\s\\p{So}\\p{Sk}]+$", "")
                .strip();
        List<Token> tokens = Tokens.of(plain);
        int length = PHRASES.length(tokens, 0, "announces");
        if (length == 0 || length >= tokens.size()) {
            return plain;
        }
        Token next = tokens.get(length);
        boolean sign = ":-–—!|".contains(next.text());
        boolean verb = length > 1 && next.capitalised();
        List<Token> rest = new ArrayList<>(tokens.subList(length, tokens.size()));
        while (!rest.isEmpty() && !rest.getFirst().word()) {
            rest.removeFirst();
        }
        return (sign || verb) && !rest.isEmpty()
                ? plain.substring(rest.getFirst().start())
                : plain;
    }
}
