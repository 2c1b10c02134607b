package dev.candor.resume.structure;

import dev.candor.resume.structure.entry.LabelledEntries;
import dev.candor.resume.structure.entry.TableHead;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts what one heading gathers: studies, certificates and awards, told apart entry by entry by what each of them holds. A
 * heading that names one kind alone is believed.
 */
final class SharedSections {

    private static final Set<Kind> SHARED = EnumSet.of(Kind.EDUCATION, Kind.CERTIFICATES, Kind.AWARDS);
    private static final int MOST_TAIL_WORDS = 3;
    private static final Pattern BEST = Pattern.compile("(?iu)\\bof the (?:year|month|quarter|season)\\b");
    private static final double LEAST_PAPER = 1.5;
    private static final double LEAST_STUDY = 2.5;

    private final Section section;
    private final Set<Kind> kinds;
    private final List<List<TextLine>> entries;

    private SharedSections(Section section, Set<Kind> kinds) {
        this.section = section;
        this.kinds = kinds;
        this.entries = entries(TableHead.without(section.lines()));
    }

    /** The sections that one section holds, in the order of their first lines. */
    static List<Section> parted(List<Section> sections) {
        List<Section> parted = new ArrayList<>();
        long studies = sections.stream()
                .filter(section -> section.kind() == Kind.EDUCATION)
                .count();
        for (Section section : UnpaidWork.parted(sections)) {
            boolean studied = studies > (section.kind() == Kind.EDUCATION ? 1 : 0);
            Set<Kind> kinds = SharedHeadings.kinds(section.heading());
            boolean written = section.kind() == Kind.PUBLICATIONS && kinds.contains(Kind.AWARDS);
            boolean whole = !(SHARED.contains(section.kind()) || written)
                    || section.lines().size() < 2
                    || LabelledEntries.fits(section.lines(), 2);
            parted.addAll(whole ? List.of(section) : new SharedSections(section, kinds).parted(studied));
        }
        return parted;
    }

    private List<Section> parted(boolean elsewhere) {
        List<Section> parts = new ArrayList<>();
        for (List<TextLine> lines : entries) {
            TextLine told = lines.size() == 1 ? ToldLine.bare(lines.getFirst()) : null;
            List<TextLine> entry = told == null ? lines : List.of(told);
            Kind kind = told == null ? kind(entry) : ToldLine.kind(lines.getFirst());
            Section open = parts.stream()
                    .filter(part -> part.kind() == kind)
                    .findFirst()
                    .orElse(null);
            if (open == null) {
                open = new Section(kind, section.heading(), new ArrayList<>());
                parts.add(open);
            }
            open.lines().addAll(entry);
        }
        boolean studied = parts.stream().anyMatch(part -> part.kind() == Kind.EDUCATION);
        return section.kind() == Kind.EDUCATION && !studied && !elsewhere ? List.of(section) : parts;
    }

    private Kind kind(List<TextLine> entry) {
        EntrySigns signs = EntrySigns.of(entry);
        if ((kinds.contains(Kind.VOLUNTEER) && section.kind() != Kind.EDUCATION && unpaid(entry, signs))
                || voluntary(entry, signs)) {
            return Kind.VOLUNTEER;
        }
        if (section.kind() == Kind.PUBLICATIONS) {
            return signs.member() ? Kind.OTHER : signs.prize() ? Kind.AWARDS : Kind.PUBLICATIONS;
        }
        return section.kind() == Kind.EDUCATION
                ? besideStudies(signs)
                : section.kind() == Kind.CERTIFICATES ? besidePapers(entry, signs) : besidePrizes(signs);
    }

    /** Does it say that it is voluntary, or did it last, as no certificate and no award does? */
    private static boolean unpaid(List<TextLine> entry, EntrySigns signs) {
        return signs.unpaid()
                || (!signs.school()
                        && signs.paper() == 0
                        && Dates.in(entry.getFirst().text()).stream().anyMatch(DateSpan::range));
    }

    /** Does it say that it was voluntary, or does the heading, of what lasted and is neither a study nor a paper? */
    private boolean voluntary(List<TextLine> entry, EntrySigns signs) {
        if (signs.unpaid()) {
            return true;
        }
        boolean lasted =
                entry.stream().flatMap(line -> Dates.in(line.text()).stream()).anyMatch(DateSpan::range);
        return lasted
                && SharedHeadings.unpaid(section.heading())
                && signs.study() < LEAST_STUDY
                && signs.paper() < LEAST_PAPER
                && !signs.school()
                && !signs.prize()
                && !signs.member();
    }

    private Kind besideStudies(EntrySigns signs) {
        boolean trained = !signs.school() && SharedHeadings.training(section.heading());
        boolean papers = trained || kinds.contains(Kind.CERTIFICATES);
        boolean prizes = kinds.contains(Kind.AWARDS);
        if ((!papers && !prizes) || signs.study() > signs.paper()) {
            return Kind.EDUCATION;
        }
        return prizes && (!papers || signs.prize()) ? Kind.AWARDS : Kind.CERTIFICATES;
    }

    private Kind besidePapers(List<TextLine> entry, EntrySigns signs) {
        if (signs.degreeOfSchool() && signs.paper() < LEAST_PAPER && kinds.contains(Kind.EDUCATION)) {
            return Kind.EDUCATION;
        }
        boolean prize = signs.prize()
                && (kinds.contains(Kind.AWARDS)
                        || BEST.matcher(entry.getFirst().text()).find());
        return prize ? Kind.AWARDS : Kind.CERTIFICATES;
    }

    private Kind besidePrizes(EntrySigns signs) {
        if (signs.member()) {
            return Kind.OTHER;
        }
        boolean paper = kinds.contains(Kind.CERTIFICATES) && !signs.prize();
        return signs.unpaid() ? Kind.VOLUNTEER : paper ? Kind.CERTIFICATES : Kind.AWARDS;
    }

    /** Each line by itself, with what only goes on below it; lines of one entry where a school stands below its degree. */
    private static List<List<TextLine>> entries(List<TextLine> lines) {
        List<List<TextLine>> entries = new ArrayList<>();
        boolean stacked = EntrySigns.stacked(lines);
        boolean datesAbove = EntrySigns.dateAlone(lines.getFirst());
        for (TextLine line : lines) {
            boolean below = !entries.isEmpty()
                    && (EntrySigns.dateAlone(line)
                            ? !datesAbove
                            : EntrySigns.dateAlone(entries.getLast().getLast()) && datesAbove);
            boolean opens = entries.isEmpty()
                    || line.bullet()
                    || (stacked ? entries.getLast().getFirst().bullet() : !below && !goesOn(line));
            if (opens) {
                entries.add(new ArrayList<>());
            }
            entries.getLast().add(line);
        }
        return entries;
    }

    private static boolean goesOn(TextLine line) {
        String text = line.text();
        if (ToldLine.bare(line) != null) {
            return false;
        }
        boolean tail = line.piece().words() <= MOST_TAIL_WORDS && text.indexOf(',') < 0;
        boolean more =
                tail || text.endsWith(".") || text.indexOf(':') > 0 || Character.isLowerCase(text.codePointAt(0));
        return Grades.whole(text) || (more && Dates.in(text).isEmpty());
    }
}
