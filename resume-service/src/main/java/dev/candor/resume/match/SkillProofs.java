package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.evidence.RoleTime;
import dev.candor.resume.match.evidence.Terms;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Proof of a skill: named, or implied, or near, or only something broader; in a dated role or only in a list. */
final class SkillProofs {

    private static final double LISTED = 0.85;
    private static final double NEAR = 0.60;
    private static final double BROADER = 0.30;
    private static final double UNDATED = 0.75;
    private static final double HALF = 0.5;
    private static final double ALL = 0.99;

    private final List<ResumeLine> lines;
    private final LineSearch search;
    private final String language;
    private final SkillLexicon lexicon = SkillLexicon.standard();

    SkillProofs(List<ResumeLine> lines, LineSearch search, String language) {
        this.lines = lines;
        this.search = search;
        this.language = language;
    }

    /** The best proof over the requirement's alternatives, with the years asked for. */
    Proof of(Requirement requirement) {
        Proof best = Proof.none();
        for (Wanted wanted : wanted(requirement)) {
            best = Proof.better(best, of(wanted));
        }
        return timed(best, requirement.minYears());
    }

    /** One thing that would do: an id of the lexicon, or only a name. */
    record Wanted(String id, String name) {}

    List<Wanted> wanted(Requirement requirement) {
        List<Wanted> wanted = new ArrayList<>();
        requirement.anyOf().forEach(name -> wanted.add(wanted(name)));
        if (wanted.isEmpty()) {
            String main = requirement.skillIds().isEmpty()
                    ? ""
                    : requirement.skillIds().getFirst();
            String id = main.isEmpty() ? wanted(requirement.name()).id() : main;
            String name = lexicon.byId(id).map(Skill::name).orElse(requirement.name());
            wanted.add(new Wanted(id, name));
        }
        return wanted;
    }

    private Wanted wanted(String name) {
        return new Wanted(lexicon.find(name).map(Skill::id).orElseGet(() -> SkillLexicon.openId(name)), name);
    }

    private Proof of(Wanted wanted) {
        Set<String> query = Terms.of(wanted.name(), language);
        Proof named = shown(How.NAMED, 1.0, line -> names(line, wanted, query));
        Proof implied = shown(How.IMPLIED, 1.0, line -> any(line, id -> lexicon.implies(id, wanted.id())));
        Proof near = shown(How.NEAR, NEAR, line -> any(line, lexicon.related(wanted.id())::contains));
        Proof broader = shown(How.BROADER, BROADER, line -> any(line, id -> lexicon.implies(wanted.id(), id)));
        Proof words = shown(How.NEAR, NEAR, line -> query.size() > 1 && search.share(line, query) >= HALF);
        return Proof.better(Proof.better(Proof.better(Proof.better(named, implied), near), words), broader);
    }

    private boolean names(ResumeLine line, Wanted wanted, Set<String> query) {
        return line.skillIds().contains(wanted.id())
                || (!query.isEmpty() && lexicon.byId(wanted.id()).isEmpty() && search.share(line, query) >= ALL);
    }

    private static boolean any(ResumeLine line, Predicate<String> fits) {
        return line.skillIds().stream().anyMatch(fits);
    }

    private Proof shown(How how, double full, Predicate<ResumeLine> shows) {
        List<ResumeLine> showing =
                lines.stream().filter(shows).sorted(bestFirst()).toList();
        if (showing.isEmpty()) {
            return Proof.none();
        }
        boolean dated = showing.stream().anyMatch(ResumeLine::dated);
        return Proof.of(dated || full < LISTED ? full : LISTED, how, showing);
    }

    /** Done before listed, later before earlier, then as in the document. */
    static Comparator<ResumeLine> bestFirst() {
        return Comparator.comparingInt((ResumeLine line) -> line.dated() ? 0 : 1)
                .thenComparingInt(line -> -line.months().length());
    }

    /** Years multiply support; what cannot be computed counts three quarters. */
    static Proof timed(Proof proof, @Nullable Integer minYears) {
        if (minYears == null || minYears <= 0 || proof.support() == 0.0) {
            return proof;
        }
        double years = RoleTime.years(proof.lines());
        boolean roles = proof.lines().stream().anyMatch(line -> line.section() == Section.ROLE && line.dated());
        if (years == 0.0 || !roles) {
            return proof.over(UNDATED, null, Assessment.Gap.UNDATED);
        }
        double reached = Math.min(1.0, years / minYears);
        return proof.over(reached, years, reached < 1.0 ? Assessment.Gap.SHORT : null);
    }
}
