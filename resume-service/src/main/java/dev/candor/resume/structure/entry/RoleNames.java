package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a head is the title, which the employer, which the place. All readings are scored by their words and by the
 * order that the other entries of the section show; the best one wins.
 */
record RoleNames(
        @Nullable Piece title,
        @Nullable Piece employer,
        @Nullable Piece place,
        List<Piece> rest) {

    private static final Pattern AT = Pattern.compile(
            "(?iu)\\s+(?:at|@|bei(?: der| dem)?|chez|presso|hos|bij|c/o|en|na|no|w|p\u00e5|for)\\s+|\\s*@\\s*");
    private static final double SPLIT_COST = 0.4;
    private static final double REST_COST = 0.8;

    /** One reading: who is what, and how good it is. */
    private record Reading(@Nullable Piece title, @Nullable Piece employer, List<Piece> rest, double score) {}

    /**
     * How much the words say that titles come first; negative if employers do.
     */
    static double order(List<Piece> names) {
        List<Piece> two = names.size() == 1 ? bestSplit(names.getFirst()) : names;
        if (two.size() < 2) {
            return 0;
        }
        return fit(two.get(0), two.get(1)) - fit(two.get(1), two.get(0));
    }

    static RoleNames of(List<Piece> names, List<Piece> places, double prior, boolean employerKnown) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                if (i != j) {
                    double order = i < j ? prior : -prior;
                    readings.add(
                            reading(names, List.of(i, j), names.get(i), names.get(j), order - 0.15 * Math.abs(i - j)));
                }
            }
            for (List<Piece> split : splits(names.get(i))) {
                readings.add(reading(names, List.of(i), split.get(0), split.get(1), prior - SPLIT_COST));
                readings.add(reading(names, List.of(i), split.get(1), split.get(0), -prior - SPLIT_COST));
            }
        }
        Reading best = readings.stream()
                .reduce((one, other) -> other.score > one.score ? other : one)
                .orElse(null);
        if (best == null || (names.size() == 1 && best.score < 1.1 - (employerKnown ? 0 : 0.3))) {
            best = single(names, employerKnown);
        }
        return placed(best, places);
    }

    private static Reading single(List<Piece> names, boolean employerKnown) {
        if (names.isEmpty()) {
            return new Reading(null, null, List.of(), 0);
        }
        Piece only = names.getFirst();
        double title = Cues.title(only.text());
        double employer = Cues.employer(only.text());
        boolean isTitle = title > employer || (title == employer && employerKnown);
        List<Piece> rest = names.subList(1, names.size());
        return isTitle ? new Reading(only, null, rest, 0) : new Reading(null, only, rest, 0);
    }

    private static Reading reading(List<Piece> names, List<Integer> used, Piece title, Piece employer, double bonus) {
        List<Piece> rest = new ArrayList<>();
        double score = fit(title, employer) + bonus;
        for (int k = 0; k < names.size(); k++) {
            if (!used.contains(k)) {
                Piece left = names.get(k);
                rest.add(left);
                boolean place =
                        Places.shaped(left.text()) && Cues.employer(left.text()) < 1 && Cues.title(left.text()) < 1;
                score -= place
                        ? 0
                        : 0.3
                                + REST_COST
                                        * Math.min(1.5, Math.max(Cues.employer(left.text()), Cues.title(left.text())));
            }
        }
        return new Reading(title, employer, rest, score);
    }

    private static double fit(Piece title, Piece employer) {
        double placeAsEmployer = Places.sure(employer.text()) || Places.state(employer.text()) ? 1.2 : 0;
        double longTitle = title.words() > 9 ? 0.8 : 0;
        int comma = employer.text().indexOf(',');
        boolean late = comma > 0 && Cues.employer(employer.text().substring(0, comma)) < 1;
        double lateEmployer = late && Cues.employer(employer.text()) >= 1 ? 0.7 : 0;
        return Cues.title(title.text())
                - 0.7 * Cues.employer(title.text())
                + Cues.employer(employer.text())
                - 0.7 * Cues.title(employer.text())
                - lateEmployer
                - placeAsEmployer
                - longTitle
                - (employer.words() > 9 ? 0.8 : 0);
    }

    private static List<Piece> bestSplit(Piece name) {
        return splits(name).stream()
                .filter(split -> Math.max(fit(split.get(0), split.get(1)), fit(split.get(1), split.get(0))) > 1.5)
                .findFirst()
                .orElse(List.of(name));
    }

    /** Every way to cut a text at words such as "at", or at a comma, into title and employer. */
    private static List<List<Piece>> splits(Piece name) {
        List<List<Piece>> splits = new ArrayList<>();
        Matcher at = AT.matcher(name.text());
        while (at.find()) {
            if (at.start() > 1) {
                splits.add(List.of(
                        name.part(0, at.start()),
                        name.part(at.end(), name.text().length())));
            }
        }
        for (int comma = name.text().indexOf(',');
                comma > 0;
                comma = name.text().indexOf(',', comma + 1)) {
            Piece left = name.part(0, comma);
            Piece right = name.part(comma + 1, name.text().length());
            if (!left.empty() && !right.empty()) {
                splits.add(List.of(left, right));
            }
        }
        return splits;
    }

    private static RoleNames placed(Reading reading, List<Piece> places) {
        Piece place = places.isEmpty() ? null : places.getFirst();
        List<Piece> rest = new ArrayList<>(reading.rest);
        Piece employer = reading.employer;
        Piece title = reading.title;
        if (employer != null && place == null) {
            place = PlaceTail.of(employer, false);
            employer = PlaceTail.without(employer, place);
        }
        if (title != null && place == null) {
            place = PlaceTail.of(title, true);
            title = PlaceTail.without(title, place);
        }
        if (place == null) {
            place = rest.stream()
                    .filter(piece -> Places.shaped(piece.text()) && Cues.title(piece.text()) < 1)
                    .findFirst()
                    .orElse(null);
            rest.remove(place);
        }
        return new RoleNames(title, employer, place, rest);
    }
}
