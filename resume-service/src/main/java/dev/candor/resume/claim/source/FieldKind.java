package dev.candor.resume.claim.source;

import java.util.Locale;
import java.util.Map;

/** What kind of statement a field makes, which decides what backs it. */
public enum FieldKind {
    /** Carried over letter by letter: contact data, links, images, other people's words. */
    EXACT,
    /** The person, compared by words. */
    PERSON,
    /** An employer, school, issuer or client. */
    ORGANISATION,
    /** A title held in an entry. */
    TITLE,
    /** The line under the name. */
    HEADLINE,
    /** A date. */
    DATE,
    /** A degree, its field or its grade. */
    STUDY,
    /** A place. */
    PLACE,
    /** A certificate, award, publication or project by name. */
    NAME,
    /** A spoken language or its level. */
    LANGUAGE,
    /** A skill, a keyword or a group of them. */
    SKILL,
    /** How well a skill is known. */
    LEVEL,
    /** Sentences. */
    PROSE,
    /** A field no rule knows: every word must be in the source at the same kind of place. */
    OTHER;

    private static final Map<String, FieldKind> KINDS = Map.ofEntries(
            Map.entry("basics.name", PERSON),
            Map.entry("basics.label", HEADLINE),
            Map.entry("basics.summary", PROSE),
            Map.entry("work[].name", ORGANISATION),
            Map.entry("work[].company", ORGANISATION),
            Map.entry("work[].position", TITLE),
            Map.entry("work[].location", PLACE),
            Map.entry("volunteer[].organization", ORGANISATION),
            Map.entry("volunteer[].position", TITLE),
            Map.entry("education[].institution", ORGANISATION),
            Map.entry("education[].area", STUDY),
            Map.entry("education[].studyType", STUDY),
            Map.entry("education[].score", STUDY),
            Map.entry("education[].gpa", STUDY),
            Map.entry("education[].courses[]", STUDY),
            Map.entry("projects[].name", NAME),
            Map.entry("projects[].entity", ORGANISATION),
            Map.entry("projects[].roles[]", TITLE),
            Map.entry("projects[].keywords[]", SKILL),
            Map.entry("projects[].type", OTHER),
            Map.entry("certificates[].name", NAME),
            Map.entry("certificates[].issuer", ORGANISATION),
            Map.entry("awards[].title", NAME),
            Map.entry("awards[].awarder", ORGANISATION),
            Map.entry("publications[].name", NAME),
            Map.entry("publications[].publisher", ORGANISATION),
            Map.entry("languages[].language", LANGUAGE),
            Map.entry("languages[].fluency", LANGUAGE),
            Map.entry("skills[].name", SKILL),
            Map.entry("skills[].level", LEVEL),
            Map.entry("skills[].keywords[]", SKILL),
            Map.entry("work[].keywords[]", SKILL),
            Map.entry("interests[].name", OTHER),
            Map.entry("interests[].keywords[]", OTHER),
            Map.entry("references[].name", EXACT),
            Map.entry("references[].reference", EXACT));

    /** The kind of a field; an unknown one by its name, and by its text whether it is prose. */
    public static FieldKind of(Field field) {
        FieldKind known = KINDS.get(field.pattern());
        return known == null ? guess(field) : known;
    }

    private static FieldKind guess(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "date", "startdate", "enddate", "releasedate", "validthrough", "expirydate" -> DATE;
            case "url", "email", "phone", "image", "website", "username", "network", "id", "fax" -> EXACT;
            case "summary", "description", "highlights", "achievements", "responsibilities", "objective", "text" ->
                PROSE;
            default -> guess(field.pattern(), field.text());
        };
    }

    private static FieldKind guess(String pattern, String text) {
        if (pattern.startsWith("basics.location")) {
            return PLACE;
        }
        if (pattern.startsWith("basics.") && !text.contains(" ")) {
            return EXACT;
        }
        return text.split("\\s+", -1).length >= 5 ? PROSE : OTHER;
    }
}
