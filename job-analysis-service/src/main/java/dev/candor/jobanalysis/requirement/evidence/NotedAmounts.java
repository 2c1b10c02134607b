package dev.candor.jobanalysis.requirement.evidence;

import java.util.regex.Pattern;

/** How much of something an item asks for, noted in figures or in a word behind it. */
final class NotedAmounts {

    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\b(?:for|seit|depuis|desde|sedan|since|over|past|last) )(?:\\d+|\\b(?:two|three|four|five|six|seven|eight|ten|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cinco|diez|två|tre|fem|"
                    + "twee|drie|vijf|due|cinque|dois|três))\\+?\\s*(?:\\p{L}+\\s+)?(?:years?|yrs?|yoe|months?(?=\\+)|jahr(?:en?)?|ans?|años?|ann[io]|anos?|jaar|års?|lat|lata)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Forklift licence – plus": what counts how much, said in a word behind the item. */
    private static final Pattern PLUS_BEHIND = Pattern.compile(
            "(?:\\s[–—-]|,|:|\\()\\s*(?:an? |ein |un |een |ett )?(?:big |real |huge |großes |vrai )?(?:plus|bonus|nice|preferred|desired|desirable|optional|extra|kür|kann|atout|ventaja|mais-valia|pré|merit|atut)(?:,? (?:but )?(?:not|nicht|pas|no|non|não|niet|inte) \\p{L}+)?\\s*[.!)]*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MUST_BEHIND = Pattern.compile(
            "(?:\\s[–—-]|:|\\()\\s*(?:an? |ein )?(?:must|required|mandatory|essential|muss|pflicht|erforderlich|obligatoire|requis|exigé|imprescindible|requerido|obrigatório|obbligatorio|vereist|krav)\\s*[.!)]*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NotedAmounts() {}

    /** Whether a text says for how many years or months; "for ten years" is how long something has lasted. */
    static boolean years(String text) {
        return YEARS.matcher(text).find();
    }

    /** Whether it ends like "… – a plus". */
    static boolean plus(String text) {
        return PLUS_BEHIND.matcher(text).find();
    }

    /** Whether it ends like "… (required)". */
    static boolean must(String text) {
        return MUST_BEHIND.matcher(text).find();
    }
}
