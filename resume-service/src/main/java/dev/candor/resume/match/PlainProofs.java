package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.evidence.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Proof of what has no ladder: soft skills, certificates, experience, duties, titles, branches. */
final class PlainProofs {

    private static final double ONE_LINE = 0.85;
    private static final double ASSERTED = 0.60;
    private static final double HALF = 0.5;
    private static final double DUTIES = 0.85;

    private final List<ResumeLine> lines;
    private final LineSearch search;
    private final SkillProofs skills;
    private final String language;

    PlainProofs(List<ResumeLine> lines, LineSearch search, SkillProofs skills, String language) {
        this.lines = lines;
        this.search = search;
        this.skills = skills;
        this.language = language;
    }

    /** By what was done in two lines, in one, or merely said. */
    Proof soft(Requirement requirement) {
        Proof best = Proof.none();
        for (SkillProofs.Wanted wanted : skills.wanted(requirement)) {
            List<ResumeLine> done = lines.stream()
                    .filter(line -> line.behaviours().contains(wanted.id()))
                    .sorted(SkillProofs.bestFirst())
                    .toList();
            List<ResumeLine> said = lines.stream()
                    .filter(line -> line.skillIds().contains(wanted.id()))
                    .toList();
            if (!done.isEmpty()) {
                best = Proof.better(best, Proof.of(done.size() > 1 ? 1.0 : ONE_LINE, How.NAMED, done));
            } else if (!said.isEmpty()) {
                best = Proof.better(best, Proof.of(ASSERTED, How.NEAR, said));
            }
        }
        return best.support() > 0 ? best : inWords(requirement, ASSERTED);
    }

    Proof certificate(Requirement requirement) {
        Proof proof = skills.of(requirement);
        boolean held = proof.how() == How.NAMED
                && proof.lines().stream().anyMatch(line -> line.section() == Section.CERTIFICATE);
        if (held) {
            return new Proof(1.0, How.NAMED, proof.lines(), null, null);
        }
        return proof.support() > 0 ? proof : inWords(requirement, ASSERTED);
    }

    /** Time in roles that show the subject; without a subject, in all roles. */
    Proof experience(Requirement requirement) {
        Set<String> subject = Terms.of(requirement.name(), language);
        List<ResumeLine> roles =
                lines.stream().filter(line -> line.section() == Section.ROLE).toList();
        if (subject.isEmpty()) {
            Proof all = roles.isEmpty() ? Proof.none() : Proof.of(1.0, How.NAMED, titles(roles));
            return SkillProofs.timed(all, requirement.minYears());
        }
        Proof bySkill = skills.of(requirement);
        List<ResumeLine> shown = search.ranked(subject).stream()
                .filter(line -> line.section() == Section.ROLE && search.share(line, subject) >= HALF)
                .toList();
        Proof byWords = shown.isEmpty()
                ? Proof.none()
                : SkillProofs.timed(Proof.of(1.0, How.NAMED, shown), requirement.minYears());
        return Proof.better(bySkill, byWords);
    }

    private static List<ResumeLine> titles(List<ResumeLine> roles) {
        return roles.stream().filter(line -> line.path().endsWith(".position")).toList();
    }

    Proof industry(Requirement requirement) {
        Proof proof = skills.of(requirement);
        return proof.support() > 0 ? proof : inWords(requirement, ASSERTED);
    }

    /** How much of what is to be done was done before, on average, at most .85. */
    Proof duties(List<String> responsibilities) {
        double sum = 0.0;
        List<ResumeLine> best = new ArrayList<>();
        for (String duty : responsibilities) {
            Set<String> words = Terms.of(duty, language);
            ResumeLine line = lines.stream()
                    .filter(one -> one.section() == Section.ROLE || one.section() == Section.PROJECT)
                    .max(Comparator.comparingDouble(one -> search.share(one, words)))
                    .orElse(null);
            double share = line == null ? 0.0 : search.share(line, words);
            sum += Math.min(DUTIES, share);
            if (line != null && share >= HALF && !best.contains(line)) {
                best.add(line);
            }
        }
        double support = Math.round(100.0 * sum / responsibilities.size()) / 100.0;
        return new Proof(
                support, support > 0 ? How.NEAR : How.NONE, best, null, support == 0 ? Assessment.Gap.SILENT : null);
    }

    /** The held title nearest to the posting's. */
    Proof title(String title) {
        Set<String> wanted = Terms.of(title, language);
        Proof best = Proof.none();
        for (ResumeLine line : lines) {
            if (line.path().endsWith(".position") && !wanted.isEmpty()) {
                double share = Math.round(100.0 * search.share(line, wanted)) / 100.0;
                best = Proof.better(
                        best,
                        new Proof(
                                share, How.NAMED, List.of(line), null, share < 1 ? Assessment.Gap.TRANSFERABLE : null));
            }
        }
        return best;
    }

    private Proof inWords(Requirement requirement, double support) {
        Set<String> words = Terms.of(requirement.name(), language);
        List<ResumeLine> shown = search.ranked(words).stream()
                .filter(line -> search.share(line, words) >= HALF)
                .toList();
        return shown.isEmpty() ? Proof.none() : Proof.of(support, How.NEAR, shown);
    }
}
