package dev.candor.resume.match.evidence;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.document.ResumePaths.Leaf;
import dev.candor.resume.match.evidence.ResumeLine.Section;
import dev.candor.resume.match.occupation.Occupations;
import dev.candor.resume.match.words.Terms;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.SkillMatcher;
import dev.candor.skills.text.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a resume into lines. Dates come from the source, so that a tailored date changes nothing. */
public final class ResumeLines {

    private static final int RECENT_MONTHS = 120;
    private static final Set<String> NOT_READ = Set.of("references", "meta", "interests");
    private final JsonResume dates;
    private final LocalDate asOf;
    private final String asked;

    /**
     * A reader.
     *
     * @param dates the resume whose dates count
     * @param asked language of what is looked for
     */
    public ResumeLines(JsonResume dates, LocalDate asOf, String asked) {
        this.dates = dates;
        this.asOf = asOf;
        this.asked = asked;
    }

    /** All lines of a resume in document order. */
    public List<ResumeLine> of(JsonResume resume) {
        String language = languageOf(resume);
        List<ResumeLine> lines = new ArrayList<>();
        for (Leaf leaf : ResumePaths.leaves(resume)) {
            String list = leaf.path().split("[\\[.]", 2)[0];
            if (!NOT_READ.contains(list) && isText(leaf.path())) {
                lines.add(line(resume, leaf, list, language));
            }
        }
        return List.copyOf(lines);
    }

    /** Main language of a resume; English if it gives no hint. */
    public static String languageOf(JsonResume resume) {
        String all = ResumePaths.leaves(resume).stream().map(Leaf::text).collect(Collectors.joining("\n"));
        return Languages.detect(all, "en");
    }

    private ResumeLine line(JsonResume resume, Leaf leaf, String list, String language) {
        Section section = section(list);
        BitSet months = months(resume, leaf.path(), section);
        boolean recent = section != Section.ROLE || months.length() >= now() - RECENT_MONTHS;
        return new ResumeLine(
                leaf.path(),
                leaf.text(),
                entry(leaf.path()),
                section,
                months,
                recent,
                skills(leaf.text(), language, section),
                section == Section.ROLE || section == Section.PROJECT
                        ? WaysOfWorking.shown(leaf.text(), language)
                        : Set.of(),
                terms(leaf.text(), language),
                leaf.path().endsWith(".position") ? Occupations.in(leaf.text()) : Set.of());
    }

    /** Roots by the language of the resume and, so that names of one language meet, by that of the posting. */
    private Set<String> terms(String text, String language) {
        Set<String> terms = Terms.of(text, language);
        if (!asked.equals(language)) {
            terms.addAll(Terms.of(text, asked));
        }
        return terms;
    }

    private int now() {
        return asOf.getYear() * 12 + asOf.getMonthValue() - 1;
    }

    private BitSet months(JsonResume resume, String path, Section section) {
        int index =
                path.indexOf('[') < 0 ? -1 : Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
        return switch (section) {
            case ROLE -> workMonths(resume.work().get(index));
            case PROJECT ->
                path.startsWith("projects")
                        ? RoleTime.of(
                                resume.projects().get(index).startDate(),
                                resume.projects().get(index).endDate(),
                                asOf)
                        : RoleTime.of(
                                resume.volunteer().get(index).startDate(),
                                resume.volunteer().get(index).endDate(),
                                asOf);
            case STUDY ->
                RoleTime.of(
                        resume.education().get(index).startDate(),
                        resume.education().get(index).endDate(),
                        asOf);
            case SUMMARY, SKILLS, CERTIFICATE, LANGUAGE, OTHER -> new BitSet();
        };
    }

    private BitSet workMonths(JsonResume.Work role) {
        return dates.work().stream()
                .filter(one ->
                        Objects.equals(one.name(), role.name()) && Objects.equals(one.position(), role.position()))
                .filter(one -> role.startDate() == null
                        || (one.startDate() != null && one.startDate().startsWith(role.startDate())))
                .findFirst()
                .map(one -> RoleTime.of(one.startDate(), one.endDate(), asOf))
                .orElseGet(BitSet::new);
    }

    private static Set<String> skills(String text, String language, Section section) {
        Set<String> ids = new TreeSet<>();
        SkillMatcher.standard()
                .find(text, language)
                .forEach(hit -> ids.add(hit.skill().id()));
        if (section != Section.ROLE) {
            SkillLexicon.standard().find(text).ifPresent(skill -> ids.add(skill.id()));
        }
        return ids;
    }

    private static Section section(String list) {
        return switch (list) {
            case "basics" -> Section.SUMMARY;
            case "skills" -> Section.SKILLS;
            case "work" -> Section.ROLE;
            case "projects", "volunteer" -> Section.PROJECT;
            case "education" -> Section.STUDY;
            case "certificates" -> Section.CERTIFICATE;
            case "languages" -> Section.LANGUAGE;
            default -> Section.OTHER;
        };
    }

    private static boolean isText(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        boolean contact = path.startsWith("basics.") && !name.equals("summary") && !name.equals("label");
        return !contact
                && !Set.of("startDate", "endDate", "date", "releaseDate", "url", "email", "phone")
                        .contains(name);
    }

    private static String entry(String path) {
        int close = path.indexOf(']');
        return close < 0 ? "" : path.substring(0, close + 1);
    }
}
