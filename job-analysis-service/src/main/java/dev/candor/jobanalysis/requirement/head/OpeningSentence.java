package dev.candor.jobanalysis.requirement.head;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Employer, title and place as a first sentence tells them: "Hillside Dairy, in Frome, is looking for a shift engineer to …". */
record OpeningSentence(
        String title, @Nullable String company, @Nullable String location) {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMED = 4;
    private static final Pattern STREET = Pattern.compile(
            "(?iu)\\b(?:road|street|avenue|lane|drive|st|rd|ave|square)$|(?:straße|strasse|gasse|platz|weg|allee)$|^(?:rue|avenue|calle|via|rua|avenida)\\b");
    private static final String WE_ARE =
            "(?iu)^(?:we are|we're|wir sind|wir|nous sommes|somos|siamo|vi är|wij zijn|jesteśmy),?\\s(?=\\p{Lu}|(?:die|der|das|the|la|le|el) \\p{Lu})|\\s(?:and|und|et|y|e|och|en|i)(?:\\s(?:we|wir|nous|vi|wij))?$";
    /** "Our client", "a growing practice": somebody, but nobody's name. */
    private static final Pattern NOBODY = Pattern.compile(
            "^(?i:estamos|siamo alla|as|some|the governors?|governors?|ab|seit|zum|zur|from|since|starting|dès|depuis|desde|från|vanaf|dal|od|for|für|pour|para|per|in|im|voor|för|dla)\\b|\\b(?i:our|my|unser\\p{L}*|notre|nuestr[oa]|noss[oa]|nostr[oa]|vårt?|onze?|nasz\\p{L}*|client|kunde|mandant|cliente)\\b|^(?:An?|Eine?|Une?|Una?|Uma?|Een|Ett)\\s\\p{Ll}");
    /** "Se busca camarero": nobody is named who seeks. */
    private static final Set<String> IMPERSONAL = Set.of("se", "on", "man");

    private static final Pattern LIST = Pattern.compile("\\s[–—|·•-]\\s");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SEEKS = Pattern.compile(
            "(?:^|\\s)(?:(?:is|are) (?:currently |now )?(?:looking for|looking to hire|seeking|hiring(?: for)?|recruiting(?: for)?|searching for)|seeks|(?:want|wants|wish|wishes|would like|looking|aims?|hoping) to (?:hire|appoint|recruit|find)|want|need|needs|requires|recruits|wants|is in need of|has an opening for|have an opening for|invites? applications"
                    + "|sucht|suchen|recherch(?:e|ent|ons)|cherch(?:e|ent|ons)|recrut(?:e|ent|ons)|busca(?:n|mos|ndo)?|em busca de|en busca de|selecciona(?:n|mos)?|contrata(?:n|mos)?|procura(?:m|mos)?"
                    + "|precisa(?: de)?|recruta(?:mos)?|cerca(?:no)?|cerchiamo|ricerca(?:no)?|seleziona|zoek(?:t|en)|söker|szuka(?:my)?|poszukuje(?:my)?|zatrudni(?:my)?)(?::\\s|\\s)",
            FLAGS);
    private static final String ARTICLES =
            "an?|our(?: next| new)?|notre|nuestr[oa]|unsere?n?|(?:position|post|role) of(?: an?)?|eine[/:*]?\\(?n?\\)?[rn]?|einen|ein|une?\\(?e?\\)?|un[/.]?[ea]?|una|uma?\\(?a?\\)?|een|ett|en";
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:[^.]|(?<=\\d)\\.){0,70}?\\s)??(?:" + ARTICLES + ")\\s+(?=\\p{L})", FLAGS);
    private static final Pattern ARTICLE_FIRST = Pattern.compile(
            "^(?:" + ARTICLES
                    + "|our|the|people|someone|wir|zum|zur|ab|für|in|im|for|pour|para|per|till|voor|dla|por|à|a)\\s",
            FLAGS);
    private static final Pattern TITLE_ENDS = Pattern.compile(
            "\\s(?:into|semi[- ]senior)\\s|\\s(?:(?:a|em|à|in|på|op) )?(?:tempo|temps|plein temps|full[- ]time|part[- ]time|vollzeit|teilzeit|heltid|deltid|jornada|tiempo)\\b|\\s(?:till|in|im|for|für|pour|para|per|voor|för|dla|to|who|with|mit|avec|con|com|met|med|at|bei|chez|à|auf|ab|zur|zum|based|within|qui|que|che|die|der|das|w|sur|dans|en|em)\\s|[,;.!]|\\s[(–—@-]",
            FLAGS);
    /** "An enthusiastic teacher": what is said of a person before the job. */
    private static final String PRAISED =
            "(?iu)^(?:(?:enthusiastic|experienced|motivated|dedicated|passionate|talented|skilled|reliable|friendly|highly|driven|ambitious|another|nurturing|caring|hard-working|erfahrene\\p{L}*|engagierte\\p{L}*|motivierte\\p{L}*|zuverlässige\\p{L}*|neue\\p{L}*|freundliche\\p{L}*|qualifizierte\\p{L}*)(?: and|,| und)?\\s+)+";

    private static final Pattern PLACE = Pattern.compile(
            "(?:\\b(?i:standort|location|site|sede|based in|located in)|[\\s,](?:in|at|à|en|em|i|w|te))\\s+(?!der |die |dem )(\\p{Lu}[\\p{L}'’]+(?:[- ](?:(?:am|an der|im|de|del|la|le|les|sur|upon|on|of|aan den|da|do)[- ])?\\p{Lu}[\\p{L}'’]*)*)");
    /** "QA Engineer @ Brightfold": who it is at, where "we" seek. */
    private static final Pattern AT = Pattern.compile(
            "\\s(?:@|at|bei|chez|hos|bij|presso)\\s+(\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:& |and |und |et |of )?\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,4})");
    /** "Hello everybody, we". */
    private static final Pattern WE_LAST = Pattern.compile(".*[,!.:–-]\\s*(?:we|wir|nous|noi|wij|vi)$", FLAGS);

    private static final Pattern PRONOUN =
            Pattern.compile("^(?:we|wir|nous|nosotros|noi|wij|we're|vi|my|ich|i)\\b.*|^$", FLAGS);

    /** Reads a line; absent if it is no such sentence. */
    static @Nullable OpeningSentence of(String line) {
        String sentence = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher seeks = SEEKS.matcher(sentence);
        if (!seeks.find()) {
            return null;
        }
        String behind = sentence.substring(seeks.end());
        Matcher article = ARTICLE.matcher(behind);
        boolean bare = !behind.isEmpty()
                && HeadWords.role(title(behind))
                && !ARTICLE_FIRST.matcher(behind).find();
        if (!bare && !article.find()) {
            return null;
        }
        String rest = bare ? behind : behind.substring(article.end());
        String title = title(rest);
        if (title.isEmpty() || title.split("\\s+").length > MOST_WORDS) {
            return null;
        }
        String before = sentence.substring(0, seeks.start());
        boolean listed = before.isBlank() && LIST.matcher(line).find();
        if (listed || IMPERSONAL.contains(before.strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        String place = place(before) == null ? inBrackets(before) : place(before);
        String said = place == null ? place(" " + behind) : place;
        return new OpeningSentence(title, employer(before, behind), said == null ? listed(rest) : said);
    }

    /** Who stands before the verb, or behind "at" where "we" do. */
    private static @Nullable String employer(String before, String behind) {
        String company = WE_LAST.matcher(before.strip()).matches() ? null : company(before);
        Matcher at = AT.matcher(behind);
        return company == null && at.find() && !HeadWords.role(at.group(1)) ? at.group(1) : company;
    }

    /** "Sous chef (full-time), Keong Road, Singapore": the last of names that stand behind the title, but for streets. */
    private static @Nullable String listed(String rest) {
        List<String> names = HeadParts.names(rest.replaceFirst("[.!]\\s.*$", ""));
        boolean brief = names.stream()
                .allMatch(
                        name -> Character.isUpperCase(name.codePointAt(0)) && name.split("\\s+").length <= MOST_NAMED);
        List<String> behind = names.stream()
                .skip(1)
                .filter(name -> !STREET.matcher(name).find())
                .toList();
        return brief ? HeadParts.place(behind) : null;
    }

    /** "Les Fonderies (180 personnes, Ambert)": what is set off behind the employer and is no number. */
    private static @Nullable String inBrackets(String before) {
        Matcher brackets = Pattern.compile("\\(([^)]*)\\)").matcher(before);
        return brackets.find() ? HeadParts.place(List.of(brackets.group(1).split("\\s*[,;]\\s*"))) : null;
    }

    /** Up to a mark that men and women are meant, which ends a title; else up to the first word that leads on. */
    private static String title(String rest) {
        int marked = HeadWords.markEnd(rest);
        if (marked > 0) {
            return rest.substring(0, marked).strip();
        }
        Matcher ends = TITLE_ENDS.matcher(rest);
        return (ends.find() ? rest.substring(0, ends.start()) : rest)
                .replaceFirst(PRAISED, "")
                .strip();
    }

    /** What stands before the verb, without article, brackets and what is set off by commas. */
    private static @Nullable String company(String before) {
        String name = before.replaceAll("\\([^)]*\\)", "")
                .strip()
                .replaceAll(WE_ARE, "")
                .replaceFirst(",.*$", "")
                .replaceFirst(
                        "^(?:(?:Die|Der|Das|Lo)|(?:En|At|Here at|Bei|Chez|Hos|Bij|Presso|Na)(?: der| dem)?)\\s+", "")
                .strip();
        boolean named = !name.isEmpty()
                && !NOBODY.matcher(name).find()
                && !PRONOUN.matcher(name).matches()
                && Character.isUpperCase(name.codePointAt(0))
                && name.split("\\s+").length <= MOST_WORDS;
        return named ? name : null;
    }

    private static @Nullable String place(String part) {
        Matcher place = PLACE.matcher(part.replaceAll("\\([^)]*\\)", ""));
        while (place.find()) {
            if (NamedPlace.isPlace(place.group(1), "de")) {
                return place.group(1);
            }
        }
        return null;
    }
}
