package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Skills of the lexicon in a clause; alternatives joined by "or" or behind "such as" are one finding. */
final class SkillFindings {

    private static final Phrases WORDS = Phrases.load(SkillFindings.class, "list-words.tsv");

    private final SkillMatcher matcher = SkillMatcher.standard();

    List<Finding> find(String clause, String language) {
        List<Token> tokens = Tokens.of(clause);
        List<Hit> hits = matcher.find(clause, language).stream()
                .filter(hit -> hit.skill().kind() != Skill.Kind.FIELD)
                .filter(hit -> !saysOfThings(hit, tokens))
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < hits.size(); ) {
            int to = alternatives(tokens, hits, from);
            findings.add(to - from > 1 ? either(clause, hits.subList(from, to)) : one(hits.get(from)));
            from = to;
        }
        return findings;
    }

    /** Traits that the clause describes instead of naming. */
    List<Finding> behaviours(String clause) {
        return matcher.findBehaviours(clause).stream().map(SkillFindings::one).toList();
    }

    /** "Flexible hours", "creative agency": said of a thing, not of a person. */
    private static boolean saysOfThings(Hit hit, List<Token> tokens) {
        if (hit.skill().kind() != Skill.Kind.SOFT) {
            return false;
        }
        int behind = 0;
        while (behind < tokens.size() && tokens.get(behind).start() < hit.end()) {
            behind++;
        }
        return WORDS.length(tokens, behind, "things") > 0;
    }

    /** Behind the last hit of a run that is joined by "or" somewhere, or introduced by "such as". */
    private static int alternatives(List<Token> tokens, List<Hit> hits, int from) {
        int to = from + 1;
        boolean either = introduced(tokens, hits.get(from));
        while (to < hits.size() && sameKind(hits.get(from), hits.get(to))) {
            List<Token> between =
                    between(tokens, hits.get(to - 1).end(), hits.get(to).start());
            if (between.size() > 3 || between.isEmpty() || !between.stream().allMatch(SkillFindings::joins)) {
                break;
            }
            either |= between.stream().anyMatch(SkillFindings::chooses);
            to++;
        }
        return either ? to : from + 1;
    }

    private static boolean sameKind(Hit one, Hit other) {
        return kind(one.skill()) == kind(other.skill());
    }

    private static boolean introduced(List<Token> tokens, Hit hit) {
        for (int at = 0; at < tokens.size() && tokens.get(at).start() < hit.start(); at++) {
            Phrases.Match match = WORDS.at(tokens, at, "such-as");
            if (match != null && tokens.get(at + match.tokens() - 1).end() + 1 >= hit.start()) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> between(List<Token> tokens, int from, int to) {
        return tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
    }

    private static boolean joins(Token token) {
        return chooses(token)
                || Set.of(",", "and", "und", "et", "y", "e", "och", "sowie", "en", "i")
                        .contains(token.folded());
    }

    private static boolean chooses(Token token) {
        return Set.of("or", "oder", "ou", "o", "u", "eller", "bzw", "/", "of", "lub")
                .contains(token.folded());
    }

    private static Finding one(Hit hit) {
        return Finding.skill(
                kind(hit.skill()),
                hit.skill().name(),
                hit.start(),
                hit.end(),
                hit.skill().id());
    }

    private static Finding either(String clause, List<Hit> hits) {
        int start = hits.getFirst().start();
        int end = hits.getLast().end();
        List<String> names =
                hits.stream().map(hit -> hit.skill().name()).distinct().toList();
        List<String> ids = hits.stream().map(hit -> hit.skill().id()).distinct().toList();
        String name = names.size() == 1 ? names.getFirst() : Names.phrase(clause, start, end);
        Kind kind = kind(hits.getFirst().skill());
        return new Finding(kind, name, start, end, ids, names.size() == 1 ? List.of() : names, null, null);
    }

    static Kind kind(Skill skill) {
        return switch (skill.kind()) {
            case SOFT -> Kind.SOFT_SKILL;
            case INDUSTRY -> Kind.INDUSTRY;
            case CERTIFICATE -> Kind.CERTIFICATION;
            default -> Kind.TECHNICAL_SKILL;
        };
    }
}
