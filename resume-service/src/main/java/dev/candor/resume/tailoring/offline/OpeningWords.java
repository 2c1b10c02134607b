package dev.candor.resume.tailoring.offline;

import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The few words around the facts of a summary, in the resume's language. */
final class OpeningWords {

    private static final Set<String> BEGINNERS = Set.of(
            ("junior trainee intern apprentice student assistant volunteer werkstudent praktikant praktikantin azubi"
                            + " auszubildender auszubildende volontar lehrling stagiaire alternant alternante apprenti becario"
                            + " becaria aprendiz practicante estagiario estagiaria tirocinante apprendista stagiair stagista"
                            + " leerling praktykant stazysta larling")
                    .split(" ", -1));

    private OpeningWords() {}

    /** Whether a title is one of somebody who begins or learns. */
    static boolean beginner(String title) {
        return Arrays.stream(Folding.key(title).split(" ", -1)).anyMatch(BEGINNERS::contains);
    }

    /** "Staff Nurse with 6 years of experience."; the title alone says nothing new. */
    static String held(String language, String title, int years) {
        return years < 1 ? "" : title + time(language, years) + ".";
    }

    /** "Core skills: wound care and phlebotomy." */
    static String skills(String language, List<String> skills) {
        String label = switch (language) {
            case "de" -> "Kenntnisse: ";
            case "fr" -> "Compétences\u00a0: ";
            case "es" -> "Competencias: ";
            case "it" -> "Competenze: ";
            case "pt" -> "Competências: ";
            case "nl" -> "Kernvaardigheden: ";
            case "sv" -> "Kärnkompetenser: ";
            case "pl" -> "Kluczowe umiejętności: ";
            default -> "Core skills: ";
        };
        return label + list(language, lowered(language, skills)) + ".";
    }

    /** Inside a sentence a practice has no capital, except in German; names, acronyms and what is unknown keep theirs. */
    private static List<String> lowered(String language, List<String> skills) {
        return skills.stream()
                .map(name -> !language.equals("de") && plain(name) ? name.toLowerCase(Locale.ROOT) : name)
                .toList();
    }

    private static boolean plain(String name) {
        return name.equals(name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT))
                && SkillLexicon.standard()
                        .find(name)
                        .filter(skill -> !Neighbours.proper(skill))
                        .isPresent();
    }

    private static String time(String language, int years) {
        boolean one = years == 1;
        return switch (language) {
            case "de" -> " mit " + years + (one ? " Jahr" : " Jahren") + " Berufserfahrung";
            case "fr" -> " avec " + years + (one ? " an" : " ans") + " d'expérience";
            case "es" -> " con " + years + (one ? " año" : " años") + " de experiencia";
            case "it" -> " con " + years + (one ? " anno" : " anni") + " di esperienza";
            case "pt" -> " com " + years + (one ? " ano" : " anos") + " de experiência";
            case "nl" -> " met " + years + " jaar ervaring";
            case "sv" -> " med " + years + " års erfarenhet";
            default -> " with " + years + (one ? " year" : " years") + " of experience";
        };
    }

    private static String list(String language, List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        String and = switch (language) {
            case "de" -> " und ";
            case "fr" -> " et ";
            case "es" -> " y ";
            case "it", "pt" -> " e ";
            case "nl" -> " en ";
            case "sv" -> " och ";
            case "pl" -> " i ";
            default -> " and ";
        };
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.getLast();
    }
}
