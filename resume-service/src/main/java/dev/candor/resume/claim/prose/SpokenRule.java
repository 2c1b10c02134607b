package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.skills.text.CefrLevel;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.LanguageLevels.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language said to be spoken is one of the source's, at that level or above. */
final class SpokenRule implements ProseRule {

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : LanguageLevels.find(one.line().text())) {
            if (!backed(one, mention) && !origin(one, mention)) {
                findings.add(one.block(
                        one.line().text().substring(mention.start(), mention.end()),
                        "new-language",
                        "The source does not say that it is spoken, or not so well."));
            }
        }
        return findings;
    }

    /** "German suppliers" for "suppliers in Germany": no language is meant. */
    private static boolean origin(ProseCase one, Mention mention) {
        return mention.level() == null
                && one.line().terms().stream()
                        .filter(term -> term.token().start() >= mention.start()
                                && term.token().end() <= mention.end())
                        .anyMatch(term -> term.keys().stream()
                                .anyMatch(key -> key.startsWith("~@")
                                        && one.ownTexts().stream()
                                                .anyMatch(text ->
                                                        text.line().keys().contains(key))));
    }

    static boolean backed(ProseCase one, Mention mention) {
        boolean listed = one.index().tree().entries("languages").stream().anyMatch(entry -> {
            CefrLevel had = LanguageLevels.level(entry.text("fluency"));
            String name = entry.text("language").split("[(,:]", 2)[0].strip();
            return mention.code().equals(LanguageLevels.codeOf(name)) && reaches(had, mention.level());
        });
        boolean said = one.index().texts().stream()
                .flatMap(text -> LanguageLevels.find(text.line().text()).stream())
                .anyMatch(other -> other.code().equals(mention.code()) && reaches(other.level(), mention.level()));
        return listed || said;
    }

    private static boolean reaches(@Nullable CefrLevel had, @Nullable CefrLevel has) {
        return has == null || (had != null && had.compareTo(has) >= 0);
    }
}
