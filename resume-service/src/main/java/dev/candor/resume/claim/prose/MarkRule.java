package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.LanguageLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that raise what is said stand in the source too: credential, award, title, people, superlative. */
final class MarkRule implements ProseRule {

    private static final int LEAST_STEM = 5;
    private static final int MOST_ENDING = 2;
    private static final Set<String> THE = Set.of("the", "our", "its", "my", "their", "as");
    private static final Set<String> ONE = Set.of("un", "une");
    private static final Map<String, Severity> NEW = Map.ofEntries(
            Map.entry("credential", Severity.BLOCK),
            Map.entry("award", Severity.BLOCK),
            Map.entry("published", Severity.BLOCK),
            Map.entry("status", Severity.BLOCK),
            Map.entry("relation", Severity.BLOCK),
            Map.entry("title", Severity.BLOCK),
            Map.entry("rank", Severity.BLOCK),
            Map.entry("bilingual", Severity.BLOCK),
            Map.entry("promoted", Severity.BLOCK),
            Map.entry("people", Severity.BLOCK),
            Map.entry("clearance", Severity.BLOCK),
            Map.entry("flawless", Severity.BLOCK),
            Map.entry("deadline", Severity.BLOCK),
            Map.entry("public", Severity.CONFIRM),
            Map.entry("superlative", Severity.CONFIRM));
    /** Facts of the person, not of one role: they may stand anywhere in the source. */
    private static final Set<String> PERSONAL = Set.of("credential", "award", "published", "bilingual", "clearance");

