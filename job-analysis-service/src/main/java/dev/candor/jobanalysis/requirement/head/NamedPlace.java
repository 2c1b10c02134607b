package dev.candor.jobanalysis.requirement.head;

import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the work is done, as sentences say it: "our yard in York", "sur site à Cholet", "für unser Werk in Verden". */
final class NamedPlace {

    private static final int FIRST_LINES = 3;
    private static final String CITY =
            "\\p{Lu}[\\p{L}'’.]*\\p{L}(?:[- ](?:(?:am|an der|im|de|del|de la|la|le|les|sur|upon|on|of|aan den|da|do|dos|en|by|under)[- ])?(?:\\p{Lu}[\\p{L}'’]+))*";
    private static final String NAME =
            "(" + CITY + "(?:, (?:\\p{Lu}{2}\\b|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?=[.,;)]|$)))?)";
    private static final Map<String, String> IN = Map.of(
            "en", "in|at|near",
            "de", "in|bei|im Raum|Raum|nahe",
            "fr", "à|près de|en région de",
            "es", "en",
            "pt", "em|no|na",
            "it", "a|in",
            "sv", "i|på",
            "nl", "in|te",
            "pl", "w|we");
    private static final Pattern WORKPLACE = Pattern.compile(
            "\\b(?:based|located|situated|office|offices|site|on-site|workshop|plant|factory|warehouse|depot|kitchen|clinic|branch|shop|store|yard|studio|"
                    + "hub|lab|laboratory|school|hospital|practice|hotel|restaurant|headquarters|garage|campus|farm|"
                    + "werk|standort|sitz|büro|praxis|werkstatt|filiale|niederlassung|haus|lager|betrieb|ort|zentrale|kanzlei|küche|klinik|labor|einsatzort|arbeitsort|arbeitsplatz|"
                    + "bureau|bureaux|agence|atelier|usine|siège|boutique|magasin|clinique|cabinet|site|implanté[es]*|situé[es]*|basé[es]*|poste|établissement|entrepôt|"
                    + "oficina|oficinas|sede|base|delegación|nave|planta|taller|tienda|fábrica|almacén|ubicad[oa]|centro|cocina|clínica|restaurante|puesto|"
                    + "escritório|escritórios|loja|oficina|armazém|unidade|presencial|ufficio|stabilimento|negozio|laboratorio|magazzino|"
                    + "kontor|kontoret|butik|verkstad|fabrik|anläggning|skola|avdelning|kantoor|vestiging|winkel|werkplaats|locatie|biuro|biurze|oddział|zakład|magazyn)"
                    + "\\b[^.\\n]{0,25}?\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEHIND =
            Pattern.compile("^(.{3,}\\p{L}.*?)\\s(?:in|at|à|en|em|i|w|te|till)\\s(" + CITY + ")$");
    private static final Pattern STATE = Pattern.compile(
            "(?:^|[^\\p{L}] )(" + CITY
                    + ", (?:A[LKZRB]|B[C]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOTB]|N[EVHJMYCDBSL]|O[HKRN]|PA|QC|RI|S[CDK]|T[NX]|UT|V[TA]|W[AVIY])\\b)");
    /** "Leeds LS14", "59000 Lille": a town with its post code. */
    private static final Pattern POST_CODE =
            Pattern.compile("(?:^|[^\\p{L}] )(" + CITY + ") [A-Z]{1,2}\\d{1,2}[A-Z]?(?: \\d[A-Z]{2})?(?![\\p{L}\\p{N}])"
                    + "|(?:^|, |\\()(?:[A-Z]{1,2}-)?\\d{5} (" + CITY + ")(?=$|[,.;)])");

    private static final Set<String> NO_PLACES = Set.of(
            "teilzeit",
            "vollzeit",
            "absprache",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "januar",
            "februar",
            "marz",
            "mai",
            "juni",
            "juli",
            "oktober",
            "dezember",
            "english",
            "german",
            "french",
            "spanish",
            "deutsch",
            "englisch",
            "anlehnung",
            "festanstellung",
            "ausbildung",
            "elternzeit",
            "monday",
            "friday",
            "team",
            "leitung",
            "word",
            "excel",
            "person",
            "zukunft",
            "cdi",
            "cdd");
    private static final List<String> ABSTRACT = List.of(
            "ung", "heit", "keit", "schaft", "zeit", "tion", "arbeit", "wesen", "technik", "form", "tat", "ik", "ment");

    private NamedPlace() {}

    /** The place that the first lines or a sentence about the workplace names; absent if none does. */
    static @Nullable String find(List<String> lines, String language) {
        String in = IN.getOrDefault(language, "in");
        Pattern named = Pattern.compile("(?:^|[\\s(,])(?:" + in + ")\\s+" + NAME);
        Pattern near = Pattern.compile("\\s(?:" + in + "|de|di|do|da)\\s+" + NAME);
        for (String line : lines) {
            Matcher workplace = WORKPLACE.matcher(line);
            while (workplace.find()) {
                Matcher place = near.matcher(line).region(Math.max(0, workplace.end() - 1), line.length());
                if (place.lookingAt() && isPlace(place.group(1), language)) {
                    return trimmed(place.group(1));
                }
            }
        }
        for (String line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            String addressed = addressed(line);
            if (addressed != null) {
                return addressed;
            }
            Matcher place = named.matcher(line);
            while (place.find()) {
                if (isPlace(place.group(1), language)) {
                    return trimmed(place.group(1));
                }
            }
        }
        return null;
    }

    /** The same head with "Denver, CO" for its place where a first line names a town so, whatever stands before it. */
    static PostingHead stated(PostingHead head, List<String> lines) {
        for (String line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            Matcher state = STATE.matcher(line);
            if (head.location() != null && state.find()) {
                return new PostingHead(head.title(), head.company(), state.group(1));
            }
        }
        return head;
    }

    /** The town before a state or beside a post code. */
    private static @Nullable String addressed(String line) {
        Matcher state = STATE.matcher(line);
        if (state.find()) {
            return state.group(1);
        }
        Matcher code = POST_CODE.matcher(line);
        if (!code.find()) {
            return null;
        }
        return code.group(1) == null ? code.group(2) : code.group(1);
    }

    /** Whether a name ends with a place: "Verkäufer in Kassel". */
    static boolean behind(String name) {
        return !without(name).equals(name);
    }

    /** A name without the place behind "in"; the same if there is none. */
    static String without(String name) {
        Matcher matcher = BEHIND.matcher(name);
        return matcher.matches() && isPlace(matcher.group(2), "de")
                ? matcher.group(1).strip()
                : name;
    }

    /** No month, no language, no terms of work, nothing that can be learnt; in German, where all nouns are capital, nothing abstract. */
    static boolean isPlace(String name, String language) {
        String first = Folding.key(name).split(" ")[0];
        boolean abstractNoun = language.equals("de") && ABSTRACT.stream().anyMatch(first::endsWith);
        boolean skill = SkillMatcher.standard().find(name).stream()
                .anyMatch(hit -> hit.skill().kind().technical() && hit.end() - hit.start() >= name.length() / 2);
        return !NO_PLACES.contains(first)
                && !abstractNoun
                && !skill
                && !HeadWords.term(name)
                && !HeadWords.role(name)
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String trimmed(String place) {
        return place.replaceFirst("[.,;]+$", "").strip();
    }
}
