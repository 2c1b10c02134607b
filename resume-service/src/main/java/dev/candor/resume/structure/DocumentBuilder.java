package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.JsonResume.Award;
import dev.candor.resume.document.JsonResume.Certificate;
import dev.candor.resume.document.JsonResume.Education;
import dev.candor.resume.document.JsonResume.Interest;
import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.document.JsonResume.Project;
import dev.candor.resume.document.JsonResume.Publication;
import dev.candor.resume.document.JsonResume.Reference;
import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.document.JsonResume.Volunteer;
import dev.candor.resume.document.JsonResume.Work;
import dev.candor.resume.structure.basics.BasicsReader;
import dev.candor.resume.structure.entry.LabelledEntries;
import dev.candor.resume.structure.entry.LanguageLines;
import dev.candor.resume.structure.entry.NetworkEntries;
import dev.candor.resume.structure.entry.Notes;
import dev.candor.resume.structure.entry.Projects;
import dev.candor.resume.structure.entry.Publications;
import dev.candor.resume.structure.entry.Roles;
import dev.candor.resume.structure.entry.SkillGroups;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.entry.SpokenLanguages;
import dev.candor.resume.structure.entry.Studies;
import dev.candor.resume.structure.entry.TableHead;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.SourceText;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the sections of one resume together. */
final class DocumentBuilder {

    private final SourceText source;
    private final SpanBook spans;
    private final String language;
    private final List<TextLine> top = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Skill> skills = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<Volunteer> volunteer = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Map<String, Object>> other = new ArrayList<>();
    private @Nullable Piece summary;

    DocumentBuilder(SourceText source, String language) {
        this.source = source;
        this.language = language;
        this.spans = new SpanBook(source);
    }

    SpanBook spans() {
        return spans;
    }

    JsonResume build() {
        List<TextLine> lines = MarkedDates.bare(Enumerated.bare(StackedDates.joined(Banner.first(source.lines()))));
        int end = Closing.start(lines);
        List<Section> sections = sections(lines.subList(0, end));
        MixedLanguages.parted(SharedSections.parted(sections)).forEach(this::add);
        other(new Section(Kind.OTHER, null, List.of()), lines.subList(end, lines.size()));
        JsonResume.Basics basics = BasicsReader.read(top, source.lines(), summary, language, spans);
        for (Section left : Leftovers.of(source, sections, spans)) {
            other(left, left.lines());
        }
        Map<String, Object> meta = other.isEmpty() ? null : Map.of("candor", Map.of("other", other));
        return new JsonResume(
                basics,
                work,
                education,
                skills,
                projects,
                certificates,
                awards,
                publications,
                languages,
                volunteer,
                interests,
                references,
                meta,
                null);
    }

    private static List<Section> sections(List<TextLine> lines) {
        int foot = Footline.start(lines);
        List<Section> sections = new ArrayList<>(Unheaded.complete(SectionFinder.find(lines.subList(0, foot))));
        if (foot < lines.size()) {
            sections.add(new Section(Kind.CONTACT, null, lines.subList(foot, lines.size())));
        }
        return sections;
    }

    private void add(Section section) {
        List<TextLine> lines = section.lines();
        if (lines.isEmpty()) {
            return;
        }
        switch (section.kind() == null ? Kind.CONTACT : section.kind()) {
            case CONTACT -> top.addAll(details(lines));
            case SUMMARY -> summary(section);
            case WORK -> work(lines);
            case EDUCATION -> studies(lines);
            case SKILLS -> skills(section);
            case LANGUAGES -> languages.addAll(SpokenLanguages.of(lines, spans, languages.size()));
            case CERTIFICATES -> certificates(lines);
            case AWARDS -> awards.addAll(Notes.awards(lines, spans, awards.size()));
            case PROJECTS -> projects(lines);
            case PUBLICATIONS -> publications.addAll(Publications.of(lines, spans, publications.size()));
            case VOLUNTEER -> unpaid(details(lines));
            case INTERESTS -> interests.addAll(Notes.interests(lines, spans, interests.size()));
            case REFERENCES -> references.addAll(Notes.references(lines, spans, references.size()));
            case OTHER -> other(section, details(lines));
        }
    }

    private void work(List<TextLine> all) {
        List<TextLine> lines = LabelledEntries.fits(all) ? all : TableHead.without(all);
        work.addAll(
                LabelledEntries.fits(lines)
                        ? LabelledEntries.work(lines, spans, work.size())
                        : NetworkEntries.fitsWork(lines)
                                ? NetworkEntries.work(lines, spans, work.size())
                                : Roles.work(lines, spans, work.size()));
    }

