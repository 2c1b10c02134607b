package dev.candor.jobanalysis.requirement;

import dev.candor.skills.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The simple method to beat: a line has the class of the last heading that holds one of a few words. */
final class HeadingWords {

    private static final Map<String, List<String>> WORDS = Map.of(
            "preferred", List.of("nice to have", "preferred", "bonus", "desirable", "von vorteil", "un plus", "valora"),
            "required",
                    List.of(
                            "requirements",
                            "qualifications",
                            "profil",
                            "you bring",
                            "looking for",
                            "skills",
                            "must have",
                            "anforderungen",
                            "requisitos",
                            "essential",
                            "who you are"),
            "responsibility",
                    List.of(
                            "responsibilities",
                            "you will do",
                            "duties",
                            "the role",
                            "your tasks",
                            "aufgaben",
                            "missions",
                            "funciones"),
            "benefit", List.of("benefits", "offer", "bieten", "avantages", "ofrecemos"),
            "company", List.of("about", "uber uns", "a propos", "sobre"));

    private HeadingWords() {}

    /** Class by offset of the line. */
    static Map<Integer, String> classes(String text) {
        Map<Integer, String> classes = new HashMap<>();
        String current = "responsibility";
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String key = Folding.key(line);
            boolean brief = key.split(" ").length <= 5 && !line.endsWith(".");
            for (Map.Entry<String, List<String>> entry : WORDS.entrySet()) {
                if (brief && entry.getValue().stream().anyMatch(key::contains)) {
                    current = entry.getKey();
                }
            }
            classes.put(start, current);
            start += line.length() + 1;
        }
        return classes;
    }
}
