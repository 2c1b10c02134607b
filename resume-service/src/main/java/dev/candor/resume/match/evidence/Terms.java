package dev.candor.resume.match.evidence;

import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Stems;
import dev.candor.skills.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words with content, stemmed. */
public final class Terms {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "experience",
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
            "ans",
            "annees",
            "experiencia",
            "conocimientos",
            "anos",
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

    private Terms() {}

    /** The stems of a text in order of appearance. */
    public static Set<String> of(String text, String language) {
        Set<String> terms = new LinkedHashSet<>();
        for (Tokens.Token word : Tokens.words(text)) {
            boolean content = !Languages.isStopWord(word.folded(), language)
                    && !EMPTY_WORDS.contains(word.folded())
                    && !word.digits();
            if (content) {
                terms.add(Stems.stem(word.folded(), language));
            }
        }
        return terms;
    }
}
