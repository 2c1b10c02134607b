package dev.candor.resume.report;

import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.report.Interview.Kind;
import dev.candor.resume.report.Interview.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the interview sheet from stored findings only. Strong requirements ask for their story, numbers for how they were
 * measured, gaps for an honest answer with the nearest fact, company statements and unknowns for questions back.
 */
final class InterviewSheet {

    private static final int MOST_OF_A_KIND = 6;

    private final Dossier dossier;
    private final Words words;
    private final List<Question> questions = new ArrayList<>();

    private InterviewSheet(Dossier dossier) {
        this.dossier = dossier;
        this.words = new Words(dossier.language());
    }

    static Interview of(Dossier dossier) {
        InterviewSheet sheet = new InterviewSheet(dossier);
        sheet.requirements();
        sheet.conditions();
        sheet.company();
        return new Interview(List.copyOf(sheet.questions));
    }

    private void requirements() {
        Map<String, RequirementMatch> results = dossier.after().requirements().stream()
                .collect(Collectors.toMap(
                        RequirementMatch::requirementId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Requirement> byWeight = dossier.requirements().requirements().stream()
                .sorted(Comparator.comparing(requirement -> requirement.necessity() == Necessity.PREFERRED))
                .toList();
        byWeight.stream()
                .filter(requirement -> shown(results.get(requirement.id())))
                .limit(MOST_OF_A_KIND)
                .forEach(requirement -> evidence(requirement, results.get(requirement.id())));
        byWeight.stream()
                .filter(requirement -> results.containsKey(requirement.id()) && !shown(results.get(requirement.id())))
                .limit(MOST_OF_A_KIND)
                .forEach(this::gap);
    }

    private static boolean shown(@Nullable RequirementMatch result) {
        return result != null
                && result.verdict() != Verdict.NOT_EVIDENCED
                && !result.evidence().isEmpty();
    }

    private void evidence(Requirement requirement, @Nullable RequirementMatch result) {
        List<Evidence> evidence = result == null ? List.of() : result.evidence();
        List<String> prepare = new ArrayList<>(List.of(words.of("prepare.story"), words.of("prepare.part")));
        if (evidence.stream().anyMatch(line -> line.quote().chars().anyMatch(Character::isDigit))) {
            prepare.add(words.of("prepare.measure"));
        }
        add(requirement, Kind.EVIDENCE, words.of("question.evidence", requirement.name()), evidence, prepare);
    }

    private void gap(Requirement requirement) {
        List<String> prepare = new ArrayList<>(List.of(words.of("prepare.honest")));
        add(requirement, Kind.GAP, words.of("question.gap", requirement.name()), List.of(), prepare);
    }

    private void conditions() {
        for (Condition condition : dossier.requirements().conditions()) {
            add(
                    null,
                    Kind.CONDITION,
                    words.of("question.condition", condition.quote()),
                    List.of(),
                    List.of(words.of("prepare.answer")));
        }
    }

    private void company() {
        CompanyProfile company = dossier.company();
        if (company == null) {
            return;
        }
        company.claims().stream()
                .limit(3)
                .forEach(claim ->
                        add(null, Kind.COMPANY, words.of("question.company", claim.statement()), List.of(), List.of()));
        company.unknown().stream()
                .limit(3)
                .forEach(topic -> add(
                        null,
                        Kind.TO_ASK,
                        words.of("question.ask", words.orKey("topic." + topic)),
                        List.of(),
                        List.of()));
    }

    private void add(
            @Nullable Requirement requirement,
            Kind kind,
            String question,
            List<Evidence> evidence,
            List<String> prepare) {
        String why = switch (kind) {
            case EVIDENCE -> words.of("why.evidence");
            case GAP -> words.of("why.gap");
            case CONDITION -> words.of("why.condition");
            case COMPANY -> words.of("why.company");
            case TO_ASK -> words.of("why.ask");
        };
        String id = "q" + (questions.size() + 1);
        questions.add(new Question(
                id, requirement == null ? null : requirement.id(), kind, question, why, evidence, prepare));
    }
}
