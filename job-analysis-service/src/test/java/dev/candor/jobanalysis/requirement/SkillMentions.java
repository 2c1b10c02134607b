package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.jobanalysis.requirement.finding.ClauseReader;
import dev.candor.jobanalysis.requirement.finding.Finding;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.ArrayList;
import java.util.List;

/** Every skill that a posting names in what it asks for or gives to do, each place by itself. */
final class SkillMentions {

    private static final ClauseReader READER = new ClauseReader();

    private SkillMentions() {}

    /**
     * A skill named.
     *
     * @param start UTF-16 offset in the posting
     * @param end offset behind it
     */
    record SkillMention(String name, int start, int end, BlockClass block) {}

    static List<SkillMention> of(String text, String language) {
        List<SkillMention> mentions = new ArrayList<>();
        for (Clause clause : PostingSections.of(text)) {
            if (speaksOfWork(clause.block())) {
                for (Finding finding : READER.read(clause, language)) {
                    if (finding.kind() == Kind.TECHNICAL_SKILL) {
                        mentions.add(new SkillMention(
                                finding.name(),
                                clause.start() + finding.start(),
                                clause.start() + finding.end(),
                                clause.block()));
                    }
                }
            }
        }
        return mentions;
    }

    private static boolean speaksOfWork(BlockClass block) {
        return block.asks() || block == BlockClass.RESPONSIBILITIES;
    }
}
