package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be ranked never ranks higher than in the source: scope, knowledge, extent, stage. */
final class LadderRule implements ProseRule {

    private static final Set<String> LADDERS = Set.of("scope", "know", "extent", "stage");
    private static final Set<String> PARTS = Set.of(
            "area",
            "zone",
            "territory",
            "zona",
            "provincia",
            "delegacion",
            "secteur",
            "agence",
            "gebiet",
            "bezirk",
            "niederlassung",
            "region",
            "battalion",
            "squadron",
            "wing");
    private static final Set<String> WHOLES = Set.of(
            "company",
            "corporate",
            "firm",
            "group",
            "organisation",
            "organization",
            "hospital",
            "university",
            "country",
            "unternehmen",
            "unternehmens",
            "konzern",
            "konzerns",
            "entreprise",
            "groupe",
            "empresa",
            "grupo",
            "district");
    private static final Set<String> EACH =
            Set.of("every", "each", "jede", "jeden", "jedes", "jeder", "chaque", "cada");
    private static final int EXPERT = 4;
    private static final int BUILT = 4;
    private static final Pattern USE =
            Pattern.compile("us(?:e|es|ed|ing)|(?:ge)?nutz\\p{L}*|utilis\\p{L}*|uso|usan?|utiliz\\p{L}*");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Mark mark : MarkWords.outsideNames(one)) {
            boolean judged = LADDERS.contains(mark.kind())
                    && !(mark.kind().equals("stage")
                            && (MarkWords.denied(one.line(), mark) || Wholes.isAwaited(one.line(), mark)))
                    && !Wholes.isOfListed(one, mark)
                    && (isEarly(one, mark) || !isSaid(one, mark));
            if (judged) {
                higher(one, mark).ifPresent(findings::add);
            }
        }
        wider(one).ifPresent(findings::add);
        return findings;
    }

    /** The lines that are said again; how wide a role reached may also stand in its short fields, such as its place. */
    private static List<SourceText> around(ProseCase one, Mark mark) {
        return mark.kind().equals("scope")
                ? Stream.concat(
                                one.aligned().stream(),
                                one.aligned().stream()
                                        .flatMap(text -> one.index().fields(text.entry()).stream())
                                        .filter(text -> !text.prose()))
                        .toList()
                : one.aligned();
    }

    /** "The company award" for "the branch award": the narrower word is gone, a wider one has come. */
    private static Optional<Finding> wider(ProseCase one) {
        boolean narrowed = one.aligned().stream()
                .flatMap(text -> text.line().marks("scope").stream()
                        .filter(mark -> mark.rank() <= 2)
                        .map(mark -> text.line().quote(mark.at(), mark.length())))
                .anyMatch(
                        words -> !one.line().text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
        boolean partGone = one.aligned().stream()
                .flatMap(text -> text.line().terms().stream())
                .anyMatch(term -> PARTS.contains(term.token().folded())
                        && !Words.shared(term, one.line().keys()));
        if (one.summary() || (!narrowed && !partGone)) {
            return Optional.empty();
        }
        return one.line().terms().stream()
                .filter(term -> WHOLES.contains(term.token().folded()))
                .filter(term -> Stream.concat(one.aligned().stream(), one.index().fields(one.entry()).stream())
                        .flatMap(text -> text.line().tokens().stream())
                        .noneMatch(token -> token.folded().equals(term.token().folded())))
                .map(term -> one.confirm(term.token().text(), "scope-up", "The source speaks of a part."))
                .findFirst();
    }

    /** "Adopted by" where the source says "used by". */
    private static boolean meant(ProseCase one, Mark mark) {
        List<Term> words = MarkWords.words(one.line(), mark);
        return mark.kind().equals("stage")
                && !words.isEmpty()
                && words.stream().allMatch(term -> Words.explained(term, one.aligned()));
    }

    private static boolean isSaid(ProseCase one, Mark mark) {
        return MarkWords.said(one, mark, around(one, mark)) || meant(one, mark);
    }

    /** Whether the source says that what is told as adopted or in use was planned, tried or awaited. */
    private static boolean isEarly(ProseCase one, Mark mark) {
        boolean awaited = one.aligned().stream()
                .limit(1)
                .anyMatch(text -> !text.line().marks("progress").isEmpty());
        boolean tried = one.aligned().stream()
                .filter(text -> text.equals(one.aligned().getFirst()) || one.tells(text.line()))
                .flatMap(text -> text.line().marks("stage").stream())
                .anyMatch(theirs -> theirs.rank() < BUILT);
        return mark.kind().equals("stage") && mark.rank() > BUILT && (awaited || tried) && !inUse(one, mark);
    }

    /** "In use at two labs" of "which two labs now use". */
    private static boolean inUse(ProseCase one, Mark mark) {
        return MarkWords.words(one.line(), mark).stream()
                .filter(term -> USE.matcher(term.token().folded()).matches())
                .anyMatch(term -> one.aligned().stream()
                        .limit(1)
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> USE.matcher(token.folded()).matches()));
    }

    private static Optional<Finding> higher(ProseCase one, Mark mark) {
        int mine = mark.rank();
        int theirs = one.aligned().stream()
                .filter(text -> !mark.kind().equals("stage")
                        || text.equals(one.aligned().getFirst())
                        || one.tells(text.line()))
                .flatMap(text -> text.line().marks(mark.kind()).stream())
                .mapToInt(Mark::rank)
                .max()
                .orElse(-1);
        return switch (mark.kind()) {
            case "scope" -> ladder(one, mark, mine - Math.max(theirs, 1), mine >= 3);
            case "know" -> knows(one, mark, mine, theirs);
            case "extent" ->
                mine < 3
                                || theirs >= mine
                                || (Periods.follows(one.line(), mark) && !Parted.isIn(one.aligned()))
                                || lately(one, mark)
                                || Wholes.isSame(one, mark)
                                || isRate(one, mark)
                                || isEach(one, mark)
                        ? Optional.empty()
                        : ladder(one, mark, 1, theirs > 0);
            default -> stage(one, mark, mine, theirs);
        };
    }

    /** "Alle zwei Wochen", "every three months": how often, and no more of anything. */
    private static boolean isEach(ProseCase one, Mark mark) {
        int next = mark.at() + mark.length();
        return one.aligned().stream()
                        .limit(1)
                        .anyMatch(text -> !text.line().frequencies().isEmpty())
                && one.line().quantities().stream()
                        .anyMatch(number -> number.duration() && one.line().tokenAt(number.start()) == next);
    }

    /** "Every half-term" of "one per half-term". */
    private static boolean isRate(ProseCase one, Mark mark) {
        int next = mark.at() + mark.length();
        return next < one.line().tokens().size()
                && EACH.contains(one.line().tokens().get(mark.at()).folded())
                && one.aligned().stream()
                        .limit(1)
                        .map(SourceText::line)
                        .anyMatch(line -> IntStream.range(1, line.tokens().size())
                                .anyMatch(at -> Counted.PER.contains(
                                                line.tokens().get(at - 1).folded())
                                        && line.tokens()
                                                .get(at)
                                                .folded()
                                                .equals(one.line()
                                                        .tokens()
                                                        .get(next)
                                                        .folded())));
    }

    /** "Most recently", "most notably" count nothing. */
    private static boolean lately(ProseCase one, Mark mark) {
        int next = mark.at() + mark.length();
        return next < one.line().tokens().size()
                && one.line().quote(mark.at(), mark.length()).equalsIgnoreCase("most")
                && one.line().tokens().get(next).folded().endsWith("ly");
    }

    private static Optional<Finding> knows(ProseCase one, Mark mark, int mine, int theirs) {
        boolean heads =
                one.line().quantities().stream().anyMatch(number -> one.line().tokenAt(number.end()) == mark.at());
        boolean puffery =
                heads || (mine < EXPERT && (!Praise.ofSkill(one.line(), mark) || Praise.soft(one.line(), mark)));
        int base = theirs < 0 ? 2 : theirs;
        return puffery || (mine <= 2 && theirs != 0)
                ? Optional.empty()
                : ladder(one, mark, mine - base, mine >= EXPERT);
    }

    private static Optional<Finding> stage(ProseCase one, Mark mark, int mine, int theirs) {
        boolean open = one.line().marks("stage").stream().anyMatch(other -> other.rank() < BUILT)
                || !one.line().marks("progress").isEmpty();
        if (mine > BUILT && !open && isEarly(one, mark)) {
            return ladder(one, mark, 1, false);
        }
        return mine < 5 || mine <= theirs || theirs < 0 ? Optional.empty() : ladder(one, mark, 1, theirs <= 3);
    }

    private static Optional<Finding> ladder(ProseCase one, Mark mark, int steps, boolean top) {
        if (steps <= 0) {
            return Optional.empty();
        }
        String claim = MarkWords.quote(one.line(), mark);
        return Optional.of(
                top || steps >= 2
                        ? one.block(claim, mark.kind() + "-up", "The source does not go that far.")
                        : one.confirm(claim, mark.kind() + "-up", "The source says a little less."));
    }
}