    private void unpaid(List<TextLine> lines) {
        if (LabelledEntries.forClients(lines)) {
            projects(lines);
            return;
        }
        volunteer.addAll(
                LabelledEntries.fits(lines)
                        ? LabelledEntries.volunteer(lines, spans, volunteer.size())
                        : Roles.volunteer(lines, spans, volunteer.size()));
    }

    private void certificates(List<TextLine> lines) {
        certificates.addAll(
                LabelledEntries.fits(lines, 2)
                        ? LabelledEntries.certificates(lines, spans, certificates.size())
                        : Notes.certificates(lines, spans, certificates.size()));
    }

    private void projects(List<TextLine> lines) {
        projects.addAll(
                LabelledEntries.fits(lines, 2)
                        ? LabelledEntries.projects(lines, spans, projects.size())
                        : Projects.of(lines, spans, projects.size()));
    }

    private void studies(List<TextLine> section) {
        List<TextLine> all = LabelledEntries.fits(section) ? section : TableHead.without(section);
        StudyPapers parted = StudyPapers.of(all);
        List<TextLine> lines = parted.studies();
        certificates.addAll(Notes.certificates(parted.papers(), spans, certificates.size()));
        education.addAll(
                LabelledEntries.fits(lines)
                        ? LabelledEntries.studies(lines, spans, education.size())
                        : NetworkEntries.fitsStudies(lines)
                                ? NetworkEntries.studies(lines, spans, education.size())
                                : Studies.of(lines, spans, education.size()));
    }

    /** Personal details may name languages and hobbies, behind labels of their own; answers the others. */
    private List<TextLine> details(List<TextLine> lines) {
        List<TextLine> others = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine spoken = LanguageLines.told(line);
            if (spoken != null) {
                languages.addAll(SpokenLanguages.of(List.of(spoken), spans, languages.size()));
            } else if (Labelled.kind(line) == Kind.INTERESTS) {
                interests.addAll(Notes.interests(List.of(Labelled.rest(line)), spans, interests.size()));
            } else {
                others.add(line);
            }
        }
        return others;
    }

    /** Languages, certificates and licences often stand among the skills, behind a label of their own. */
    private void skills(Section section) {
        List<TextLine> left = new ArrayList<>();
        for (TextLine line : section.lines()) {
            TextLine spoken = LanguageLines.told(line);
            switch (ToldLine.kind(line)) {
                case LANGUAGES ->
                    languages.addAll(SpokenLanguages.of(
                            List.of(spoken == null ? Labelled.rest(line) : spoken), spans, languages.size()));
                case CERTIFICATES ->
                    certificates.addAll(Notes.certificates(List.of(Labelled.rest(line)), spans, certificates.size()));
                case INTERESTS ->
                    interests.addAll(Notes.interests(List.of(Labelled.rest(line)), spans, interests.size()));
                case OTHER, CONTACT -> other(section, List.of(line));
                default -> left.add(line);
            }
        }
        skills.addAll(SkillGroups.of(left, spans, skills.size()));
    }

    /** The first paragraph is the summary; what else stands there is kept word for word. */
    private void summary(Section section) {
        List<TextLine> lines = section.lines();
        if (summary != null) {
            other(section, lines);
            return;
        }
        int end = 1;
        while (end < lines.size()
                && lines.get(end).look().page() == lines.getFirst().look().page()) {
            end++;
        }
        Piece last = lines.get(end - 1).piece();
        int from = lines.getFirst().piece().start();
        boolean bullets = lines.stream().anyMatch(TextLine::bullet);
        summary = bullets || lines.size() > 6
                ? lines.getFirst().piece()
                : new Piece(source.value().substring(from, last.end()), from);
        if (bullets || lines.size() > 6) {
            other(section, lines.subList(1, lines.size()));
        }
    }

    private void other(Section section, List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String path = "meta.candor.other[" + other.size() + "]";
        Map<String, Object> kept = new LinkedHashMap<>();
        String heading = spans.put(path + ".heading", section.heading());
        kept.put("heading", heading == null ? "" : heading);
        kept.put(
                "lines",
                spans.putAll(
                        path + ".lines", lines.stream().map(TextLine::piece).toList()));
        other.add(kept);
    }
}
