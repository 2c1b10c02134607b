package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What makes a statement smaller is part of it: hedges, negations, the team, early stages are never cut from it. */
final class LimitRule implements ProseRule {

    private static final Set<String> BUILDING = Set.of("make", "move", "launch", "run", "found");
    private static final Set<String> ANY = Set.of(
            "any",
            "single",
            "jede",
            "jeden",
            "jedes",
            "jeder",
            "jegliche",
            "einzige",
            "aucun",
            "moindre",
            "ningun",
            "alguna",
            "solo");
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e");
    private static final Set<String> ME = Set.of("I", "ich", "moi", "yo", "eu");
    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "be", "been", "ist", "sind", "war", "est", "sont", "esta", "estan");
    /** Of a sentence that is hardly told again these are left behind with the rest of it. */
    private static final Set<String> SHARED = Set.of("team", "hedge", "extent");

    private static final List<String> SMALLER = List.of("hedge", "extent");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (SourceText text : one.aligned()) {
            text.line().marks().stream()
                    .filter(mark -> limits(mark) && isLost(one, text, mark))
                    .forEach(mark -> findings.add(finding(text, mark)));
        }
        denied(one).ifPresent(findings::add);
        for (Mark mark : one.line().marks("negation")) {
            boolean counted = one.line().quantities().stream()
                    .filter(number -> one.clauseAt(mark.at()).holds(one.line().tokenAt(number.start())))
                    .anyMatch(number -> NumberRule.follows(one, number));
            if (!counted
                    && !Denied.isBound(one.line(), mark)
                    && one.aligned().stream().map(SourceText::line).noneMatch(line -> denies(line, one.line(), mark))) {
                findings.add(one.confirm(
                        one.line().quote(mark.at(), mark.length()), "negation-new", "The source denies nothing here."));
            }
        }
        return findings;
    }

    private static boolean isLost(ProseCase one, SourceText text, Mark mark) {
        boolean told = text.equals(one.aligned().getFirst()) || one.tells(text.line());
        return (told || (!SHARED.contains(mark.kind()) && one.adds(text)))
                && !Uncounted.is(one.line(), text.line(), mark)
                && !isWork(one.line(), text.line(), mark)
                && LimitScope.concerns(one.line(), text.line(), mark, one.summary())
                && !OpenRule.answers(one.line(), text.line(), mark)
                && !Sisters.keep(one, text, mark.at(), mark.length())
                && !keeps(one, text, mark);
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
                if (isInCompound(text.line(), mark)) {
                    continue;
                }
                List<Term> denied = text.line().terms().stream()
                        .filter(term -> term.at() >= mark.at() + mark.length() && term.at() <= mark.at() + 3)
                        .toList();
                List<Term> telling = denied.stream()
                        .filter(term ->
                                !term.neutral() && !ANY.contains(term.token().folded()))
                        .toList();
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

    /** The "no" of "no-show". */
    private static boolean isInCompound(Line line, Mark mark) {
        int next = mark.at() + mark.length();
        return next < line.tokens().size()
                && line.tokens().get(next).start() > line.tokens().get(next - 1).end()
                && !line.tokens().get(next).spaced();
    }

    private static Finding finding(SourceText text, Mark mark) {
        String words = text.line().quote(mark.at(), mark.length());
        return mark.kind().equals("negation")
                ? Finding.block(words, "negation-lost", "The source denies this.", List.of(text.quoted()))
                : Finding.confirm(words, mark.kind() + "-lost", "The source limits this.", List.of(text.quoted()));
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
                || SameLimit.keeps(mine, text.line(), mark)
                || (mark.kind().equals("negation")
                        && (Denied.isBound(text.line(), mark) || Denied.inOneWord(mine, text.line(), mark)));
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

    /** "The executive chef and I". */
    private static boolean withMe(Line line) {
        return line.terms().stream()
                .filter(term -> !isDeed(line, term))
                .map(Term::at)
                .filter(at -> at + 2 < line.tokens().size())
                .anyMatch(at -> AND.contains(line.tokens().get(at + 1).folded())
                        && ME.contains(line.tokens().get(at + 2).text()));
    }

    private static boolean isDeed(Line line, Term term) {
        return line.acts().stream().anyMatch(act -> term.at() >= act.at() && term.at() < act.at() + act.length());
    }

    /** Who is said to have worked with others in other words: "liaised with", "co-applicant". */
    private static boolean shared(Line mine, Mark mark) {
        return mark.kind().equals("team") && (withMe(mine) || isWithThem(mine));
    }

    private static boolean isWithThem(Line mine) {
        boolean together = mine.acts().stream()
                .anyMatch(act -> Set.of("talk", "collab", "coordinate").contains(act.group()));
        return mine.tokens().stream()
                .map(token -> token.folded())
                .anyMatch(word -> Set.of("co", "joint").contains(word)
                        || (together && Set.of("with", "mit", "avec", "con").contains(word)));
    }
}
