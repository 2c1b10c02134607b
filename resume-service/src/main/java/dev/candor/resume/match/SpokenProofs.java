package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.skills.text.CefrLevel;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.LanguageLevels.Mention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proof of a spoken language. A lower level counts by its share of the ladder, at most .60. */
final class SpokenProofs {

    private static final double LOWER = 0.60;
    private static final double UNSAID = 0.85;
    private static final double WRITTEN = 0.60;

    private final List<ResumeLine> lines;
    private final String written;

    /**
     * Proofs over a resume.
     *
     * @param written language the resume itself is written in
     */
    SpokenProofs(List<ResumeLine> lines, String written) {
        this.lines = lines;
        this.written = written;
    }

    Proof of(Requirement requirement) {
        List<Mention> mentions = LanguageLevels.find(requirement.quote() + " | " + requirement.name());
        String code = mentions.isEmpty()
                ? text(LanguageLevels.codeOf(requirement.name()))
                : mentions.getFirst().code();
        CefrLevel wanted = Optional.ofNullable(CefrLevel.of(requirement.level()))
                .or(() -> mentions.stream()
                        .map(Mention::level)
                        .filter(level -> level != null)
                        .findFirst())
                .orElse(null);
        Proof best = Proof.none();
        for (ResumeLine line : lines) {
            for (Mention mention : LanguageLevels.find(withLevel(line))) {
                if (mention.code().equals(code) && counts(line, mention)) {
                    best = Proof.better(best, level(line, mention.level(), wanted));
                }
            }
        }
        return best.support() > 0 || !code.equals(written) ? best : inWriting();
    }

    /** A resume written in a language shows some of it. */
    private Proof inWriting() {
        return lines.stream()
                .filter(line ->
                        line.path().equals("basics.summary") || line.path().contains("highlights"))
                .findFirst()
                .map(line -> Proof.of(WRITTEN, How.NEAR, List.of(line)))
                .orElseGet(Proof::none);
    }

    private static boolean counts(ResumeLine line, Mention mention) {
        return line.section() == Section.LANGUAGE || mention.asserted();
    }

    private static Proof level(ResumeLine line, @Nullable CefrLevel had, @Nullable CefrLevel wanted) {
        if (wanted == null || (had != null && had.compareTo(wanted) >= 0)) {
            return Proof.of(1.0, How.NAMED, List.of(line));
        }
        if (had == null) {
            return new Proof(UNSAID, How.NAMED, List.of(line), null, Gap.SHORT);
        }
        double share = steps(had) / steps(wanted);
        return new Proof(Math.min(LOWER, share), How.NEAR, List.of(line), null, Gap.SHORT);
    }

    private static double steps(CefrLevel level) {
        return List.of(CefrLevel.values()).indexOf(level) + 1.0;
    }

    /** The name of a language together with the level beside it. */
    private String withLevel(ResumeLine line) {
        if (line.section() != Section.LANGUAGE || !line.path().endsWith(".language")) {
            return line.text();
        }
        String fluency = line.entry() + ".fluency";
        return lines.stream()
                .filter(other -> other.path().equals(fluency))
                .findFirst()
                .map(other -> line.text() + " (" + other.text() + ")")
                .orElse(line.text());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
