package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimReport.Severity;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.LanguageLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that raise what is said stand in the source too: scope, knowledge, stage, credential, award, title, superlative. */
final class MarkRule implements ProseRule {

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
            Map.entry("superlative", Severity.CONFIRM));
    /** Facts of the person, not of one role: they may stand anywhere in the source. */
    private static final Set<String> PERSONAL = Set.of("credential", "award", "published", "bilingual", "clearance");

    private static final Map<String, Integer> LADDERS = Map.of("scope", 1, "know", 2, "extent", 3, "stage", 4);
    private static final int EXPERT = 4;
    private static final Set<String> SEXES = Set.of("", "s", "in", "innen", "n", "e", "a", "es", "ne", "nen");
    private static final Set<String> GENERAL =
            Set.of("certificate", "certificates", "certification", "zertifikat", "certificat", "certificado");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (Mark mark : one.line().marks()) {
            if (NEW.containsKey(mark.kind())) {
                unseen(one, mark).ifPresent(findings::add);
            } else if (LADDERS.containsKey(mark.kind()) && !said(one, mark, one.aligned())) {
                higher(one, mark).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> unseen(ProseCase one, Mark mark) {
        if (judgedElsewhere(one, mark)) {
            return Optional.empty();
        }
        if (said(one, mark, PERSONAL.contains(mark.kind()) ? one.index().texts() : one.ownTexts())) {
            return unearned(one, mark);
        }
        boolean heldTitle = Set.of("title", "rank").contains(mark.kind())
                && one.summary()
                && said(one, mark, one.index().of(FieldKind.TITLE));
        boolean sameKind = Set.of("relation", "people", "flawless", "deadline", "promoted", "bilingual")
                        .contains(mark.kind())
                && one.aligned().stream()
                        .anyMatch(text -> !text.line().marks(mark.kind()).isEmpty());
        if (heldTitle || sameKind) {
            return Optional.empty();
        }
        Severity severity = NEW.getOrDefault(mark.kind(), Severity.BLOCK);
        return Optional.of(new Finding(
                quote(one.line(), mark),
                "new-" + mark.kind(),
                "The source does not say this.",
                severity,
                one.evidence()));
    }

    /** Levels beside a language are for the languages; "certificate" alone is backed by having one. */
    private static boolean judgedElsewhere(ProseCase one, Mark mark) {
        int start = one.line().tokens().get(mark.at()).start();
        boolean level = mark.kind().equals("bilingual")
                && LanguageLevels.find(one.line().text()).stream()
                        .anyMatch(mention ->
                                mention.levelStart() <= start && start < Math.max(mention.levelEnd(), mention.end()));
        boolean general = mark.kind().equals("credential")
                && GENERAL.contains(one.line().tokens().get(mark.at()).folded())
                && !one.index().tree().entries("certificates").isEmpty();
        return level || general;
    }

    /** Studying for a degree is not having it. */
    private static Optional<Finding> unearned(ProseCase one, Mark mark) {
        if (!mark.kind().equals("credential") || !one.line().marks("progress").isEmpty()) {
            return Optional.empty();
        }
        List<SourceText> sources = one.index().texts().stream()
                .filter(text -> words(one.line(), mark).stream().anyMatch(term -> Words.explained(term, text)))
                .toList();
        boolean unfinished = !sources.isEmpty()
                && sources.stream()
                        .allMatch(text -> !text.line().marks("progress").isEmpty() || entryUnfinished(one, text));
        return unfinished
                ? Optional.of(Finding.block(
                        quote(one.line(), mark),
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

    private static Optional<Finding> higher(ProseCase one, Mark mark) {
        int mine = mark.rank();
        int theirs = one.aligned().stream()
                .flatMap(text -> text.line().marks(mark.kind()).stream())
                .mapToInt(Mark::rank)
                .max()
                .orElse(-1);
        return switch (mark.kind()) {
            case "scope" -> ladder(one, mark, mine - Math.max(theirs, 1), mine >= 3);
            case "know" -> knows(one, mark, mine, theirs);
            case "extent" ->
                mine < 3 || theirs >= mine || Periods.follows(one.line(), mark)
                        ? Optional.empty()
                        : ladder(one, mark, 1, theirs > 0);
            default -> stage(one, mark, mine, theirs);
        };
    }

    private static Optional<Finding> knows(ProseCase one, Mark mark, int mine, int theirs) {
        boolean puffery = mine < EXPERT && !ofSkill(one.line(), mark);
        int base = theirs < 0 ? 2 : theirs;
        return puffery || (mine <= 2 && theirs != 0)
                ? Optional.empty()
                : ladder(one, mark, mine - base, mine >= EXPERT);
    }

    private static Optional<Finding> stage(ProseCase one, Mark mark, int mine, int theirs) {
        if (mine < 5 || mine <= theirs) {
            return Optional.empty();
        }
        return ladder(one, mark, 1, theirs >= 0 && theirs <= 3);
    }

    private static Optional<Finding> ladder(ProseCase one, Mark mark, int steps, boolean top) {
        if (steps <= 0) {
            return Optional.empty();
        }
        String claim = quote(one.line(), mark);
        return Optional.of(
                top || steps >= 2
                        ? one.block(claim, mark.kind() + "-up", "The source does not go that far.")
                        : one.confirm(claim, mark.kind() + "-up", "The source says a little less."));
    }

    /** "strong Excel skills" is a claim, "strong communicator" is none. */
    private static boolean ofSkill(Line line, Mark mark) {
        Set<String> cues = Set.of(
                "knowledge",
                "skills",
                "experience",
                "command",
                "understanding",
                "proficiency",
                "user",
                "expertise",
                "kenntnisse",
                "erfahrung",
                "connaissances",
                "maîtrise",
                "maitrise",
                "conocimientos",
                "dominio",
                "experiencia",
                "in",
                "of");
        return line
                .tokens()
                .subList(
                        Math.min(mark.at() + mark.length(), line.tokens().size()),
                        Math.min(mark.at() + mark.length() + 4, line.tokens().size()))
                .stream()
                .anyMatch(token -> cues.contains(token.folded()));
    }

    private static boolean said(ProseCase one, Mark mark, List<SourceText> texts) {
        if (Set.of("title", "rank").contains(mark.kind())) {
            return words(one.line(), mark).stream().allMatch(term -> written(term, texts));
        }
        List<Term> words = words(one.line(), mark);
        String phrase = quote(one.line(), mark).toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return texts.stream()
                    .anyMatch(
                            text -> text.line().text().toLowerCase(Locale.ROOT).contains(phrase));
        }
        return texts.stream()
                .anyMatch(text -> words.stream()
                        .allMatch(term -> text.line().keys().contains(term.root())
                                || text.line().keys().contains(term.token().folded())
                                || inCompound(term, text)));
    }

    /** Titles by their very words: managing is not being a manager. */
    private static boolean written(Term term, List<SourceText> texts) {
        return texts.stream()
                .flatMap(text -> text.line().terms().stream())
                .anyMatch(
                        other -> sameTitle(other.token().folded(), term.token().folded()));
    }

    private static boolean sameTitle(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.startsWith(shorter) && SEXES.contains(longer.substring(shorter.length()));
    }

    private static boolean inCompound(Term term, SourceText text) {
        return text.line().language().equals("de")
                && text.line().terms().stream().anyMatch(other -> other.root().endsWith(term.root()));
    }

    private static List<Term> words(Line line, Mark mark) {
        return line.terms().stream().filter(term -> mark.covers(term.at())).toList();
    }

    private static String quote(Line line, Mark mark) {
        return line.quote(mark.at(), mark.length());
    }
}
