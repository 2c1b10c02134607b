package dev.candor.resume.match.words;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with content, cut to their roots, and how much each weighs. */
public final class Terms {

    private static final double COMMON = 0.25;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "experience",
            "experienced",
            "year",
            "years",
            "skill",
            "skills",
            "knowledge",
            "ability",
            "good",
            "strong",
            "excellent",
            "work",
            "working",
            "erfahrung",
            "kenntnisse",
            "jahre",
            "berufserfahrung",
            "sehr",
            "gute",
            "connaissances",
            "connaissance",
            "ans",
            "annees",
            "experiencia",
            "conocimientos",
            "anos",
            "conhecimento",
            "conoscenza",
            "esperienza",
            "anni",
            "ervaring",
            "kennis",
            "jaar",
            "erfarenhet",
            "kunskap",
            "doswiadczenie",
            "znajomosc",
            "related",
            "relevant",
            "plus",
            "minimum",
            "least",
            "required",
            "preferred",
            "professional",
            "proven",
            "solid",
            "etc",
            "similar");

    private static final Map<String, Set<String>> COMMON_WORDS = common();

    private Terms() {}

    /** The roots of a text in order of appearance. */
    public static Set<String> of(String text, String language) {
        Set<String> terms = new LinkedHashSet<>();
        for (Tokens.Token word : Tokens.words(text)) {
            String folded = word.folded();
            boolean content = !Languages.isStopWord(folded, language)
                    && !EMPTY_WORDS.contains(folded)
                    && !word.digits()
                    && (folded.length() > 1 || Tokens.isIdeographic(folded.codePointAt(0)));
            if (content) {
                terms.add(WordFamily.root(folded, language));
            }
        }
        return terms;
    }

    /** Weight of a root: 1, or a quarter for what nearly every posting says. The same for every document. */
    public static double weight(String root, String language) {
        return COMMON_WORDS.getOrDefault(language, Set.of()).contains(root) ? COMMON : 1.0;
    }

    /** The root of one folded word. */
    public static String root(String folded, String language) {
        return WordFamily.root(folded, language);
    }

    private static Map<String, Set<String>> common() {
        WordTable table = WordTable.load(Terms.class, "common-words.tsv");
        Map<String, Set<String>> common = new HashMap<>();
        for (String language : table.keys()) {
            common.put(
                    language,
                    table.words(language).stream()
                            .map(word -> WordFamily.root(Folding.fold(word), language))
                            .collect(Collectors.toSet()));
        }
        return Map.copyOf(common);
    }
}
