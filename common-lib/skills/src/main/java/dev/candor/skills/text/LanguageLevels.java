package dev.candor.skills.text;

import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds spoken languages and how well they are (to be) spoken, in words or by the European framework. */
public final class LanguageLevels {

    private static final WordTable NAMES = WordTable.load(LanguageLevels.class, "languages.tsv");
    private static final Map<String, String> CODE_BY_NAME = NAMES.keyByWord();
    private static final Phrases LEVELS = Phrases.load(LanguageLevels.class, "levels.tsv");
    private static final Phrases CUES = Phrases.load(LanguageLevels.class, "language-cues.tsv");
    private static final List<String> COMPOUND_ENDS = List.of(
            "sprachkenntnissen",
            "sprachkenntnisse",
            "kenntnissen",
            "kenntnisse",
            "sprachigen",
            "sprachige",
            "sprachig",
            "kunskaper",
            "vaardigheid");
    private static final Set<String> JOINTS = Set.of(
            ",", "and", "und", "et", "y", "e", "i", "en", "och", "/", "&", "or", "oder", "ou", "o", "sowie", "in");
    private static final Set<String> LANGUAGE =
            Set.of("taal", "sprache", "langue", "lengua", "lingua", "spraket", "language");
    private static final int MOST_ENDING = 2;
    private static final int BEFORE = 5;
    private static final int AFTER = 7;

    private LanguageLevels() {}

    /**
     * A spoken language named in a text.
     *
     * @param code ISO 639-1 code
     * @param name English name
     * @param level absent if none is named near it
     * @param asserted a level or a word such as "speak" or "Sprachkenntnisse" makes clear that speaking it is meant
     * @param start UTF-16 offset of the name
     * @param end offset behind the name
     * @param levelStart offset of the level's words; -1 without
     * @param levelEnd offset behind them; -1 without
     */
    public record Mention(
            String code,
            String name,
            @Nullable CefrLevel level,
            boolean asserted,
            int start,
            int end,
            int levelStart,
            int levelEnd) {}

    private record Found(CefrLevel level, int first, int next) {}

    /** All languages named, in order. */
    public static List<Mention> find(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Mention> mentions = new ArrayList<>();
        Found shared = null;
        int lastName = -9;
        for (int at = 0; at < tokens.size(); at++) {
            String code = codeAt(tokens, at);
            if (code == null) {
                continue;
            }
            Found level = levelNear(tokens, at);
            boolean chained = lastName >= 0 && joined(tokens, lastName, at);
            if (level == null && chained) {
                level = shared;
            }
            boolean compound = !CODE_BY_NAME.containsKey(tokens.get(at).folded());
            boolean asserted = level != null || compound || cueNear(tokens, at);
            mentions.add(mention(tokens, at, code, level, asserted));
            shared = level != null && level.first() < at ? level : chained ? shared : null;
            lastName = at;
        }
        return mentions;
    }

    /** The level of words such as "fluent", "verhandlungssicher" or "B2"; absent if they name none. */
    public static @Nullable CefrLevel level(String words) {
        List<Token> tokens = Tokens.of(words);
        for (int at = 0; at < tokens.size(); at++) {
            Phrases.Match match = LEVELS.at(tokens, at);
            if (match != null) {
                return CefrLevel.of(match.key());
            }
        }
        return null;
    }

    /** ISO 639-1 code of a language by its name in any language with a table; absent if it is no language. */
    public static @Nullable String codeOf(String name) {
        return CODE_BY_NAME.get(Folding.fold(name.strip()));
    }

    /** English name by ISO 639-1 code; the code itself if it has no table. */
    public static String nameOf(String code) {
        List<String> names = NAMES.words(code);
        return names.isEmpty() ? code : names.getFirst();
    }

    private static Mention mention(List<Token> tokens, int at, String code, @Nullable Found level, boolean asserted) {
        Token token = tokens.get(at);
        return new Mention(
                code,
                nameOf(code),
                level == null ? null : level.level(),
                asserted,
                token.start(),
                token.end(),
                level == null ? -1 : tokens.get(level.first()).start(),
                level == null ? -1 : tokens.get(level.next() - 1).end());
    }

    private static @Nullable String codeAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.word() || token.text().length() < 3) {
            return null;
        }
        String code = CODE_BY_NAME.get(token.folded());
        if (code != null) {
            return code;
        }
        for (String end : COMPOUND_ENDS) {
            if (token.folded().endsWith(end)) {
                return CODE_BY_NAME.get(
                        token.folded().substring(0, token.folded().length() - end.length()));
            }
        }
        return besideLanguage(tokens, at) ? inflected(token.folded()) : null;
    }

    private static boolean besideLanguage(List<Token> tokens, int at) {
        return (at > 0 && LANGUAGE.contains(tokens.get(at - 1).folded()))
                || (at + 1 < tokens.size()
                        && LANGUAGE.contains(tokens.get(at + 1).folded()));
    }

    /** "Nederlandse taal", "langue anglaise", "der deutschen Sprache": the name with an ending of its adjective. */
    private static @Nullable String inflected(String word) {
        for (int ending = 1; ending <= MOST_ENDING && ending + 3 < word.length(); ending++) {
            String code = CODE_BY_NAME.get(word.substring(0, word.length() - ending));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable Found levelNear(List<Token> tokens, int name) {
        for (int at = name + 1; at < Math.min(tokens.size(), name + AFTER); at++) {
            Token token = tokens.get(at);
            boolean stop = token.lineStart() || ",;.".contains(token.text()) || codeAt(tokens, at) != null;
            if (stop && !token.text().equals(".")) {
                break;
            }
            Phrases.Match match = LEVELS.at(tokens, at);
            if (match != null) {
                return found(match, at);
            }
            if (token.text().equals(")") || Set.of("and", "und", "et", "y").contains(token.folded())) {
                break;
            }
        }
        return levelBefore(tokens, name);
    }

    private static @Nullable Found levelBefore(List<Token> tokens, int name) {
        for (int at = name - 1; at >= Math.max(0, name - BEFORE); at--) {
            Token token = tokens.get(at);
            if (tokens.get(at + 1).lineStart() || ";.,)".contains(token.text()) || codeAt(tokens, at) != null) {
                return null;
            }
            for (int first = Math.max(0, at - 3); first <= at; first++) {
                Phrases.Match match = LEVELS.at(tokens, first);
                if (match != null && first + match.tokens() > at) {
                    return found(match, first);
                }
            }
        }
        return null;
    }

    private static @Nullable Found found(Phrases.Match match, int at) {
        CefrLevel level = CefrLevel.of(match.key());
        return level == null ? null : new Found(level, at, at + match.tokens());
    }

    private static boolean joined(List<Token> tokens, int from, int to) {
        if (to - from > 4) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (!JOINTS.contains(tokens.get(at).folded()) || tokens.get(at).lineStart()) {
                return false;
            }
        }
        return !tokens.get(to).lineStart();
    }

    private static boolean cueNear(List<Token> tokens, int name) {
        for (int at = Math.max(0, name - BEFORE); at < Math.min(tokens.size(), name + AFTER); at++) {
            if (CUES.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }
}
