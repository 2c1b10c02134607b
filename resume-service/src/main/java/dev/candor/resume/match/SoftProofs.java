package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import java.util.List;

/** Proof of a way of working: by what was done in two lines, in one, or merely said. */
final class SoftProofs {

    private static final double ONE_LINE = 0.85;
    private static final double ASSERTED = 0.60;
    private static final double HALF = 0.5;

    private final List<ResumeLine> lines;
    private final LineSearch search;
    private final SkillProofs skills;
    private final String language;

    SoftProofs(List<ResumeLine> lines, LineSearch search, SkillProofs skills, String language) {
        this.lines = lines;
        this.search = search;
        this.skills = skills;
        this.language = language;
    }

    Proof of(Requirement requirement) {
        Proof best = Proof.none();
        for (SkillProofs.Wanted wanted : skills.wanted(requirement)) {
            best = Proof.better(best, of(wanted.id()));
        }
        if (best.support() > 0) {
            return best;
        }
        List<ResumeLine> said = search.holding(Query.of(requirement.name(), language), HALF);
        return said.isEmpty() ? Proof.none() : Proof.of(ASSERTED, How.NEAR, said);
    }

    private Proof of(String id) {
        List<ResumeLine> done = lines.stream()
                .filter(line -> line.behaviours().contains(id))
                .sorted(SkillProofs.bestFirst())
                .toList();
        if (!done.isEmpty()) {
            return Proof.of(done.size() > 1 ? 1.0 : ONE_LINE, How.NAMED, done);
        }
        List<ResumeLine> said =
                lines.stream().filter(line -> line.skillIds().contains(id)).toList();
        return said.isEmpty() ? Proof.none() : Proof.of(ASSERTED, How.NEAR, said);
    }
}
