package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.evidence.Terms;
import dev.candor.skills.text.CefrLevel;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.LanguageLevels.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proof of things with a ladder: degrees, spoken languages. A lower step counts by its share, at most .60. */
final class LevelProofs {

    private static final double LOWER = 0.60;
    private static final double UNSAID = 0.85;
    private static final Set<String> UNFINISHED = Set.of(
            "progress",
            "expected",
            "studying",
            "enrolled",
            "ongoing",
            "laufend",
            "voraussichtlich",
            "cours",
            "curso",
            "abgebrochen",
            "incomplete",
            "unfinished",
            "preparing");

    private static final Set<String> ANY_FIELD = Set.of(
            "degre",
            "degree",
            "field",
            "diplom",
            "abschluss",
            "studium",
            "completed",
            "complet",
            "university",
            "equivalent",
            "abgeschlossen",
            "science",
            "scienc",
            "higher",
            "education",
            "similar",
            "comparable",
            "vergleichbar",
            "ausbildung",
            "formation",
            "estudio");

    private final JsonResume source;
    private final List<ResumeLine> lines;
    private final String language;

    LevelProofs(JsonResume source, List<ResumeLine> lines, String language) {
        this.source = source;
        this.lines = lines;
        this.language = language;
    }

    Proof education(Requirement requirement) {
        DegreeLevel wanted = Optional.ofNullable(DegreeLevel.of(requirement.level()))
                .or(() -> Optional.ofNullable(Degrees.lowest(requirement.quote())))
                .or(() -> Optional.ofNullable(Degrees.lowest(requirement.name())))
                .orElse(null);
        Proof best = Proof.none();
        for (int i = 0; i < source.education().size(); i++) {
            best = Proof.better(best, study(i, wanted, requirement));
        }
        return best;
    }

    private Proof study(int index, @Nullable DegreeLevel wanted, Requirement requirement) {
        JsonResume.Education study = source.education().get(index);
        String degree = text(study.studyType()) + " " + text(study.area());
        List<ResumeLine> shown = linesOf("education[" + index + "]");
        boolean finished = Terms.of(degree, language).stream().noneMatch(UNFINISHED::contains);
        boolean field = fieldFits(requirement, degree);
        DegreeLevel had = Degrees.highest(text(study.studyType()));
        if (had == null) {
            return field && !shown.isEmpty() ? Proof.of(LOWER, How.NEAR, shown) : Proof.none();
        }
        if (wanted != null && had.compareTo(wanted) < 0) {
            double share = steps(had, DegreeLevel.values()) / steps(wanted, DegreeLevel.values());
            return new Proof(Math.min(LOWER, share * LOWER), How.NEAR, shown, null, Gap.CONTRADICTED);
        }
        if (!finished) {
            return new Proof(LOWER / 2, How.NEAR, shown, null, Gap.SHORT);
        }
        return field ? Proof.of(1.0, How.NAMED, shown) : Proof.of(LOWER, How.NEAR, shown);
    }

    /** Whether the field asked for, if any, is the study's. */
    private boolean fieldFits(Requirement requirement, String degree) {
        Set<String> asked = Terms.of(withoutDegrees(requirement.name()), language);
        asked.removeAll(ANY_FIELD);
        if (asked.isEmpty()) {
            return true;
        }
        Set<String> had = Terms.of(degree, language);
        return asked.stream().anyMatch(had::contains)
                || requirement.skillIds().stream()
                        .anyMatch(id -> lines.stream()
                                .anyMatch(line -> line.section() == Section.STUDY
                                        && line.skillIds().contains(id)));
    }

    private static String withoutDegrees(String name) {
        StringBuilder rest = new StringBuilder(name);
        List<Degrees.Mention> found = Degrees.find(name);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return rest.toString();
    }

    Proof spoken(Requirement requirement) {
        List<Mention> mentions = LanguageLevels.find(requirement.quote() + " | " + requirement.name());
        String code = mentions.isEmpty()
                ? text(LanguageLevels.codeOf(requirement.name()))
                : mentions.getFirst().code();
        CefrLevel wanted = Optional.ofNullable(CefrLevel.of(requirement.level()))
                .or(() -> mentions.stream()
                        .map(Mention::level)
                        .filter(level -> level != null)
                        .findFirst())
                .orElse(null);
        Proof best = Proof.none();
        for (ResumeLine line : lines) {
            for (Mention mention : LanguageLevels.find(withLevel(line))) {
                if (mention.code().equals(code) && counts(line, mention)) {
                    best = Proof.better(best, level(line, mention.level(), wanted));
                }
            }
        }
        return best;
    }

    private static boolean counts(ResumeLine line, Mention mention) {
        return line.section() == Section.LANGUAGE || mention.asserted();
    }

    private static Proof level(ResumeLine line, @Nullable CefrLevel had, @Nullable CefrLevel wanted) {
        if (wanted == null || (had != null && had.compareTo(wanted) >= 0)) {
            return Proof.of(1.0, How.NAMED, List.of(line));
        }
        if (had == null) {
            return new Proof(UNSAID, How.NAMED, List.of(line), null, Gap.SHORT);
        }
        double share = steps(had, CefrLevel.values()) / steps(wanted, CefrLevel.values());
        return new Proof(Math.min(LOWER, share), How.NEAR, List.of(line), null, Gap.SHORT);
    }

    /** Which step of its ladder a level is, from 1. */
    private static <T> double steps(T level, T[] ladder) {
        return Arrays.asList(ladder).indexOf(level) + 1.0;
    }

    /** The name of a language together with the level beside it. */
    private String withLevel(ResumeLine line) {
        if (line.section() != Section.LANGUAGE || !line.path().endsWith(".language")) {
            return line.text();
        }
        String fluency = line.entry() + ".fluency";
        return lines.stream()
                .filter(other -> other.path().equals(fluency))
                .findFirst()
                .map(other -> line.text() + " (" + other.text() + ")")
                .orElse(line.text());
    }

    private List<ResumeLine> linesOf(String entry) {
        return lines.stream()
                .filter(line -> line.entry().equals(entry))
                .sorted((one, other) -> Boolean.compare(main(other), main(one)))
                .toList();
    }

    private static boolean main(ResumeLine line) {
        return line.path().toLowerCase(Locale.ROOT).endsWith("studytype");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
