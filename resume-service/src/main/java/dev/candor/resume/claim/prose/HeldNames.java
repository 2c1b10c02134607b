package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.Tokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of studies, certificates and organisations, told whole: words in them claim nothing but the name. */
final class HeldNames {

    private static final Set<FieldKind> KINDS = Set.of(FieldKind.STUDY, FieldKind.NAME, FieldKind.ORGANISATION);

    private HeldNames() {}

    /** Whether all of these tokens stand in such a name. */
    static boolean hold(ProseCase one, int at, int length) {
        List<String> line = folded(one.line().tokens());
        return one.ownTexts().stream()
                .filter(text -> KINDS.contains(text.kind()))
                .filter(text -> text.line().tokens().stream()
                        .anyMatch(token -> token.folded().equals(line.get(at))))
                .map(HeldNames::words)
                .filter(name -> name.size() > 1)
                .anyMatch(name -> holds(line, name, at, at + length));
    }

    /** As {@link #hold}, for a word that may also be a deed: no line begins with it. */
    static boolean holdDeed(ProseCase one, int at, int length) {
        return at > 0 && hold(one, at, length);
    }

    /** "CAP Cuisine": the words of a degree and of its field, which stand in two fields of one study. */
    static boolean study(ProseCase one, Hit hit) {
        List<String> name = one.line().tokens().stream()
                .filter(token -> token.start() >= hit.start() && token.end() <= hit.end())
                .map(Token::folded)
                .toList();
        Map<String, Set<String>> studies = new HashMap<>();
        one.ownTexts().stream()
                .filter(text -> text.kind() == FieldKind.STUDY)
                .forEach(text -> studies.computeIfAbsent(text.entry(), entry -> new HashSet<>())
                        .addAll(words(text)));
        return name.size() > 1 && studies.values().stream().anyMatch(words -> words.containsAll(name));
    }

    private static List<String> words(SourceText text) {
        List<String> words = folded(text.line().tokens());
        int bracket = words.indexOf("(");
        return bracket > 0 ? words.subList(0, bracket) : words;
    }

    private static List<String> folded(List<Token> tokens) {
        return tokens.stream().map(Token::folded).toList();
    }

    private static boolean holds(List<String> line, List<String> name, int from, int to) {
        return IntStream.rangeClosed(Math.max(0, to - name.size()), Math.min(from, line.size() - name.size()))
                .anyMatch(start -> line.subList(start, start + name.size()).equals(name));
    }
}
