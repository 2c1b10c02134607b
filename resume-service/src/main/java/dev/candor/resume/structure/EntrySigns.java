package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.DateSpan;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an entry shows of being a study, a certificate, a prize, a membership or a voluntary office.
 *
 * @param study how much it looks like a study
 * @param paper how much it looks like a certificate
 * @param school whether it names a school
 * @param degreeOfSchool whether it names a degree and a school or a duration
 */
record EntrySigns(
        double study,
        double paper,
        boolean school,
        boolean degreeOfSchool,
        boolean prize,
        boolean member,
        boolean unpaid) {

    /** Degrees that a course gives as well as a school. */
    private static final Pattern WEAK =
            Pattern.compile(".*\\b(?:certifi\\p{L}*|diploma|diplome|degree|associate)\\b.*");

    private static final Pattern BORDER = Pattern.compile("[,(:;|\u2013\u2014\t]| - ");
    private static final Pattern HOURS = Pattern.compile(
            "(?iu)(?<![\\d.,])\\d{1,4}\\s?(?:h|hrs?|hours|horas|heures|ore|stunden|std\\.?|uur|timmar|timer|godzin|ue)(?!\\p{L})");
    private static final Pattern MEMBER = Pattern.compile(
            "(?iu)^(?:\\p{L}+ )?(?:member|membership|fellow|mitglied|mitgliedschaft|membre|miembro|socio|socia|membro|lid|medlem|cz\u0142onek)\\b(?! of the (?:year|month)).*"
                    + "|.*[,(\u2013-] ?(?:active |full |associate )?(?:member|mitglied|membre|miembro|membro|lid|medlem)(?: (?:since|seit|depuis|desde|dal|sinds|sedan) .*)?\\)?$");
    private static final Pattern HOUSE = Pattern.compile(
            "(?iu)^[^,\u2013|]*\\b(?:association|society|federation|guild|union|chapter|verband|verein|gesellschaft|soci\u00e9t\u00e9|asociaci\u00f3n|associa\u00e7\u00e3o|associazione|vereniging|f\u00f6rening|stowarzyszenie)\\b[^,\u2013|]*$");
    private static final Pattern UNPAID = Pattern.compile(
            "(?iu)(?:^|[,\u2013|-] ?)(?:\\p{L}+ )?(?:volunteer|ehrenamtlich\\p{L}*|b\u00e9n\u00e9vole|voluntari[oa]|volontari[oa]|volunt\u00e1ri[oa]|vrijwilliger|volont\u00e4r|wolontariusz(?:ka)?)(?=[,\u2013|(-]|\\s|$)"
                    + "|^(?:treasurer|trustee|kassenwart(?:in)?|kassierer(?:in)? (?:im|beim|der|des) |schriftf\u00fchrer(?:in)?|vereinsvorstand|tr\u00e9sori[e\u00e8]re?|tesorer[oa]|tesoureir[oa]|tesoriere|penningmeester|kass\u00f6r|skarbni(?:k|czka)|scout leader|soup kitchen|volunteer|freiwillige|ehrenamt)(?!\\p{L})");
    private static final int MOST_HOUSE_WORDS = 8;

    static EntrySigns of(List<TextLine> entry) {
        String first = undated(entry.getFirst().text());
        boolean named = said("paper", entry) || said("paper-word", entry);
        boolean degree = entry.stream().anyMatch(line -> degree(undated(line.text()), named));
        boolean weak = entry.stream().anyMatch(line -> Cues.degreeInside(undated(line.text())));
        boolean school = entry.stream().anyMatch(line -> Cues.school(line.text()));
        boolean range =
                entry.stream().anyMatch(line -> Dates.in(line.text()).stream().anyMatch(DateSpan::range));
        boolean grade = entry.stream().anyMatch(line -> graded(line.text()));
        double study = (degree ? 2 : weak ? 0.5 : 0) + (school ? 1 : 0) + (range ? 2 : 0) + (grade ? 1 : 0);
        study += said("study-word", entry) ? 1 : 0;
        study += entry.size() > 1 && school ? 1 : 0;
        double paper = named ? 1.5 : 0;
        paper += HOURS.matcher(first).find() ? 1.5 : 0;
        paper += !degree && !range ? 1 : 0;
        boolean prize = said("prize", entry)
                || Vocabulary.in("prize-first", Vocabulary.fold(first).split(" ", 2)[0]);
        boolean member = !prize
                && (MEMBER.matcher(first).matches()
                        || (HOUSE.matcher(first).matches()
                                && entry.getFirst().piece().words() <= MOST_HOUSE_WORDS));
        return new EntrySigns(
                study,
                paper,
                school,
                degree && (school || range),
                prize,
                member,
                UNPAID.matcher(first).find());
    }

    /** Does a school stand below its degree, or above it, each on a line of its own? */
    static boolean stacked(List<TextLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            String line = lines.get(i).text();
            boolean apart = !lines.get(i - 1).bullet()
                    && !lines.get(i).bullet()
                    && (Dates.in(above).isEmpty() || Dates.in(line).isEmpty());
            boolean below =
                    Cues.degreeInside(above) && !Cues.school(above) && Cues.school(line) && !Cues.degreeInside(line);
            boolean over =
                    Cues.school(above) && !Cues.degreeInside(above) && Cues.degreeInside(line) && !Cues.school(line);
            if (apart && (below || over)) {
                return true;
            }
        }
        return false;
    }

    /** Is the line one date or period and nothing else? */
    static boolean dateAlone(TextLine line) {
        List<DateSpan> dates = Dates.in(line.text());
        return dates.size() == 1
                && dates.getFirst().start() == 0
                && dates.getFirst().end() == line.text().length();
    }

    /** Is there a degree that no course gives, by its own name or by words that tell of no certificate? */
    private static boolean degree(String text, boolean named) {
        for (String part : BORDER.split(text)) {
            String bare = part.strip();
            boolean weak = named || WEAK.matcher(Vocabulary.fold(bare)).matches();
            if (Degrees.tabled(bare) || (!weak && Cues.degree(bare))) {
                return true;
            }
        }
        return false;
    }

    private static boolean graded(String text) {
        for (String part : text.split("[,;|\t()]")) {
            if (Grades.whole(part.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean said(String list, List<TextLine> entry) {
        return entry.stream().anyMatch(line -> {
            String folded = ' ' + Vocabulary.fold(line.text()) + ' ';
            return Vocabulary.all(list).stream().anyMatch(word -> folded.contains(' ' + word + ' '));
        });
    }

    private static String undated(String text) {
        List<DateSpan> dates = Dates.in(text);
        if (dates.isEmpty()) {
            return text;
        }
        String before = text.substring(0, dates.getFirst().start()).strip();
        String after = text.substring(dates.getLast().end()).strip();
        return (before.isEmpty() ? after : before).replaceAll("^[:|,\u2013-]\\s*|[\\s:|,(\u2013-]+$", "");
    }
}
