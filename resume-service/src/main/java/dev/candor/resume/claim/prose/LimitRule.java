package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Line.Clause;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What makes a statement smaller is part of it: hedges, negations, the team, early stages are never cut from it. */
final class LimitRule implements ProseRule {

    private static final double KEPT = 0.5;
    private static final double IN_SUMMARY = 0.75;
    private static final int REACH = 4;
    private static final Set<String> BUILDING = Set.of("make", "move", "launch", "run", "found");
    private static final Set<String> WIDE = Set.of("under", "aim", "time", "late", "except", "credit");
    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "be", "been", "ist", "sind", "war", "est", "sont", "esta", "estan");
    private static final List<String> SMALLER = List.of("hedge", "extent");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (SourceText text : one.aligned()) {
            for (Mark mark : text.line().marks()) {
                boolean lost = limits(mark)
                        && !isMonth(text.line(), mark)
                        && !isWork(one.line(), text.line(), mark)
                        && concerns(one.line(), text.line(), mark, one.summary())
                        && !OpenRule.answers(one.line(), text.line(), mark)
                        && !Sisters.keep(one, text, mark.at(), mark.length())
                        && !keeps(one, text, mark);
                if (lost) {
                    findings.add(finding(text, mark));
                }
            }
        }
        denied(one).ifPresent(findings::add);
        for (Mark mark : one.line().marks("negation")) {
            if (one.aligned().stream().map(SourceText::line).noneMatch(line -> denies(line, one.line(), mark))) {
                findings.add(one.confirm(
                        one.line().quote(mark.at(), mark.length()), "negation-new", "The source denies nothing here."));
            }
        }
        return findings;
    }

    private static boolean denies(Line source, Line mine, Mark mark) {
        return !source.marks("negation").isEmpty()
                || !source.marks("pending").isEmpty()
                || excepts(source)
                || FreeOfRule.denies(source, mine, mark);
    }

    private static boolean excepts(Line line) {
        return line.marks().stream().anyMatch(mark -> mark.level().equals("except"));
    }

    /** "From May to October". */
    private static boolean isMonth(Line source, Mark mark) {
        return source.quote(mark.at(), mark.length()).equals("May");
    }

    /** "Planned the shifts": planning is what was done, not how far it came, as in "is planned". */
    private static boolean isWork(Line mine, Line source, Mark mark) {
        boolean state =
                mark.at() > 0 && IS.contains(source.tokens().get(mark.at() - 1).folded());
        return mark.kind().equals("stage")
                && mark.rank() == 1
                && !state
                && source.acts().stream()
                        .anyMatch(act -> act.at() == mark.at() && (act.group().equals("organise") || !builds(mine)));
    }

    private static boolean builds(Line mine) {
        return mine.acts().stream().anyMatch(act -> BUILDING.contains(act.group()));
    }

    private static boolean limits(Mark mark) {
        return switch (mark.kind()) {
            case "hedge", "negation", "team" -> true;
            case "stage" -> mark.rank() <= 3;
            case "know" -> mark.rank() == 0;
            case "extent" -> mark.rank() == 1 || mark.rank() == 3;
            default -> false;
        };
    }

    /** "No preventable accidents" is less than "no accidents". */
    private static Optional<Finding> denied(ProseCase one) {
        if (one.line().marks("negation").isEmpty()) {
            return Optional.empty();
        }
        for (SourceText text : one.aligned()) {
            for (Mark mark : text.line().marks("negation")) {
                List<Term> denied = text.line().terms().stream()
                        .filter(term -> term.at() >= mark.at() + mark.length() && term.at() <= mark.at() + 3)
                        .toList();
                List<Term> telling =
                        denied.stream().filter(term -> !term.neutral()).toList();
                List<Term> judged = telling.isEmpty() ? denied : telling;
                long kept = judged.stream()
                        .filter(term -> Words.shared(term, one.line().keys()))
                        .count();
                if (kept > 0 && kept < judged.size()) {
                    return Optional.of(Finding.confirm(
                            one.line().text(), "negation-wider", "The source denies less.", List.of(text.quoted())));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(SourceText text, Mark mark) {
        String words = text.line().quote(mark.at(), mark.length());
        return mark.kind().equals("negation")
                ? Finding.block(words, "negation-lost", "The source denies this.", List.of(text.quoted()))
                : Finding.confirm(words, mark.kind() + "-lost", "The source limits this.", List.of(text.quoted()));
    }

    /** Whether what the mark limits is still said: the words behind it, or for the team and help its whole clause. */
    private static boolean concerns(Line mine, Line source, Mark mark, boolean summary) {
        Set<String> keys = mine.keys();
        boolean wide = mark.kind().equals("team") || WIDE.contains(mark.level());
        if (mark.kind().equals("team") && !SameLimit.isActor(source, mark)) {
            return false;
        }
        List<Term> scope = mark.level().equals("credit") || standsApart(source, mark)
                ? besides(source, mark)
                : wide || summary || isGone(mine, source, mark) ? clauseTerms(source, mark) : behind(source, mark);
        long kept =
                scope.stream().filter(term -> Words.explained(term, keys, mine)).count();
        double least = summary ? Math.max(3.0, IN_SUMMARY * scope.size()) : Math.max(1.0, KEPT * scope.size());
        return !scope.isEmpty() && kept >= (summary ? least : Math.min(scope.size(), least));
    }

    /** "In part of the hall" is gone with the hall. */
    private static boolean isGone(Line mine, Line source, Mark mark) {
        return mark.level().equals("part")
                && behind(source, mark).stream().noneMatch(term -> Words.explained(term, mine.keys(), mine));
    }

    /** "It fell by half; this was the work of the safety team": the credit is for what stands in the rest of the line. */
    private static List<Term> besides(Line source, Mark mark) {
        List<Term> own = clauseTerms(source, mark);
        List<Term> rest = source.terms().stream()
                .filter(term -> !term.neutral() && !mark.covers(term.at()) && !own.contains(term))
                .toList();
        return rest.isEmpty() ? own : rest;
    }

    /** "It fell by half, working with the safety team". */
    private static boolean standsApart(Line source, Mark mark) {
        return mark.kind().equals("team")
                && mark.at() > 0
                && source.clauses().stream().anyMatch(clause -> clause.from() == mark.at());
    }

    private static List<Term> clauseTerms(Line source, Mark mark) {
        Clause clause = source.clauses().stream()
                .filter(one -> one.holds(mark.at()))
                .findFirst()
                .orElseGet(() -> source.clauses().getFirst());
        return source.terms(clause).stream()
                .filter(term -> !term.neutral() && !mark.covers(term.at()))
                .toList();
    }

    private static List<Term> behind(Line source, Mark mark) {
        int from = mark.at() + mark.length();
        List<Term> behind = source.terms().stream()
                .filter(term -> term.at() >= from && term.at() < from + REACH && !term.neutral())
                .limit(2)
                .toList();
        return behind.isEmpty()
                ? source.terms().stream().filter(term -> term.at() < mark.at()).toList()
                : behind;
    }

    /** How many words make a line smaller. */
    private static long smaller(Line line) {
        return line.marks().stream()
                .filter(mark -> mark.kind().equals("hedge") || (mark.kind().equals("extent") && mark.rank() <= 1))
                .count();
    }

    private static boolean keeps(ProseCase one, SourceText text, Mark mark) {
        Line mine = one.line();
        boolean weaker = shared(mine, mark)
                || (mark.level().equals("credit") && !mine.marks("cause").isEmpty())
                || (mark.level().equals("except") && !mine.marks("negation").isEmpty())
                || (mark.kind().equals("negation") && excepts(mine))
                || (mine.acts().stream().anyMatch(act -> act.most() <= 1)
                        && List.of("hedge", "team").contains(mark.kind()));
        boolean stageWord = (mark.kind().equals("stage")
                        && mine.acts().stream().anyMatch(act -> act.group().equals("organise")))
                || OpenRule.keeps(mine, mark)
                || WithRule.keeps(mine, text.line(), mark);
        return sameKind(mine, text.line(), mark)
                || sameWords(mine, text.line(), mark)
                || weaker
                || stageWord
                || SameLimit.keeps(mine, text.line(), mark);
    }

    private static boolean sameKind(Line mine, Line source, Mark mark) {
        boolean asMany =
                mine.marks(mark.kind()).size() >= source.marks(mark.kind()).size();
        return mine.marks(mark.kind()).stream()
                        .anyMatch(other -> (other.level().equals(mark.level()) && asMany)
                                || (!mark.kind().equals("hedge") && other.rank() <= mark.rank()))
                || (SMALLER.contains(mark.kind()) && smaller(source) > 0 && smaller(mine) >= smaller(source));
    }

    private static boolean sameWords(Line mine, Line source, Mark mark) {
        List<Term> words =
                source.terms().stream().filter(term -> mark.covers(term.at())).toList();
        String phrase = source.quote(mark.at(), mark.length()).toLowerCase(Locale.ROOT);
        return mine.text().toLowerCase(Locale.ROOT).contains(phrase)
                || (!words.isEmpty()
                        && !mark.kind().equals("negation")
                        && words.stream().allMatch(term -> Words.shared(term, mine.keys())));
    }

    /** Who is said to have worked with others in other words: "liaised with", "co-applicant". */
    private static boolean shared(Line mine, Mark mark) {
        boolean together = mine.acts().stream()
                .anyMatch(act -> Set.of("talk", "collab", "coordinate").contains(act.group()));
        return mark.kind().equals("team")
                && mine.tokens().stream()
                        .map(token -> token.folded())
                        .anyMatch(word -> Set.of("co", "joint").contains(word)
                                || (together
                                        && Set.of("with", "mit", "avec", "con").contains(word)));
    }
}
