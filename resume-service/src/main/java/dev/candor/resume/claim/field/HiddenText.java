package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a reader cannot see or cannot tell apart: invisible characters, look-alike letters, markup, links. */
final class HiddenText {

    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D, 0x00AD);
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    private HiddenText() {}

    static Optional<Finding> check(Field field, SourceIndex index) {
        String text = field.text();
        boolean known =
                index.tree().fields().stream().anyMatch(source -> source.text().contains(text));
        if (known) {
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(HiddenText::invisible)) {
            return found(text, "invisible-characters", "It holds characters that nobody sees.");
        }
        for (Token token : Tokens.words(text)) {
            if (mixed(token.text())) {
                return found(token.text(), "look-alike-letters", "It mixes letters of several scripts in one word.");
            }
        }
        return markup(text, index);
    }

    private static Optional<Finding> markup(String text, SourceIndex index) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String sign : List.of("<", "http:", "https:", "www.", "mailto:", "javascript:", "](", "@")) {
            boolean link = lower.contains(sign)
                    && index.tree().fields().stream()
                            .noneMatch(source -> source.text().contains(link(text, sign)));
            if (link) {
                return found(link(text, sign), "new-link", "The source has no such address, link or markup.");
            }
        }
        return Optional.empty();
    }

    private static String link(String text, String sign) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(sign);
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static Optional<Finding> found(String claim, String code, String sentence) {
        return Optional.of(Finding.block(claim, code, sentence, List.of()));
    }

    private static boolean invisible(int point) {
        int type = Character.getType(point);
        boolean format = type == Character.FORMAT && !JOINERS.contains(point);
        boolean control = type == Character.CONTROL && point != '\n' && point != '\t' && point != '\r';
        return format || control || type == Character.PRIVATE_USE || type == Character.UNASSIGNED || point == 0x200B;
    }

    private static boolean mixed(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }
}
