package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.LabelledEntries;
import dev.candor.resume.structure.section.HeadingSense;
import dev.candor.resume.structure.section.SectionModel;
import dev.candor.resume.structure.section.SectionPlace;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sections of a resume hold: the words of a heading and the lines below it are weighed against each other. */
final class SectionGuess {

    private static final double KNOWN = 4.5;
    private static final double INSIDE = 3.5;
    private static final double PHRASE = 3;
    /** So many lines tell little, and their heading weighs more. */
    private static final int FEW = 2;

    private static final double FEW_LINES = 1;
    private static final Set<Kind> PERSONAL = EnumSet.of(Kind.CONTACT, Kind.OTHER);

    private SectionGuess() {}

    static List<Section> weighed(List<Section> sections) {
        List<Section> weighed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            weighed.add(new Section(kind(section, place(sections, i)), section.heading(), section.lines()));
        }
        return weighed;
    }

    private static @Nullable Kind kind(Section section, SectionPlace place) {
        Kind kind = section.kind();
        if (section.heading() == null || kind == null || section.lines().isEmpty()) {
            return kind;
        }
        HeadingSense sense = sense(section.heading().text());
        if (SectionContent.personal(section.lines())) {
            return kind == Kind.INTERESTS || kind == Kind.SUMMARY ? Kind.CONTACT : kind;
        }
        if (sense.kind() == null && SectionContent.contact(section.lines())) {
            return Kind.CONTACT;
        }
        if (sense.kind() != null && sense.trust() >= KNOWN && LabelledEntries.fits(section.lines(), FEW)) {
            return sense.kind();
        }
        if (section.lines().size() <= FEW) {
            sense = new HeadingSense(sense.kind(), sense.trust() + FEW_LINES);
        }
        Kind likeliest = SectionModel.kind(section.lines(), place, sense);
        return PERSONAL.contains(likeliest) && sense.kind() != null && PERSONAL.contains(sense.kind())
                ? sense.kind()
                : likeliest;
    }

    /** Where a section stands among the others. */
    static SectionPlace place(List<Section> sections, int index) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < sections.size(); i++) {
            Piece heading = sections.get(i).heading();
            if (i != index && heading != null) {
                HeadingWords.of(heading.text(), false).ifPresent(named::add);
            }
        }
        return new SectionPlace(index, sections.size(), named);
    }

    /** What the tables say of a heading, from the table that knows it whole to the one that knows a word of it. */
    static HeadingSense sense(String heading) {
        String folded = Vocabulary.fold(heading);
        return sense(HeadingWords.of(heading, false), KNOWN)
                .or(() -> sense(HeadingWords.styled(heading), KNOWN))
                .or(() -> sense(HeadingWords.of(heading, true), PHRASE))
                .or(() -> sense(Vocabulary.headingInside(folded), INSIDE))
                .or(() -> sense(Vocabulary.headingShortened(folded), INSIDE))
                .orElse(HeadingSense.NONE);
    }

    private static Optional<HeadingSense> sense(Optional<Kind> kind, double trust) {
        return kind.map(known -> new HeadingSense(known, trust));
    }
}
