package dev.candor.jobanalysis.requirement.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Title, employer and place of a posting, by its first lines or by what its sentences say; what nothing says is absent.
 *
 * @param title what the job is called
 * @param company who offers it; absent too where an agency seeks for somebody unnamed
 * @param location where it is done
 */
public record PostingHead(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location) {

    private static final int TOP = 3;

    /**
     * Reads a cleaned text.
     *
     * @param language ISO 639-1 code of the text
     * @param labelledPlace the place that a line with a label gives, if one does
     */
    public static PostingHead of(String text, String language, @Nullable String labelledPlace) {
        List<String> lines = HeadDoubts.titleFirst(HeadLines.of(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
        if (lines.isEmpty()) {
            return new PostingHead(null, null, null);
        }
        OpeningSentence opening = OpeningSentence.of(lines.getFirst());
        PostingHead head = opening == null
                ? TopLines.of(String.join("\n", lines))
                : new PostingHead(opening.title(), opening.company(), opening.location());
        for (int at = 1; at < Math.min(TOP, lines.size()) && head.company() == null; at++) {
            OpeningSentence next = OpeningSentence.of(lines.get(at));
            if (next != null) {
                head = head.with(next.company(), next.location());
            }
        }
        head = sought(head, lines);
        NamedEmployer employer = new NamedEmployer(lines, language);
        HeadDoubts doubts = new HeadDoubts(lines);
        head = head.company() == null ? head : doubts.settle(head, employer.find());
        head = labelledPlace == null ? NamedPlace.stated(doubts.titled(head), lines) : head;
        String company = employer.hidden() ? null : head.company() == null ? employer.find() : head.company();
        String place = labelledPlace == null ? head.location() : labelledPlace;
        if (place == null) {
            String named = NamedPlace.find(lines, language);
            place = named == null ? ListedPlace.find(lines, head.title(), company) : named;
        }
        return new PostingHead(head.title(), company, without(place, company)).apart();
    }

    /** Below a heading or a mere sentence the job is what somebody is sought for; a heading is no employer either. */
    private static PostingHead sought(PostingHead head, List<String> lines) {
        boolean heading = HeadLines.heading(head.title(), lines);
        if (head.title() != null && !heading) {
            return head;
        }
        OpeningSentence said = HeadLines.sought(lines);
        PostingHead rest = heading ? new PostingHead(null, null, null) : head;
        return said == null
                ? rest
                : new PostingHead(said.title(), rest.company(), rest.location()).with(said.company(), said.location());
    }

    /** The place that stands before terms of work: "Pune, hybrid, three days in the office"; absent if none does. */
    public static @Nullable String placeBeforeTerms(String line) {
        return HeadWords.term(HeadParts.first(line)) ? null : HeadParts.place(HeadParts.names(line));
    }

    /** What a label says the place is, without the terms of work and the surroundings behind it. */
    public static String bareLabel(String labelled) {
        String before = HeadWords.term(labelled) ? placeBeforeTerms(labelled) : null;
        return before == null ? HeadParts.near(labelled) : before;
    }

    private static @Nullable String without(@Nullable String place, @Nullable String company) {
        if (place == null || company == null || !place.endsWith(", " + company)) {
            return place;
        }
        return place.substring(0, place.length() - company.length() - 2);
    }

    private PostingHead with(@Nullable String employer, @Nullable String place) {
        return new PostingHead(title, company == null ? employer : company, location == null ? place : location);
    }

    /** "Therapiehaus Traunaue in Wels", "Lagermitarbeiter in Herne": what stands behind "in" is the place if nothing else is. */
    private PostingHead apart() {
        String name = company == null ? null : NamedPlace.without(company);
        String job = title == null ? null : NamedPlace.without(title);
        String behindName = behind(company, name);
        String behindJob = title != null && HeadWords.role(String.valueOf(job)) ? behind(title, job) : null;
        String place = location != null ? location : behindName != null ? behindName : behindJob;
        if (place == null && company != null) {
            place = HeadWords.placeOf(company);
        }
        boolean same = behindJob != null && place != null && place.startsWith(behindJob);
        return new PostingHead(same ? job : title, behindName == null ? company : name, place);
    }

    private static @Nullable String behind(@Nullable String whole, @Nullable String first) {
        if (whole == null || first == null || whole.equals(first)) {
            return null;
        }
        return whole.substring(first.length()).strip().replaceFirst("^\\p{L}+\\s+", "");
    }
}
