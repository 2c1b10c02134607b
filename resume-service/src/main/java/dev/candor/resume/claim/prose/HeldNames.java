package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of studies, certificates and organisations, told whole: words in them claim nothing but the name. */
final class HeldNames {

    private static final Set<FieldKind> KINDS = Set.of(FieldKind.STUDY, FieldKind.NAME, FieldKind.ORGANISATION);

    private HeldNames() {}

    /** Whether all of these tokens stand in such a name. */
    static boolean hold(ProseCase one, int at, int length) {
        return one.ownTexts().stream()
                .filter(text -> KINDS.contains(text.kind()))
                .map(HeldNames::words)
                .filter(name -> name.size() > 1)
                .anyMatch(name -> holds(one, name, at, at + length));
    }

    /** As {@link #hold}, for a word that may also be a deed: it is written like a name, and no line begins with it. */
    static boolean holdDeed(ProseCase one, int at, int length) {
        return at > 0 && one.line().tokens().get(at).capitalised() && hold(one, at, length);
    }

    private static List<String> words(SourceText text) {
        List<String> words = text.line().tokens().stream().map(Token::folded).toList();
        int bracket = words.indexOf("(");
        return bracket > 0 ? words.subList(0, bracket) : words;
    }

    private static boolean holds(ProseCase one, List<String> name, int from, int to) {
        List<String> line = one.line().tokens().stream().map(Token::folded).toList();
        return IntStream.rangeClosed(Math.max(0, to - name.size()), Math.min(from, line.size() - name.size()))
                .anyMatch(start -> line.subList(start, start + name.size()).equals(name));
    }
}
