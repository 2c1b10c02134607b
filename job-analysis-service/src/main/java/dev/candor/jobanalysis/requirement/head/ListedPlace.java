package dev.candor.jobanalysis.requirement.head;

import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place that stands among terms of work in the first lines, anywhere between signs: "CDI – temps plein – Lyon 7e – hybride",
 * "Title | Exeter and surrounding areas | Permanent". It is told by its form and by what it is not.
 */
final class ListedPlace {

    private static final int TOP = 6;
    private static final int LONGEST = 160;
    private static final Pattern TOWN = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.]*\\p{Ll}"
                    + "(?:[ -](?:(?:de|del|la|le|les|am|an der|im|upon|on|sur|of|den|da|do|van|under) )?\\p{Lu}[\\p{L}'’.]*\\p{Ll}){0,3}");
    private static final String REGION =
            "(?iu)^(?:regio|region|région|regione|región|região|raum|großraum|zona|standort|dienstort|einsatzort|arbeitsort|greater|near|in)\\s+";
    private static final String QUARTER = "\\s+\\d{1,2}(?:er|e|ème)$";

    private ListedPlace() {}

    /** Absent if the first lines give none so. */
    static @Nullable String find(List<String> lines, @Nullable String title, @Nullable String company) {
        String body = String.join("\n", lines.subList(Math.min(1, lines.size()), lines.size()));
        for (String line : lines.subList(0, Math.min(TOP, lines.size()))) {
            if (PostingSections.heading(line)) {
                return null;
            }
            List<HeadParts.Part> parts = HeadParts.of(line);
            boolean listed = line.length() <= LONGEST
                    && parts.size() > 1
                    && parts.stream().anyMatch(part -> part.term() || HeadWords.employer(part.text()));
            for (HeadParts.Part part : listed ? parts : List.<HeadParts.Part>of()) {
                String name = bare(part.text());
                boolean titled = part.start() == 0 && line.equals(lines.getFirst());
                if (!titled && isTown(name, body) && !within(title, name) && !within(company, name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static String bare(String part) {
        List<String> names =
                HeadParts.names(part.strip().replaceFirst(QUARTER, "").replaceFirst(REGION, ""));
        return names.isEmpty() ? "" : names.getFirst();
    }

    private static boolean isTown(String name, String body) {
        return TOWN.matcher(name).matches()
                && !HeadWords.employer(name)
                && NamedPlace.isPlace(name, "de")
                && !body.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean within(@Nullable String whole, String name) {
        return whole != null && whole.contains(name);
    }
}
