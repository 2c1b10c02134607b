package dev.candor.resume.tailoring;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a person's own words do to the place they were written for. */
final class StatedText {

    private StatedText() {}

    static Operation operation(Change change, String text) {
        return switch (change.operation()) {
            case Operation.SetText given -> new Operation.SetText(text.strip());
            case Operation.Leave given -> new Operation.SetText(text.strip());
            case Operation.SetOrder given -> stated(change, text);
            case Operation.SetLines given -> stated(change, text);
            case Operation.SetSkills given -> new Operation.SetSkills(skills(text));
        };
    }

    private static Operation stated(Change change, String text) {
        return change.path().endsWith("highlights") ? new Operation.SetLines(lines(text)) : change.operation();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** One group a line: {@code Name: first, second} or bare items. */
    private static List<JsonResume.Skill> skills(String text) {
        List<JsonResume.Skill> skills = new ArrayList<>();
        for (String line : lines(text)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                skills.add(new JsonResume.Skill(line.substring(0, colon), null, items(line.substring(colon + 2))));
            } else {
                items(line).forEach(item -> skills.add(new JsonResume.Skill(item, null, List.of())));
            }
        }
        return skills;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
