package dev.candor.resume.tailoring.offline;

import java.util.List;

/** The few words around the facts of a summary, in the resume's language. */
final class OpeningWords {

    private OpeningWords() {}

    static String sentence(String language, String title, int years, List<String> skills) {
        String time = years < 1 ? "" : time(language, years);
        String list = skills.isEmpty() ? "" : (language.equals("fr") ? " : " : ": ") + list(language, skills);
        return time.isEmpty() && list.isEmpty() ? "" : title + time + list + ".";
    }

    private static String time(String language, int years) {
        return switch (language) {
            case "de" -> " mit " + years + (years == 1 ? " Jahr" : " Jahren") + " Berufserfahrung";
            case "fr" -> " avec " + years + (years == 1 ? " an" : " ans") + " d'expérience";
            case "es" -> " con " + years + (years == 1 ? " año" : " años") + " de experiencia";
            default -> " with " + years + (years == 1 ? " year" : " years") + " of experience";
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
            default -> " and ";
        };
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.getLast();
    }
}
