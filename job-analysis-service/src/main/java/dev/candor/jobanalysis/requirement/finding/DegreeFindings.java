package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The degree or apprenticeship that a clause asks for: the lowest level named is enough. */
final class DegreeFindings {

    private static final Phrases WORDS = Phrases.load(DegreeFindings.class, "degree-words.tsv");
    private static final Set<String> STOPS = Set.of(".", ";", "(", ")", ":", "|");
    private static final int FIELD_WORDS = 12;

    private DegreeFindings() {}

    static List<Finding> find(String clause) {
        List<Degrees.Mention> degrees = Degrees.find(clause);
        List<Hit> fields = SkillMatcher.standard().find(clause).stream()
                .filter(hit -> hit.skill().kind() == Skill.Kind.FIELD)
                .toList();
        if (degrees.isEmpty()) {
            return fields.stream()
                    .filter(hit -> hit.skill().id().endsWith("-apprenticeship"))
                    .limit(1)
                    .map(hit -> apprenticeship(clause, hit))
                    .toList();
        }
        DegreeLevel lowest = degrees.stream()
                .map(Degrees.Mention::level)
                .min(DegreeLevel::compareTo)
                .orElseThrow();
        int start = degrees.getFirst().start();
        int end = fieldEnd(clause, degrees.getLast().end());
        String name = Names.phrase(clause, start, end);
        List<String> ids = SkillMatcher.standard().find(clause.substring(start, end)).stream()
                .filter(hit ->
                        hit.skill().kind() == Skill.Kind.FIELD || hit.skill().kind() == Skill.Kind.KNOWLEDGE)
                .map(hit -> hit.skill().id())
                .distinct()
                .toList();
        List<String> anyOf = experienceWillDo(clause) ? List.of(name, "equivalent experience") : List.of();
        return List.of(new Finding(Kind.EDUCATION, name, start, end, ids, anyOf, lowest.word(), null));
    }

    private static Finding apprenticeship(String clause, Hit hit) {
        return new Finding(
                Kind.EDUCATION,
                Names.phrase(clause, hit.start(), hit.end()),
                hit.start(),
                hit.end(),
                List.of(hit.skill().id()),
                List.of(),
                DegreeLevel.VOCATIONAL.word(),
                null);
    }

    private static boolean experienceWillDo(String clause) {
        List<Token> tokens = Tokens.of(clause);
        return Stream.iterate(0, at -> at < tokens.size(), at -> at + 1)
                .anyMatch(at -> WORDS.length(tokens, at, "equivalent") > 0);
    }

    private static boolean endsInPreposition(String clause, int end) {
        List<Token> before = Tokens.of(clause.substring(0, end));
        return !before.isEmpty() && WORDS.length(before, before.size() - 1, "preposition") > 0;
    }

    /** Behind the field of study: up to a full stop, a bracket, or a word that begins something else. */
    private static int fieldEnd(String clause, int from) {
        List<Token> tokens = Tokens.of(clause).stream()
                .filter(token -> token.start() >= from)
                .limit(FIELD_WORDS)
                .toList();
        boolean field = !tokens.isEmpty()
                && (WORDS.length(tokens, 0, "preposition") > 0
                        || tokens.getFirst().capitalised()
                        || endsInPreposition(clause, from));
        if (!field) {
            return from;
        }
        int end = from;
        for (int at = 0; at < tokens.size(); at++) {
            boolean stops = STOPS.contains(tokens.get(at).text()) || WORDS.length(tokens, at, "stop") > 0;
            if (stops) {
                break;
            }
            if (tokens.get(at).word() && WORDS.length(tokens, at, "joint") == 0) {
                end = tokens.get(at).end();
            }
        }
        return end;
    }
}
