package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.Gap;
import dev.candor.resume.match.Proof.How;
import dev.candor.resume.match.evidence.Query;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.evidence.RoleTime;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proof of a degree. A lower step of the ladder counts by its share, at most .60; another field counts .30. */
final class StudyProofs {

    private static final double LOWER = 0.60;
    private static final double OTHER_FIELD = 0.30;
    private static final double UNSAID = 0.85;
    private static final double HALF = 0.5;
    private static final double EQUIVALENT_YEARS = 3.0;
    private static final String EXPERIENCE = "equivalent experience";
    private static final List<String> UNIVERSITIES =
            List.of("universit", "universid", "hochschule", "polytechn", "politecn", "uniwersytet", "ecole superieure");
    private static final Set<String> ANY_FIELD = Set.of(
            "degree",
            "field",
            "related",
            "diplom",
            "diploma",
            "diplome",
            "abschluss",
            "studium",
            "completed",
            "complete",
            "completo",
            "completa",
            "university",
            "universitaria",
            "universitario",
            "equivalent",
            "abgeschlossen",
            "abgeschlossene",
            "abgeschlossenes",
            "abgeschlossenen",
            "higher",
            "education",
            "similar",
            "comparable",
            "vergleichbar",
            "vergleichbare",
            "ausbildung",
            "berufsausbildung",
            "formation",
            "formacion",
            "formacao",
            "estudios",
            "subject",
            "discipline",
            "qualification",
            "qualifikation",
            "relevant",
            "relevantem",
            "technical",
            "quantitative",
            "obligatoire",
            "exige",
            "requis",
            "afgeronde",
            "opleiding",
            "superior",
            "ensino",
            "hogskoleutbildning",
            "utbildning",
            "inom",
            "level");

    private final JsonResume source;
    private final List<ResumeLine> lines;
    private final Proof similarWork;
    private final String language;

    /**
     * Proofs over a resume.
     *
     * @param similarWork roles like the posted one, which some postings take instead of a degree
     */
    StudyProofs(JsonResume source, List<ResumeLine> lines, Proof similarWork, String language) {
        this.source = source;
        this.lines = lines;
        this.similarWork = similarWork;
        this.language = language;
    }

    Proof of(Requirement requirement) {
        DegreeLevel wanted = Optional.ofNullable(DegreeLevel.of(requirement.level()))
                .or(() -> Optional.ofNullable(Degrees.lowest(requirement.quote())))
                .or(() -> Optional.ofNullable(Degrees.lowest(requirement.name())))
                .orElse(null);
        Proof best = Proof.none();
        for (int i = 0; i < source.education().size(); i++) {
            best = Proof.better(best, study(i, wanted, requirement));
        }
        boolean instead = requirement.anyOf().stream()
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(EXPERIENCE));
        double years = RoleTime.years(similarWork.lines());
        if (instead && similarWork.support() >= UNSAID && years >= EQUIVALENT_YEARS) {
            Proof work = new Proof(UNSAID, How.IMPLIED, similarWork.lines(), years, null);
            best = Proof.better(best, work);
        }
        return best;
    }

    private Proof study(int index, @Nullable DegreeLevel wanted, Requirement requirement) {
        JsonResume.Education study = source.education().get(index);
        String degree = text(study.studyType()) + " " + text(study.area());
        List<ResumeLine> shown = linesOf("education[" + index + "]");
        DegreeLevel had = Optional.ofNullable(Degrees.highest(text(study.studyType())))
                .or(() -> Optional.ofNullable(Degrees.highest(text(study.area()))))
                .orElse(null);
        boolean field = wanted == DegreeLevel.SCHOOL || fieldFits(requirement, index);
        if (shown.isEmpty()) {
            return Proof.none();
        }
        if (had == null) {
            return unsaid(study, wanted, field, shown);
        }
        if (wanted != null && had.compareTo(wanted) < 0) {
            double share = steps(had) / steps(wanted);
            return new Proof(share * LOWER, How.NEAR, shown, null, Gap.CONTRADICTED);
        }
        if (Unfinished.said(degree)) {
            return new Proof(LOWER, How.NEAR, shown, null, Gap.SHORT);
        }
        return field ? Proof.of(1.0, How.NAMED, shown) : Proof.of(OTHER_FIELD, How.BROADER, shown);
    }

    /** A study whose level is not written: a university's is taken for a bachelor's. */
    private static Proof unsaid(
            JsonResume.Education study, @Nullable DegreeLevel wanted, boolean field, List<ResumeLine> shown) {
        String school = Folding.fold(text(study.institution()));
        boolean university = UNIVERSITIES.stream().anyMatch(school::contains);
        boolean enough = university && (wanted == null || wanted.compareTo(DegreeLevel.BACHELOR) <= 0);
        if (!field) {
            return enough ? Proof.of(OTHER_FIELD, How.BROADER, shown) : Proof.none();
        }
        return Proof.of(enough ? UNSAID : LOWER, enough ? How.NAMED : How.NEAR, shown);
    }

    /** Whether the field asked for, if any, is the study's. */
    private boolean fieldFits(Requirement requirement, int index) {
        String asked = field(requirement.name());
        List<ResumeLine> study = linesOf("education[" + index + "]");
        return asked.isBlank()
                || study.stream().anyMatch(line -> line.skillIds().stream().anyMatch(requirement.skillIds()::contains))
                || Apprenticeships.fit(requirement, study)
                || List.of(asked.split("\\s*(?:,|/|\\bor\\b|\\boder\\b|\\bou\\b|\\bo\\b|\\bof\\b|\\band\\b)\\s*", -1))
                        .stream()
                        .map(one -> Query.of(one, language))
                        .anyMatch(one -> !one.isEmpty() && one.share(study) > HALF);
    }

    /** The requirement without the names of degrees and the words that name no field. */
    private static String field(String name) {
        StringBuilder rest = new StringBuilder(name);
        List<Degrees.Mention> found = Degrees.find(name);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        StringBuilder field = new StringBuilder();
        for (String word : rest.toString().split("\\s+", -1)) {
            if (!ANY_FIELD.contains(Folding.key(word))) {
                field.append(word).append(' ');
            }
        }
        String text = field.toString().strip();
        return text.chars().anyMatch(Character::isLetter) ? text : "";
    }

    private List<ResumeLine> linesOf(String entry) {
        return lines.stream()
                .filter(line -> line.section() == Section.STUDY && line.entry().equals(entry))
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    /** The degree says most, then the field, then the school. */
    private static int order(ResumeLine line) {
        String path = line.path();
        return path.endsWith(".studyType") ? 0 : path.endsWith(".area") ? 1 : path.endsWith(".institution") ? 2 : 3;
    }

    private static double steps(DegreeLevel level) {
        return List.of(DegreeLevel.values()).indexOf(level) + 1.0;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
