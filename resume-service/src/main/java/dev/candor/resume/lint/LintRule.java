package dev.candor.resume.lint;

import org.jspecify.annotations.Nullable;

/** The rules by code, with how bad it is, what it means and what to do. */
enum LintRule {
    MISSING_NAME("error", "No name was found: the application cannot be filed.", "Put your name on the first line."),
    MISSING_EMAIL("error", "No mail address was found.", "Add a mail address as plain text in the body."),
    MISSING_PHONE("info", "No phone number was found.", "Add one if you want to be called."),
    ODD_EMAIL("warning", "The mail address does not look complete.", "Write it in full, without spaces."),
    NO_SUMMARY(
            "info", "There is no summary: a reader has to work out what you are.", "Add two or three plain sentences."),
    LONG_SUMMARY("info", "The summary is longer than 80 words; few read that far.", "Keep what this posting asks for."),
    ROLE_WITHOUT_TITLE("error", "A job without a title is not searchable.", "Add the title you held."),
    ROLE_WITHOUT_EMPLOYER(
            "warning", "A job without an employer cannot be checked.", "Add the employer, or say self-employed."),
    ROLE_WITHOUT_DATES("warning", "Years of experience cannot be counted without dates.", "Add month and year."),
    DATES_TURNED("error", "This ends before it starts.", "Check both dates."),
    GAP("info", "More than six months lie between two jobs.", "Say in one line what you did, if you wish."),
    NO_LINES("warning", "The latest job says nothing about what was done.", "Add two to five lines."),
    MANY_LINES("info", "More than nine lines under one job are rarely read.", "Keep the strongest."),
    LONG_LINE(
            "info",
            "A line of more than 35 words is hard to scan.",
            "Split it, or cut what this posting does not ask for."),
    DUPLICATE_LINE("warning", "The same line stands twice.", "Keep one."),
    NO_NUMBERS(
            "info",
            "No line has a number: size and effect stay open.",
            "Say how many, how often or how much, where you know it."),
    FIRST_PERSON("info", "Lines of a resume usually go without \"I\" and \"my\".", "Begin with the verb."),
    SELF_PRAISE("info", "A worn phrase says nothing a reader can check.", "Show it by something you did."),
    NO_SKILLS(
            "warning",
            "There is no list of skills: programs that search by skill find little.",
            "List what you use, in plain words."),
    MANY_SKILLS("info", "More than 40 skills look like a word list.", "Keep those you would be asked about."),
    SKILL_NOT_SHOWN(
            "info", "This skill stands in the list only; no job shows it.", "Say where you used it, if you did."),
    NO_EDUCATION("info", "No studies or training were found.", "Add them, also unfinished ones, marked so."),
    ODD_CHARACTERS("warning", "Icons, ligatures or private characters may print as boxes.", "Write plain letters."),
    TOO_LONG("info", "This fills more than two pages.", "Leave out what serves no posting you want.");

    private final String severity;
    private final String meaning;
    private final String action;

    LintRule(String severity, String meaning, String action) {
        this.severity = severity;
        this.meaning = meaning;
        this.action = action;
    }

    LintFinding at(@Nullable String path) {
        return new LintFinding(
                name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), severity, meaning, action, path);
    }
}
