package dev.candor.jobanalysis.page;

import dev.candor.skills.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that fields of job sites use for kind of employment and place of work, as the few that the API knows. */
public final class WorkWords {

    private static final Map<String, String> EMPLOYMENT = new LinkedHashMap<>();
    private static final Map<String, String> PLACE = new LinkedHashMap<>();

    static {
        put(
                EMPLOYMENT,
                "internship",
                "intern|internship|praktikum|stage|stagiaire|practicas|estagio|tirocinio|harjoittelu");
        put(EMPLOYMENT, "apprenticeship", "apprentice|apprenticeship|ausbildung|alternance|apprentissage|aprendiz");
        put(
                EMPLOYMENT,
                "part-time",
                "part time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|deltid|osa aikainen|minijob|tempo parziale");
        put(
                EMPLOYMENT,
                "full-time",
                "full time|fulltime|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|tempo pieno|heltid|kokoaikainen|voltijd|pelny etat");
        put(
                EMPLOYMENT,
                "temporary",
                "temporary|temp|seasonal|saisonal|interim|temporal|zeitarbeit|fixed term|befristet|cdd");
        put(EMPLOYMENT, "contract", "contract|contractor|freelance|freiberuflich|freelancer|1099");
        put(EMPLOYMENT, "volunteer", "volunteer|ehrenamt|benevolat|voluntario");
        put(
                EMPLOYMENT,
                "permanent",
                "permanent|unbefristet|festanstellung|feste anstellung|cdi|indefinido|tillsvidare|vast");
        put(
                PLACE,
                "hybrid",
                "hybrid|hybride|teletravail partiel|partial|partiel|teletrabajo parcial|teilweise homeoffice|teilweise home office|days in the office|hibrido|ibrido|teilweise remote|partially remote|temporary remote");
        put(
                PLACE,
                "on-site",
                "on site|onsite|in office|office based|at the office|office|vor ort|sur site|presencial|in person|not remote|no remote");
        put(
                PLACE,
                "remote",
                "remote|fully remote|telecommute|anywhere|worldwide|home office|homeoffice|teletravail|teletrabajo|remoto|a distance|fjernarbeid|distans");
    }

    private WorkWords() {}

    private static void put(Map<String, String> table, String value, String words) {
        for (String word : words.split("\\|")) {
            table.put(word, value);
        }
    }

    /** Kind of employment; the words as given if none is known, null if there are none. */
    public static @Nullable String employment(@Nullable String given) {
        String known = find(EMPLOYMENT, given);
        return known == null && given != null && !given.isBlank() ? given.strip() : known;
    }

    /** Kind of employment; null if the words say none that is known. */
    public static @Nullable String knownEmployment(@Nullable String given) {
        return find(EMPLOYMENT, given);
    }

    /** {@code remote}, {@code hybrid} or {@code on-site}; null if the words do not say. */
    public static @Nullable String remote(@Nullable String given) {
        return find(PLACE, given);
    }

    private static @Nullable String find(Map<String, String> table, @Nullable String given) {
        if (given == null) {
            return null;
        }
        String key = " " + Folding.key(given) + " ";
        return table.entrySet().stream()
                .filter(entry -> key.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
