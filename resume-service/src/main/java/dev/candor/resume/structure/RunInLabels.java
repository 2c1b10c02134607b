package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sections that one heading gathers, each behind a label at the beginning of its line: "Skills: …", "Awards: …". */
final class RunInLabels {

    private static final Set<Kind> LISTED =
            EnumSet.of(Kind.SKILLS, Kind.LANGUAGES, Kind.CERTIFICATES, Kind.AWARDS, Kind.INTERESTS, Kind.PUBLICATIONS);
    private static final Set<Kind> NOTED = EnumSet.of(Kind.CERTIFICATES, Kind.AWARDS, Kind.PUBLICATIONS);
    private static final int LONGEST = 40;

    private RunInLabels() {}

    /** The sections that the labels of a section open, in order; what stands before them or behind another label stays in it. */
    static List<Section> parted(Section section) {
        if (section.kind() != Kind.OTHER || section.heading() == null) {
            return List.of(section);
        }
        List<Section> parts = new ArrayList<>();
        Section rest = new Section(Kind.OTHER, section.heading(), new ArrayList<>());
        Section open = rest;
        for (TextLine line : section.lines()) {
            int colon = line.text().indexOf(':');
            Kind kind = listed(line, colon);
            if (kind != null) {
                open = new Section(kind, line.piece().part(0, colon), new ArrayList<>());
                parts.add(open);
                open.lines()
                        .add(line.with(line.piece().part(colon + 1, line.text().length())));
            } else {
                open = labelled(colon) ? rest : open;
                open.lines().add(line);
            }
        }
        if (parts.isEmpty()) {
            return List.of(section);
        }
        parts.replaceAll(RunInLabels::split);
        if (!rest.lines().isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** "First prize (2021); Merit scholarship": notes that semicolons part, over the ends of lines. */
    private static Section split(Section section) {
        TextLine first = section.lines().getFirst();
        StringBuilder words = new StringBuilder(first.text());
        for (TextLine line : section.lines().subList(1, section.lines().size())) {
            if (line.piece().start() != first.piece().start() + words.length() + 1) {
                return section;
            }
            words.append(' ').append(line.text());
        }
        if (!NOTED.contains(section.kind()) || words.indexOf(";") < 0) {
            return section;
        }
        Piece whole = new Piece(words.toString(), first.piece().start());
        List<TextLine> notes = new ArrayList<>();
        int from = 0;
        for (int at = words.indexOf(";"); from <= words.length(); at = words.indexOf(";", from)) {
            int end = at < 0 ? words.length() : at;
            Piece note = whole.part(from, end).strip(" ");
            if (!note.empty()) {
                notes.add(first.with(note));
            }
            from = end + 1;
        }
        return new Section(section.kind(), section.heading(), notes);
    }

    private static boolean labelled(int colon) {
        return colon > 0 && colon < LONGEST;
    }

    private static @Nullable Kind listed(TextLine line, int colon) {
        if (!labelled(colon) || colon + 2 >= line.text().length()) {
            return null;
        }
        return Vocabulary.heading(Vocabulary.fold(line.text().substring(0, colon)))
                .filter(LISTED::contains)
                .orElse(null);
    }
}
