package dev.candor.resume.report;

import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.report.Interview.Kind;
import dev.candor.resume.report.Interview.Question;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the interview sheet from stored findings only. Strong requirements ask for their story, numbers for how they were
 * measured, gaps for an honest answer with the nearest fact, company statements and unknowns for questions back.
 */
final class InterviewSheet {

    private static final int MOST_OF_A_KIND = 6;
    private static final int MOST_NUMBERS = 4;
    private static final int MOST_ABOUT_COMPANY = 4;
    private static final List<String> ASKED_FIRST = List.of(
            "news",
            "growth",
            "market-position",
            "values",
            "customers",
            "products",
            "technology",
            "what-it-does",
            "size");

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
        sheet.numbers();
        sheet.conditions();
        sheet.company();
        return new Interview(List.copyOf(sheet.questions));
    }

    private void requirements() {
        Map<String, RequirementMatch> results = dossier.after().requirements().stream()
                .collect(Collectors.toMap(
                        RequirementMatch::requirementId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Set<String> asked = new HashSet<>();
        List<Requirement> byWeight = dossier.requirements().requirements().stream()
                .sorted(Comparator.comparing(requirement -> requirement.necessity() == Necessity.PREFERRED))
                .toList();
        byWeight.stream()
                .filter(requirement -> shown(results.get(requirement.id())))
                .filter(requirement -> asked.add(Folding.key(requirement.name())))
                .limit(MOST_OF_A_KIND)
                .forEach(requirement -> evidence(requirement, results.get(requirement.id())));
        byWeight.stream()
                .filter(requirement -> results.containsKey(requirement.id()) && !shown(results.get(requirement.id())))
                .filter(requirement -> asked.add(Folding.key(requirement.name())))
                .limit(MOST_OF_A_KIND)
                .forEach(requirement -> gap(requirement, results.get(requirement.id())));
    }

    private static boolean shown(@Nullable RequirementMatch result) {
        return result != null
                && result.verdict() != Verdict.NOT_EVIDENCED
                && !result.evidence().isEmpty();
    }

    private void evidence(Requirement requirement, @Nullable RequirementMatch result) {
        List<Evidence> evidence = result == null ? List.of() : result.evidence();
        boolean told = evidence.stream().anyMatch(line -> line.path().contains("highlights"));
        List<String> prepare = new ArrayList<>();
        if (told) {
            prepare.addAll(List.of(words.of("prepare.story"), words.of("prepare.part")));
        } else {
            prepare.add(words.of("prepare.example"));
        }
        add(
                requirement,
                Kind.EVIDENCE,
                words.of(question(requirement), AskedNames.of(requirement, dossier.language())),
                evidence,
                prepare);
    }

    private static String question(Requirement requirement) {
        return switch (requirement.kind()) {
            case EDUCATION, CERTIFICATION -> "question.degree";
            case LANGUAGE -> "question.language";
            case SOFT_SKILL -> "question.way";
            case EXPERIENCE, INDUSTRY -> "question.experience";
            case TECHNICAL_SKILL -> "question.evidence";
        };
    }

    /** Each line with a number draws the question how it was counted; those of the latest roles come first. */
    private void numbers() {
        for (int i = 0; i < dossier.tailored().work().size(); i++) {
            List<String> lines = dossier.tailored().work().get(i).highlights();
            for (int k = 0; k < lines.size(); k++) {
                boolean number = lines.get(k).chars().anyMatch(Character::isDigit);
                long sofar = questions.stream()
                        .filter(question -> question.kind() == Kind.EVIDENCE && question.requirementId() == null)
                        .count();
                if (number && sofar < MOST_NUMBERS) {
                    Evidence line = Evidence.of("work[" + i + "].highlights[" + k + "]", lines.get(k));
                    String question = words.of("question.number", lines.get(k));
                    add(null, Kind.EVIDENCE, question, List.of(line), List.of(words.of("prepare.measure")));
                }
            }
        }
    }

    private void gap(Requirement requirement, @Nullable RequirementMatch result) {
        List<String> prepare = new ArrayList<>();
        if (result != null) {
            dossier.pointedAt(result).forEach(line -> prepare.add(words.of("prepare.pointer", line)));
        }
        prepare.add(words.of("prepare.honest"));
        dossier.tailored().work().stream()
                .flatMap(role -> role.highlights().stream().limit(1))
                .findFirst()
                .ifPresent(line -> prepare.add(words.of("prepare.instead", line)));
        add(
                requirement,
                Kind.GAP,
                words.of("question.gap", AskedNames.of(requirement, dossier.language())),
                List.of(),
                prepare);
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
            for (String topic : List.of("team", "first-months", "success")) {
                add(null, Kind.TO_ASK, words.of("ask." + topic), List.of(), List.of());
            }
            return;
        }
        worthAsking(company.claims()).forEach(this::about);
        company.unknown().stream()
                .limit(3)
                .forEach(topic -> add(
                        null,
                        Kind.TO_ASK,
                        words.of("question.ask", words.orKey("topic." + topic)),
                        List.of(),
                        List.of()));
    }

    /** One statement of each topic, the ones that change soonest first. */
    private static List<CompanyClaim> worthAsking(List<CompanyClaim> claims) {
        return ASKED_FIRST.stream()
                .flatMap(topic -> claims.stream()
                        .filter(claim -> claim.topic().equals(topic))
                        .limit(1))
                .limit(MOST_ABOUT_COMPANY)
                .toList();
    }

    private void about(CompanyClaim claim) {
        boolean said = claim.source().equals("search");
        questions.add(new Question(
                "q" + (questions.size() + 1),
                null,
                claim.id(),
                Kind.COMPANY,
                words.of(said ? "question.written" : "question.company", claim.statement()),
                words.of(said ? "why.written" : "why.company"),
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
            case EVIDENCE -> words.of(requirement == null ? "why.number" : "why.evidence");
            case GAP -> words.of("why.gap");
            case CONDITION -> words.of("why.condition");
            case COMPANY -> words.of("why.company");
            case TO_ASK -> words.of("why.ask");
        };
        String id = "q" + (questions.size() + 1);
        questions.add(new Question(
                id, requirement == null ? null : requirement.id(), null, kind, question, why, evidence, prepare));
    }
}
