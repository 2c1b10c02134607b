package dev.candor.resume.lint;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumeWarning;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.date.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a resume by the rules of {@link LintRule}, and takes in what was noticed in its file. Same resume, same findings. */
public final class AtsLint {

    private static final int MOST_SUMMARY_WORDS = 80;
    private static final int MOST_LINES = 9;
    private static final int MOST_SKILLS = 40;
    private static final int MOST_WORDS = 1100;
    private static final int GAP_MONTHS = 6;
    private static final int MOST_OF_A_RULE = 5;

    private final JsonResume resume;
    private final List<LintFinding> findings = new ArrayList<>();

    private AtsLint(JsonResume resume) {
        this.resume = resume;
    }

    /**
     * All findings, in the order of the rules, at most five of one rule.
     *
     * @param warnings what was noticed when the file was read; empty for a document that has no file
     */
    public static List<LintFinding> of(JsonResume resume, List<ResumeWarning> warnings) {
        AtsLint lint = new AtsLint(resume);
        lint.basics();
        lint.roles();
        lint.skills();
        lint.add(resume.education().isEmpty(), LintRule.NO_EDUCATION, "education");
        LineLint.check(resume, lint.findings);
        lint.whole();
        warnings.forEach(warning -> lint.findings.add(new LintFinding(
                warning.code(), warning.severity(), warning.message(), "Export the file again, in one column.", null)));
        return fewOfEach(lint.findings);
    }

    private static List<LintFinding> fewOfEach(List<LintFinding> all) {
        List<LintFinding> few = new ArrayList<>();
        for (LintFinding finding : all) {
            long same = few.stream()
                    .filter(other -> other.code().equals(finding.code()))
                    .count();
            if (same < MOST_OF_A_RULE && !few.contains(finding)) {
                few.add(finding);
            }
        }
        return List.copyOf(few);
    }

    private void add(boolean holds, LintRule rule, @Nullable String path) {
        if (holds) {
            findings.add(rule.at(path));
        }
    }

    private void basics() {
        JsonResume.Basics basics = resume.basics();
        String email = basics == null ? null : basics.email();
        String summary = basics == null ? null : basics.summary();
        add(basics == null || blank(basics.name()), LintRule.MISSING_NAME, "basics.name");
        add(blank(email), LintRule.MISSING_EMAIL, "basics.email");
        add(
                !blank(email) && !String.valueOf(email).matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}"),
                LintRule.ODD_EMAIL,
                "basics.email");
        add(basics == null || blank(basics.phone()), LintRule.MISSING_PHONE, "basics.phone");
        add(blank(summary), LintRule.NO_SUMMARY, "basics.summary");
        add(
                !blank(summary) && words(String.valueOf(summary)) > MOST_SUMMARY_WORDS,
                LintRule.LONG_SUMMARY,
                "basics.summary");
    }

    private void roles() {
        for (int i = 0; i < resume.work().size(); i++) {
            JsonResume.Work role = resume.work().get(i);
            String path = "work[" + i + "]";
            add(blank(role.position()), LintRule.ROLE_WITHOUT_TITLE, path + ".position");
            add(blank(role.name()), LintRule.ROLE_WITHOUT_EMPLOYER, path + ".name");
            add(blank(role.startDate()), LintRule.ROLE_WITHOUT_DATES, path + ".startDate");
            add(turned(role.startDate(), role.endDate()), LintRule.DATES_TURNED, path + ".endDate");
            add(
                    i == 0 && role.highlights().isEmpty() && blank(role.summary()),
                    LintRule.NO_LINES,
                    path + ".highlights");
            add(role.highlights().size() > MOST_LINES, LintRule.MANY_LINES, path + ".highlights");
            boolean later = i + 1 < resume.work().size();
            add(later && gap(resume.work().get(later ? i + 1 : i), role), LintRule.GAP, path + ".startDate");
        }
    }

    private static boolean turned(@Nullable String start, @Nullable String end) {
        PartialDate from = PartialDate.parse(start);
        PartialDate to = PartialDate.parse(end);
        return from != null && to != null && to.lastMonth() < from.firstMonth();
    }

    private static boolean gap(JsonResume.Work earlier, JsonResume.Work later) {
        PartialDate end = PartialDate.parse(earlier.endDate());
        PartialDate start = PartialDate.parse(later.startDate());
        return end != null && start != null && start.firstMonth() - end.lastMonth() > GAP_MONTHS;
    }

    private void skills() {
        List<String> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < resume.skills().size(); i++) {
            JsonResume.Skill skill = resume.skills().get(i);
            for (int k = 0; k < skill.keywords().size(); k++) {
                names.add(skill.keywords().get(k));
                paths.add("skills[" + i + "].keywords[" + k + "]");
            }
            if (skill.keywords().isEmpty() && skill.name() != null) {
                names.add(skill.name());
                paths.add("skills[" + i + "].name");
            }
        }
        add(names.isEmpty(), LintRule.NO_SKILLS, "skills");
        add(names.size() > MOST_SKILLS, LintRule.MANY_SKILLS, "skills");
        Set<String> shown = shown();
        for (int i = 0; i < names.size(); i++) {
            String id = SkillLexicon.standard()
                    .find(names.get(i))
                    .map(skill -> skill.id())
                    .orElse("");
            add(!id.isEmpty() && !shown.contains(id), LintRule.SKILL_NOT_SHOWN, paths.get(i));
        }
    }

    /** Skills that a job or project shows, with what they mean. */
    private Set<String> shown() {
        Set<String> shown = new HashSet<>();
        ResumePaths.leaves(resume).stream()
                .filter(leaf -> leaf.path().startsWith("work") || leaf.path().startsWith("projects"))
                .flatMap(leaf -> SkillMatcher.standard().find(leaf.text(), "und").stream())
                .forEach(hit -> {
                    shown.add(hit.skill().id());
                    SkillLexicon.standard()
                            .closure(hit.skill().id())
                            .forEach(one -> shown.add(one.skill().id()));
                });
        return shown;
    }

    private void whole() {
        int words = 0;
        for (ResumePaths.Leaf leaf : ResumePaths.leaves(resume)) {
            words += words(leaf.text());
        }
        add(words > MOST_WORDS, LintRule.TOO_LONG, null);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
