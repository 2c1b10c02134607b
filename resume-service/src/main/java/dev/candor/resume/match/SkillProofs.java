package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.LineSearch;
import dev.candor.resume.match.evidence.Meanings;
import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.evidence.RoleTime;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private static final int FEW_WORDS = 4;
    private static final Map<String, String> SHOWN_BY =
            Map.of("people-management", "leadership", "training-and-development", "coaching-and-mentoring");

    private final List<ResumeLine> lines;
    private final LineSearch search;
    private final String language;
    private final SkillLexicon lexicon = SkillLexicon.standard();

    SkillProofs(List<ResumeLine> lines, LineSearch search, String language) {
        this.lines = lines;
        this.search = search;
        this.language = language;
    }

    /** One thing that would do: an id of the lexicon, or only a name; in the words of the lexicon and of the posting. */
    record Wanted(String id, String name, String words) {}

    /** The best proof over the requirement's alternatives, with the years asked for. */
    Proof of(Requirement requirement) {
        return timed(untimed(requirement), requirement.minYears());
    }

    /** The best proof over the requirement's alternatives, however long ago. */
    Proof untimed(Requirement requirement) {
        Proof best = Proof.none();
        for (Wanted wanted : wanted(requirement)) {
            best = Proof.better(best, of(wanted));
        }
        return best;
    }

    List<Wanted> wanted(Requirement requirement) {
        List<Wanted> wanted = new ArrayList<>();
        requirement.anyOf().forEach(name -> wanted.add(wanted(name)));
        if (wanted.isEmpty()) {
            String id = requirement.skillIds().isEmpty()
                    ? wanted(requirement.name()).id()
                    : requirement.skillIds().getFirst();
            String name = lexicon.byId(id).map(Skill::name).orElse(requirement.name());
            boolean brief = requirement.quote().split("\\s+", -1).length <= FEW_WORDS;
            boolean open = lexicon.byId(id).isEmpty();
            wanted.add(new Wanted(id, name, brief && !open ? requirement.quote() : requirement.name()));
        }
        return wanted;
    }

    private Wanted wanted(String name) {
        String id = lexicon.find(name).map(Skill::id).orElseGet(() -> SkillLexicon.openId(name));
        return new Wanted(id, name, name);
    }

    private Proof of(Wanted wanted) {
        Query query = Query.of(wanted.words(), language);
        boolean open = lexicon.byId(wanted.id()).isEmpty();
        Proof named = shown(How.NAMED, 1.0, line -> line.skillIds().contains(wanted.id()));
        Proof spelled = open || !query.isSingle() ? inWords(query, ALL, How.NAMED, 1.0) : Proof.none();
        Proof implied = shown(How.IMPLIED, 1.0, line -> means(line, wanted.id()));
        Proof plain = named.and(spelled).and(implied);
        if (plain.support() > 0) {
            return plain;
        }
        Proof near = shown(How.NEAR, NEAR, line -> any(line, lexicon.related(wanted.id())::contains));
        Proof words = query.isSingle()
                ? shown(How.NEAR, NEAR, line -> shortForm(line, wanted))
                : inWords(query, HALF, How.NEAR, NEAR);
        Proof broader = shown(How.BROADER, BROADER, line -> any(line, Meanings.broader(wanted.id())::contains));
        return Proof.better(Proof.better(near, words), broader);
    }

    /** Held, held in other words, or only on the way to it. */
    Proof certificate(Requirement requirement) {
        Proof proof = of(requirement);
        List<ResumeLine> held =
                proof.lines().stream().filter(line -> !unfinished(line)).toList();
        if (proof.support() > 0 && held.isEmpty()) {
            return new Proof(BROADER, How.NEAR, proof.lines(), null, Assessment.Gap.SHORT);
        }
        boolean listed =
                proof.how() == How.NAMED && held.stream().anyMatch(line -> line.section() == Section.CERTIFICATE);
        return listed ? new Proof(1.0, How.NAMED, held, null, null) : proof;
    }

    /** An item of a list of skills that is the beginning of the name: "Exact" where "Exact Online" is asked for. */
    private static boolean shortForm(ResumeLine line, Wanted wanted) {
        String item = Folding.key(line.text());
        return line.section() == Section.SKILLS
                && item.length() > 2
                && line.skillIds().isEmpty()
                && Folding.key(wanted.name()).startsWith(item + " ");
    }

    private boolean unfinished(ResumeLine line) {
        return Unfinished.said(line.text())
                || (!line.entry().isEmpty()
                        && line.section() == Section.CERTIFICATE
                        && lines.stream()
                                .filter(other -> other.entry().equals(line.entry()))
                                .anyMatch(other -> Unfinished.said(other.text())));
    }

    private Proof inWords(Query query, double share, How how, double full) {
        Set<ResumeLine> holding = Set.copyOf(search.holding(query, share));
        return shown(how, full, holding::contains);
    }

    private boolean means(ResumeLine line, String wanted) {
        String behaviour = SHOWN_BY.get(wanted);
        return any(line, id -> Meanings.broader(id).contains(wanted))
                || (behaviour != null && line.behaviours().contains(behaviour))
                || line.meant().stream()
                        .anyMatch(
                                id -> id.equals(wanted) || Meanings.broader(id).contains(wanted));
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
