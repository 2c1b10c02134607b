package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Ordinals;
import java.util.List;
import java.util.regex.Pattern;

/** Who was second is not told as first: "second-highest sales" loses nothing of it. */
final class RankedRule implements ProseRule {

    private static final Pattern COMPOUND =
            Pattern.compile("(?:zweit|dritt|viert|funft)(?:hoch|gross|best|schnell|stark|alt|jung).*");
    private static final int REACH = 3;

    @Override
    public List<Finding> check(ProseCase one) {
        return one.aligned().stream()
                .limit(1)
                .filter(text -> isRanked(text.line()) && !isRanked(one.line()))
                .flatMap(text -> one.line().marks("superlative").stream()
                        .filter(mark -> isSame(one.line(), mark, text.line()))
                        .map(mark -> found(one.line(), mark, text)))
                .limit(1)
                .toList();
    }

    private static Finding found(Line line, Mark mark, SourceText text) {
        return Finding.block(
                MarkWords.quote(line, mark),
                "new-superlative",
                "The source says that it was not the first.",
                List.of(text.quoted()));
    }

    private static boolean isRanked(Line line) {
        return line.tokens().stream()
                        .anyMatch(token -> COMPOUND.matcher(token.folded()).matches())
                || line.marks("superlative").stream().anyMatch(mark -> isBehindRank(line, mark));
    }

    private static boolean isBehindRank(Line line, Mark mark) {
        return line.tokens().subList(Math.max(0, mark.at() - REACH), mark.at()).stream()
                .anyMatch(Ordinals::isLater);
    }

    /** The same superlative, or one that is part of a compound: "höchste" of "zweithöchste". */
    private static boolean isSame(Line mine, Mark mark, Line source) {
        String word = mine.tokens().get(mark.at()).folded();
        String stem = word.substring(0, Math.min(word.length(), 4));
        return source.tokens().stream().anyMatch(token -> token.folded().contains(stem));
    }
}