    private static final Pattern GENERAL = Pattern.compile(
            "certificates?|certification|zertifikat|certificat|certificado|certificacao|certificazione");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Mark mark : MarkWords.outsideNames(one)) {
            if (NEW.containsKey(mark.kind())) {
                unseen(one, mark).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> unseen(ProseCase one, Mark mark) {
        if (judgedElsewhere(one, mark) || verb(one, mark) || Holding.backed(one, mark)) {
            return Optional.empty();
        }
        if (Holding.isOpen(one, mark)) {
            return Optional.of(one.block(
                    MarkWords.quote(one.line(), mark), "not-finished", "The source says it is not finished."));
        }
        if (MarkWords.said(
                one, mark, PERSONAL.contains(mark.kind()) ? one.index().texts() : one.ownTexts())) {
            return unearned(one, mark);
        }
        if (impliedBy(one, mark)) {
            return Optional.empty();
        }
        if (isStudied(one, mark)
                || AgentNouns.isSame(one, mark)
                || Plausible.isDoctor(one, mark)
                || MarkForms.isSame(one, mark)) {
            return Optional.empty();
        }
        Severity severity = Plausible.may(one, mark) ? Severity.CONFIRM : NEW.getOrDefault(mark.kind(), Severity.BLOCK);
        return Optional.of(new Finding(
                MarkWords.quote(one.line(), mark),
                "new-" + mark.kind(),
                "The source does not say this.",
                severity,
                one.evidence()));
    }

    /** "Bachelorstudium im fünften Semester" of who has a study of that name, open or not, in a line that says it is under way. */
    private static boolean isStudied(ProseCase one, Mark mark) {
        return mark.kind().equals("credential")
                && UnderWay.says(one.line())
                && one.index().texts().stream()
                        .filter(text -> text.kind() == FieldKind.STUDY)
                        .anyMatch(text -> MarkWords.words(one.line(), mark).stream()
                                .anyMatch(term -> Words.explained(term, text)));
    }

    /** What a held title, the same kind of words, or the public office that somebody worked for say as well. */
    private static boolean impliedBy(ProseCase one, Mark mark) {
        List<SourceText> held =
                one.summary() ? one.index().of(FieldKind.TITLE) : one.index().fields(one.entry());
        boolean heldTitle = Set.of("title", "rank").contains(mark.kind()) && MarkWords.said(one, mark, held);
        boolean publicly = mark.kind().equals("public")
                && MarkWords.words(one.line(), mark).stream().allMatch(term -> Words.explained(term, one.ownTexts()));
        boolean sameKind = Set.of("relation", "people", "flawless", "deadline", "promoted", "bilingual")
                        .contains(mark.kind())
                && one.aligned().stream()
                        .flatMap(text -> text.line().marks(mark.kind()).stream())
                        .anyMatch(theirs -> theirs.level().equals(mark.level())
                                || !mark.kind().equals("deadline"));
        boolean taught = mark.kind().equals("people")
                && one.line().acts().stream().anyMatch(act -> act.at() == mark.at() && TakenOver.is(one, act));
        return heldTitle
                || taught
                || publicly
                || isFree(one, mark)
                || sameKind
                || rose(one, mark)
                || again(one, mark)
                || (mark.kind().equals("people") && leads(one));
    }

    /** "Accident-free" for "without an accident". */
    private static boolean isFree(ProseCase one, Mark mark) {
        return mark.kind().equals("flawless")
                && one.aligned().stream()
                        .limit(1)
                        .filter(text -> !text.line().marks("negation").isEmpty())
                        .anyMatch(text -> one.line().terms().stream()
                                .filter(term -> mark.covers(term.at()) && !term.neutral())
                                .anyMatch(term -> Words.explained(term, text)));
    }

    /** The same word with another ending: "inhabergeführtem" for "inhabergeführter". */
    private static boolean again(ProseCase one, Mark mark) {
        String mine = MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT);
        return one.aligned().stream()
                .flatMap(text -> text.line().marks(mark.kind()).stream()
                        .filter(theirs -> theirs.level().equals(mark.level()))
                        .map(theirs -> MarkWords.quote(text.line(), theirs).toLowerCase(Locale.ROOT)))
                .anyMatch(theirs -> isInflected(mine, theirs));
    }

    private static boolean isInflected(String mine, String theirs) {
        int shared = 0;
        while (shared < Math.min(mine.length(), theirs.length()) && mine.charAt(shared) == theirs.charAt(shared)) {
            shared++;
        }
        return shared >= LEAST_STEM && shared >= Math.max(mine.length(), theirs.length()) - MOST_ENDING;
    }

    /** "Promoted from barista to manager": two roles under one employer show it. */
    private static boolean rose(ProseCase one, Mark mark) {
        List<String> employers = one.index().roles().stream()
                .map(role -> role.text("name"))
                .filter(name -> !name.isEmpty())
                .toList();
        return one.summary()
                && mark.kind().equals("promoted")
                && MarkWords.quote(one.line(), mark).toLowerCase(Locale.ROOT).startsWith("promot")
                && employers.stream().distinct().count() < employers.size();
    }

    /** "Lead the dinner line" is a deed, and judged as one. */
    private static boolean verb(ProseCase one, Mark mark) {
        return Set.of("title", "rank", "superlative").contains(mark.kind())
                && one.line().acts().stream().anyMatch(act -> act.at() == mark.at() && act.length() >= mark.length())
                && one.line().language().equals("en")
                && (mark.at() == 0
                        || opens(one.line().tokens().get(mark.at() - 1).folded()));
    }

    private static boolean opens(String before) {
        return !Character.isLetterOrDigit(before.charAt(0))
                || Set.of("and", "to", "also").contains(before);
    }

    /** Levels beside a language are for the languages; "certificate" alone is backed by having one. */
    private static boolean judgedElsewhere(ProseCase one, Mark mark) {
        int start = one.line().tokens().get(mark.at()).start();
        boolean level = mark.kind().equals("bilingual")
                && LanguageLevels.find(one.line().text()).stream()
                        .anyMatch(mention ->
                                mention.levelStart() <= start && start < Math.max(mention.levelEnd(), mention.end()));
        boolean general = mark.kind().equals("credential")
                && GENERAL.matcher(one.line().tokens().get(mark.at()).folded()).matches()
                && !one.index().tree().entries("certificates").isEmpty();
        return level || general || (mark.kind().equals("superlative") && isFew(one.line(), mark));
    }

    /** "Only 3 %", "mostly", "une seule unité": how few or what part, and no praise; "the only one" is some. */
    private static boolean isFew(Line line, Mark mark) {
        String word = line.tokens().get(mark.at()).folded();
        String before = mark.at() == 0 ? "" : line.tokens().get(mark.at() - 1).folded();
        boolean part = line.marks("extent").stream().anyMatch(extent -> extent.covers(mark.at()));
        boolean only = word.equals("only") && !THE.contains(before);
        boolean single = word.startsWith("seul") && ONE.contains(before);
        boolean open = line.marks("pending").stream().anyMatch(pending -> pending.covers(mark.at()))
                && !Set.of("a", "an", "the", "with", "for").contains(before);
        return part || only || single || open;
    }

    /** People were led if a title says so, or a deed of the same role or, in a summary, of any. */
    private static boolean leads(ProseCase one) {
        List<SourceText> titles = one.summary()
                ? one.index().of(FieldKind.TITLE)
                : one.index().fields(one.entry()).stream()
                        .filter(text -> text.kind() == FieldKind.TITLE)
                        .toList();
        boolean titled = titles.stream()
                .flatMap(text -> text.line().marks("title").stream())
                .anyMatch(mark -> mark.rank() >= 2);
        boolean led = one.own().stream()
                .filter(text -> !text.line().marks("people").isEmpty()
                        || text.line().acts().stream()
                                .anyMatch(act -> act.group().startsWith("lead")))
                .anyMatch(text -> one.summary() || one.aligned().contains(text));
        return titled || led;
    }

    /** Studying for a degree is not having it. */
    private static Optional<Finding> unearned(ProseCase one, Mark mark) {
        if (!mark.kind().equals("credential") || UnderWay.says(one.line())) {
            return Optional.empty();
        }
        List<SourceText> sources = one.index().texts().stream()
                .filter(text ->
                        MarkWords.words(one.line(), mark).stream().anyMatch(term -> Words.explained(term, text)))
                .toList();
        boolean unfinished = !sources.isEmpty()
                && sources.stream()
                        .allMatch(text -> !text.line().marks("progress").isEmpty() || entryUnfinished(one, text));
        return unfinished
                ? Optional.of(Finding.block(
                        MarkWords.quote(one.line(), mark),
                        "not-finished",
                        "The source says it is not finished.",
                        sources.stream().map(SourceText::quoted).limit(3).toList()))
                : Optional.empty();
    }

    private static boolean entryUnfinished(ProseCase one, SourceText text) {
        return !text.entry().isEmpty()
                && (text.entry().startsWith("education") || text.entry().startsWith("certificates"))
                && one.index().fields(text.entry()).stream()
                        .anyMatch(field -> !field.line().marks("progress").isEmpty());
    }
}
