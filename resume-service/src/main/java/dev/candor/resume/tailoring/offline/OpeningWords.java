package dev.candor.resume.tailoring.offline;

import java.util.List;

/** The few words around the facts of a summary, in the resume's language. */
final class OpeningWords {

    private OpeningWords() {}

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
        return label + list(language, skills) + ".";
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
