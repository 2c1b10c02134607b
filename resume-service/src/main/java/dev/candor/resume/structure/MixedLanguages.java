package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.LanguageLines;
import dev.candor.resume.structure.entry.Lists;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parts from the languages what one heading gathers with them: "Methods and languages", "Idiomas y paquetería". */
final class MixedLanguages {

    private static final int LEAST_ITEMS = 3;
    private static final int LEAST_WORDS = 4;

    private MixedLanguages() {}

    /** The sections, those of languages without the lines that name none; such lists are skills, other lines are kept. */
    static List<Section> parted(List<Section> sections) {
        List<Section> parted = new ArrayList<>();
        for (Section section : sections) {
            boolean mixed =
                    section.kind() == Kind.LANGUAGES && section.lines().stream().anyMatch(LanguageLines::names);
            parted.addAll(mixed ? parted(section) : List.of(section));
        }
        return parted;
    }

    private static List<Section> parted(Section section) {
        List<Section> parts = new ArrayList<>();
        for (TextLine line : section.lines()) {
            Kind kind = kind(line);
            if (parts.isEmpty() || parts.getLast().kind() != kind) {
                parts.add(new Section(kind, section.heading(), new ArrayList<>()));
            }
            parts.getLast().lines().add(line);
        }
        return parts;
    }

    private static Kind kind(TextLine line) {
        if (LanguageLines.names(line) || LanguageLines.aboutLanguages(line)) {
            return Kind.LANGUAGES;
        }
        boolean row = line.text().indexOf('\t') > 0 || line.text().indexOf(':') > 0;
        if (row || Lists.count(line.text()) >= LEAST_ITEMS) {
            return Labelled.kind(line) == Kind.OTHER ? Kind.OTHER : Kind.SKILLS;
        }
        return line.piece().words() >= LEAST_WORDS ? Kind.OTHER : Kind.LANGUAGES;
    }
}
