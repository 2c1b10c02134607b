package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.SkillMatcher.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Skills of the lexicon in a clause; alternatives joined by "or" are one finding. */
final class SkillFindings {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*(,|/|\\(|and|or|und|oder|et|ou|y|o|e|och|eller|bzw\\.?|,\\s*(or|and|oder|und|ou|et|o|y))\\s*");
    private static final Pattern OR =
            Pattern.compile("(?i).*(^|[\\s,])(or|oder|ou|o|eller|bzw\\.?)(\\s|$).*|\\s*/\\s*");

    private final SkillMatcher matcher = SkillMatcher.standard();

    List<Finding> find(String clause, String language) {
        List<Hit> hits = matcher.find(clause, language).stream()
                .filter(hit -> hit.skill().kind() != Skill.Kind.FIELD)
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < hits.size(); ) {
            int to = alternatives(clause, hits, from);
            findings.add(to - from > 1 ? either(clause, hits.subList(from, to)) : one(hits.get(from)));
            from = to;
        }
        for (Hit hit : matcher.findBehaviours(clause)) {
            findings.add(one(hit));
        }
        return findings;
    }

    /** Behind the last hit of a run that is joined by "or" somewhere and by commas or "or" throughout. */
    private static int alternatives(String clause, List<Hit> hits, int from) {
        int to = from + 1;
        boolean either = false;
        while (to < hits.size()) {
            String between = clause.substring(
                    hits.get(to - 1).end(),
                    Math.max(hits.get(to - 1).end(), hits.get(to).start()));
            if (!JOINT.matcher(between).matches()) {
                break;
            }
            either |= OR.matcher(between).matches();
            to++;
        }
        return either ? to : from + 1;
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
        String name = names.size() == 1 ? names.getFirst() : clause.substring(start, end);
        Kind kind = kind(hits.getFirst().skill());
        return new Finding(kind, name, start, end, ids, names.size() == 1 ? List.of() : names, null, null);
    }

    private static Kind kind(Skill skill) {
        return switch (skill.kind()) {
            case SOFT -> Kind.SOFT_SKILL;
            case INDUSTRY -> Kind.INDUSTRY;
            case CERTIFICATE -> Kind.CERTIFICATION;
            default -> Kind.TECHNICAL_SKILL;
        };
    }
}
