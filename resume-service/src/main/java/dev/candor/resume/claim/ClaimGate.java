package dev.candor.resume.claim;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.field.FieldRules;
import dev.candor.resume.claim.prose.ProseRules;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.Pairing;
import dev.candor.resume.claim.source.ReadSources;
import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.document.JsonResume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what in a tailored resume its source does not back. Structured fields are compared one by one; sentences are cut
 * into numbers, names, deeds, limits and effects, and each must stand in the same role. Pure and deterministic: no posting,
 * no model, no clock. Known limit: plain nouns swapped for other plain nouns pass when at most two of a line are unknown.
 */
public final class ClaimGate {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ReadSources SOURCES = new ReadSources();

    private ClaimGate() {}

    /**
     * Compares two resumes.
     *
     * @param asOf until when open roles count towards years of experience
     */
    public static ClaimReport check(JsonResume source, JsonResume tailored, LocalDate asOf) {
        return check(JSON.<JsonNode>valueToTree(source), JSON.<JsonNode>valueToTree(tailored), asOf);
    }

    /** Compares two resumes as given, fields that the schema does not know included. */
    public static ClaimReport check(JsonNode source, JsonNode tailored, LocalDate asOf) {
        SourceIndex index = SOURCES.of(source);
        return ClaimReport.of(found(index, new ResumeTree(tailored), asOf));
    }

    /**
     * Compares two resumes for a person to read: what is found in a sentence is weighed together, so that a word that is only
     * another word for the same is no question. What we write ourselves and what counts for a score is held to
     * {@link #check} instead, where every finding stands.
     */
    public static ClaimReport weigh(JsonNode source, JsonNode tailored, LocalDate asOf) {
        SourceIndex index = SOURCES.of(source);
        ResumeTree tree = new ResumeTree(tailored);
        return ClaimReport.of(new Weighing(index.tree(), tree).of(found(index, tree, asOf)));
    }

    /** The same for two resumes as read. */
    public static ClaimReport weigh(JsonResume source, JsonResume tailored, LocalDate asOf) {
        return weigh(JSON.<JsonNode>valueToTree(source), JSON.<JsonNode>valueToTree(tailored), asOf);
    }

    private static List<Violation> found(SourceIndex index, ResumeTree tree, LocalDate asOf) {
        Pairing pairing = new Pairing(index.tree(), tree);
        List<Violation> violations = new ArrayList<>(new FieldRules(index, pairing, tree).check());
        violations.addAll(new ProseRules(index, pairing, asOf).check(tree));
        violations.addAll(unread(index.tree(), tree));
        return inOrder(tree, violations);
    }

    /** What is too long to be read is backed by the same text alone. */
    private static List<Violation> unread(ResumeTree source, ResumeTree tailored) {
        return tailored.fields().stream()
                .filter(field -> tailored.cut().containsKey(field.path()))
                .filter(field -> !source.cut().containsValue(tailored.cut().get(field.path())))
                .map(field -> Finding.block(
                                field.text(), "too-long", "Split it: a line may have 4,000 characters.", List.of())
                        .at(field))
                .toList();
    }

    /** Document order; of two findings about the same words the worse stays. */
    private static List<Violation> inOrder(ResumeTree tree, List<Violation> violations) {
        Map<String, Violation> worst = new LinkedHashMap<>();
        for (Violation violation : violations) {
            worst.merge(
                    violation.path() + "\n" + violation.claim(),
                    violation,
                    (one, other) -> one.severity() == Severity.BLOCK ? one : other);
        }
        List<String> paths = tree.fields().stream().map(field -> field.path()).toList();
        List<Violation> ordered = new ArrayList<>(worst.values());
        ordered.sort(Comparator.comparingInt(violation -> paths.indexOf(violation.path())));
        return ordered;
    }
}
