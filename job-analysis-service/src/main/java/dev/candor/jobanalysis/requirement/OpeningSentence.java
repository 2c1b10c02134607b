package dev.candor.jobanalysis.requirement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Employer, title and place as a first sentence tells them: "Hillside Dairy, in Frome, is looking for a shift engineer to …". */
record OpeningSentence(
        String title, @Nullable String company, @Nullable String location) {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 8;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SEEKS = Pattern.compile(
            "\\s(?:(?:is|are) (?:currently |now )?(?:looking for|looking to hire|seeking|hiring|recruiting|searching for)|seeks|needs|is in need of|has an opening for"
                    + "|sucht|suchen|recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|busca(?:mos)?|selecciona(?:mos)?|contrata(?:mos)?|procura(?:mos)?"
                    + "|precisa(?: de)?|recruta(?:mos)?|cerca|cerchiamo|ricerca|seleziona|zoek(?:t|en)|söker|szuka(?:my)?|poszukuje(?:my)?|zatrudni(?:my)?)\\s",
            FLAGS);
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:[^.]{0,70}?\\s)??(?:an?|our next|our new|eine[/:*]?\\(?n?\\)?[rn]?|einen|ein|une?\\(?e?\\)?|un[/.]?[ea]?|una|uma?\\(?a?\\)?|een|ett|en)\\s+(?=\\p{L})",
            FLAGS);
    private static final Pattern TITLE_ENDS = Pattern.compile(
            "\\s(?:in|im|for|für|pour|para|per|voor|för|dla|to|who|with|mit|avec|con|com|met|med|at|bei|chez|à|auf|ab|zur|zum|based|within|qui|que|che|die|der|das|w|sur|dans|en|em)\\s|[,;.!]|\\s[(–—-]",
            FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "(?:\\b(?i:standort|location|site|sede|based in|located in)|[\\s,](?:in|à|en|em|i|w|te))\\s+(?!der |die |dem )(\\p{Lu}[\\p{L}'’]+(?:[- ](?:(?:am|an der|im|de|del|la|le|les|sur|upon|on|of|aan den|da|do)[- ])?\\p{Lu}[\\p{L}'’]*)*)");
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
        if (!article.find()) {
            return null;
        }
        String rest = behind.substring(article.end());
        Matcher ends = TITLE_ENDS.matcher(rest);
        String title = (ends.find() ? rest.substring(0, ends.start()) : rest).strip();
        if (title.isEmpty() || title.split("\\s+").length > MOST_WORDS) {
            return null;
        }
        String before = sentence.substring(0, seeks.start());
        String place = place(before);
        return new OpeningSentence(title, company(before), place == null ? place(" " + behind) : place);
    }

    /** What stands before the verb, without article, brackets and what is set off by commas. */
    private static @Nullable String company(String before) {
        String name = before.replaceAll("\\([^)]*\\)", "")
                .replaceFirst(",.*$", "")
                .replaceFirst("^(?:Die|Der|Das)\\s+", "")
                .strip();
        boolean named = !PRONOUN.matcher(name).matches()
                && Character.isUpperCase(name.codePointAt(0))
                && name.split("\\s+").length <= MOST_WORDS;
        return named ? name : null;
    }

    private static @Nullable String place(String part) {
        Matcher place = PLACE.matcher(part.replaceAll("\\([^)]*\\)", ""));
        while (place.find()) {
            if (!TopLines.isTerm(place.group(1))) {
                return place.group(1);
            }
        }
        return null;
    }
}
