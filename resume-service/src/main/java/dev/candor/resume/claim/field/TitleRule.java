package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A title is one that was held: words may go unless that raises it, none may come in. */
final class TitleRule {

    private static final Set<String> RANKED = Set.of("title", "rank", "credential", "award", "superlative", "status");

    private static final Pattern LOCAL = Pattern.compile("(?i)\\b(regional|local|shift|area|district|branch)\\b");

    /** What joins two titles: "Nurse and Ward Manager". */
    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|und|sowie|et|y|e|&|\\+)\\s+");

    private TitleRule() {}

    static Optional<Finding> title(FieldCase field) {
        List<String> held = Stream.concat(
                        Stream.of(field.original()), field.candidates().stream().map(Field::text))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        if (held.stream().anyMatch(title -> backs(title, field.text()))
                || SameTold.of(field, field.original()) == SameTold.Verdict.SAME) {
            return Optional.empty();
        }
        if (SameTold.isTitle(field, field.original())) {
            return Optional.of(field.confirm("title-reworded", "The source calls the title something else."));
        }
        boolean wider =
                held.stream().anyMatch(title -> backs(LOCAL.matcher(title).replaceAll(""), field.text()));
        return wider
                ? Optional.of(field.confirm("title-wider", "The title was held for one part only."))
                : Optional.of(field.block("other-title", "This title was not held here."));
    }

    static Optional<Finding> headline(FieldCase field) {
        Optional<Finding> whole = headline(field, HeadlineParts.of(field.text()));
        Optional<Finding> parted = whole.flatMap(found -> headline(field, HeadlineParts.withBrackets(field.text())));
        return parted.filter(found -> found.severity() == Severity.CONFIRM).isPresent()
                ? parted
                : parted.flatMap(found -> whole);
    }

    private static Optional<Finding> headline(FieldCase field, List<String> parts) {
        List<String> held = new ArrayList<>();
        held.add(field.index().tree().text("basics.label"));
        field.index().of(FieldKind.TITLE).forEach(text -> held.add(text.line().text()));
        String sentence = "No held title and no fact of the source says this.";
        return parts.stream()
                .filter(part -> !part.isBlank() && !isBacked(field, held, part, parts))
                .findFirst()
                .map(part ->
                        (Reworded.mayHead(field, part) && !raises(held, part)) || HeadlineFacts.opensALine(field, part)
                                ? Finding.confirm(part, "headline-joined", sentence, field.evidence())
                                : Finding.block(part, "other-headline", sentence, field.evidence()));
    }

    private static boolean isBacked(FieldCase field, List<String> held, String part, List<String> parts) {
        boolean joined = AND.matcher(part).find()
                && Stream.of(AND.split(part, -1)).allMatch(one -> isHeld(held, one) || Earlier.is(field, held, one));
        return joined
                || isHeld(held, part)
                || Earlier.is(field, held, part)
                || new HeldOtherwise(field, held).is(part, parts)
                || (!namesOpenPaper(field, part) && isOfFacts(field, held, part, parts));
    }

    /** Whether letters in a part are a paper that the source has as open only, and the headline does not say so. */
    private static boolean namesOpenPaper(FieldCase field, String part) {
        return !StateTold.open(field.text())
                && ToldText.of(part).acronyms().stream()
                        .anyMatch(word -> Qualifier.isOfOpenPaper(field.index(), word.written()));
    }

    private static boolean isOfFacts(FieldCase field, List<String> held, String part, List<String> parts) {
        return backedByFacts(field, held, part)
                || HeadlineFacts.hasNumbersAndWords(field.index(), part)
                || HeadlineFacts.isOpenPaper(field.index(), part)
                || HeadlineFacts.isDegree(field.index(), part)
                || new Headline(field, held).isMade(part, parts);
    }

    /** "Director" of one who was an assistant to one: whoever held a title so called held it with a word that lowers it. */
    private static boolean raises(List<String> held, String part) {
        List<String> wanted = NameWords.of(part);
        Line line = Lines.read(part, "en");
        return line.marks().stream()
                .filter(mark -> Set.of("title", "rank").contains(mark.kind()))
                .flatMap(mark -> NameWords.of(quote(line, mark)).stream())
                .anyMatch(word -> held.stream()
                        .map(NameWords::of)
                        .filter(words -> words.contains(word))
                        .allMatch(words ->
                                words.stream().anyMatch(had -> NameWords.lowers(had) && !wanted.contains(had))));
    }

    static boolean isHeld(List<String> held, String part) {
        return !part.isBlank()
                && held.stream()
                        .anyMatch(title -> HeadlineParts.ofTitle(title).stream().anyMatch(one -> backs(one, part)));
    }

    /** Ranks come from one held title, every other word from anywhere in the source. */
    private static boolean backedByFacts(FieldCase field, List<String> held, String part) {
        if (Qualifier.isOfOnePaper(field.index(), part)) {
            return true;
        }
        if (Qualifier.isOfOpenPaper(field.index(), part)) {
            return false;
        }
        Line line = Lines.read(part, field.index().language());
        List<String> ranks = line.marks().stream()
                .filter(mark -> RANKED.contains(mark.kind()))
                .filter(mark -> !Qualifier.isHeld(field.index(), line, mark))
                .map(mark -> quote(line, mark))
                .toList();
        boolean ranksHeld = ranks.isEmpty()
                || held.stream()
                        .anyMatch(title -> NameWords.beyond(NameWords.of(String.join(" ", ranks)), NameWords.of(title))
                                        .isEmpty()
                                && !raises(title, part));
        return ranksHeld && line.quantities().isEmpty() && SkillRule.backed(field.index(), part);
    }

    private static String quote(Line line, Mark mark) {
        return line.quote(mark.at(), mark.length());
    }

    private static boolean raises(String held, String title) {
        return NameWords.beyond(NameWords.of(held), NameWords.of(title)).stream()
                .anyMatch(NameWords::lowers);
    }

    /** Whether a held title says everything that another says, and dropping the rest does not raise it. */
    static boolean backs(String held, String title) {
        List<String> words = Compounds.apart(NameWords.of(title), NameWords.of(held));
        List<String> heldWords = Compounds.apart(NameWords.of(held), words);
        if (words.isEmpty()) {
            return true;
        }
        if (words.size() == 1 && initials(heldWords).equals(words.getFirst()) && heldWords.size() > 1) {
            return true;
        }
        Set<String> dropped = NameWords.beyond(heldWords, words);
        boolean raised = heldWords.stream()
                .filter(word -> dropped.contains(NameWords.root(word)))
                .anyMatch(NameWords::lowers);
        return NameWords.beyond(words, heldWords).isEmpty() && !raised && !losesItsField(held, title);
    }

    /** "Director of Photography" is no "Director". */
    private static boolean losesItsField(String held, String title) {
        Set<String> tops = Set.of(
                "director",
                "head",
                "chief",
                "dean",
                "leiter",
                "leiterin",
                "directeur",
                "directrice",
                "directora",
                "jefe",
                "jefa",
                "president",
                "manager");
        List<String> words = NameWords.of(title);
        List<String> heldWords = NameWords.of(held);
        return words.size() == 1
                && tops.contains(words.getFirst())
                && heldWords.size() > 1
                && new HashSet<>(heldWords).containsAll(words);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
