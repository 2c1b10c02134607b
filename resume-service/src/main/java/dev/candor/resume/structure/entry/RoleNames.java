package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a head is the title, which the employer, which the place. All readings are scored by their words and by the
 * habit that the other entries of the section show; the best one wins.
 */
record RoleNames(
        @Nullable Piece title,
        @Nullable Piece employer,
        @Nullable Piece place,
        List<Piece> rest,
        double margin) {

    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(?:.{1,60}\\s)?(?:department|dept\\.?|unit|ward|division|abteilung|afdeling|avdelning|reparto|departamento)");
    private static final double STACKED = -0.3;
    private static final double SPLIT_COST = 0.4;
    private static final double REST_COST = 0.8;
    private static final double TAIL_COST = 0.7;

    /** One reading: who is what, and how good it is. */
    record Reading(
            @Nullable Piece title,
            @Nullable Piece employer,
            List<Piece> rest,
            double score,
            boolean titleFirst,
            boolean split) {}

    /** The same at a place that is told elsewhere, if one is. */
    RoleNames placed(@Nullable Piece told) {
        return told == null ? this : new RoleNames(title, employer, told, rest, margin);
    }

    /** The readings of all heads of a section, each one in the light of the others. */
    static List<RoleNames> of(List<HeadSegments> heads, boolean employersKnown) {
        RoleHabit habit = RoleHabit.NONE;
        for (int round = 0; round < 2; round++) {
            RoleHabit.Learner learner = new RoleHabit.Learner();
            for (HeadSegments head : heads) {
                learner.learn(head, readings(head, habit));
            }
            habit = learner.habit();
        }
        List<RoleNames> names = new ArrayList<>();
        boolean known = employersKnown;
        for (HeadSegments head : heads) {
            RoleNames read = choose(head, habit, known);
            known |= read.employer != null;
            names.add(read);
        }
        return PlaceTail.byHabit(names);
    }

    private static RoleNames choose(HeadSegments head, RoleHabit habit, boolean employerKnown) {
        RoleNames leave = TimeAway.of(head);
        if (leave != null) {
            return leave;
        }
        if (!head.said().isEmpty()) {
            return placed(SaidNames.of(head), head.places(), 1);
        }
        List<Reading> readings = readings(head, habit);
        Reading best = readings.stream()
                .reduce((one, other) -> other.score > one.score ? other : one)
                .orElse(null);
        double second = readings.stream()
                .filter(reading -> best != null && !Objects.equals(reading.title(), best.title()))
                .mapToDouble(Reading::score)
                .max()
                .orElse(0);
        List<Piece> names = head.names();
        boolean unit = employerKnown && names.size() == 1 && best != null && (unit(best) || stacked(best, habit));
        if (best == null || unit || (names.size() == 1 && best.score < 1.1 - (employerKnown ? 0 : 0.3))) {
            return placed(single(head, habit, employerKnown), head.places(), 0.3);
        }
        return placed(best, head.places(), best.score - second);
    }

    /** Below an employer, "Staff Nurse, Emergency Department" names the part of the house and no other employer. */
    private static boolean unit(Reading reading) {
        return reading.employer != null && UNIT.matcher(reading.employer.text()).matches();
    }

    /** Where titles stand below employers, "Staff Nurse, Day Surgery" with no other name is a title and its part. */
    private static boolean stacked(Reading reading, RoleHabit habit) {
        Piece title = reading.title();
        Piece employer = reading.employer();
        return title != null
                && employer != null
                && reading.split()
                && habit.split() < STACKED
                && employer.start() - title.end() == 2
                && Cues.title(title.text()) >= 1.2
                && Cues.employer(employer.text()) < 1;
    }

    private static List<Reading> readings(HeadSegments head, RoleHabit habit) {
        List<Piece> names = head.names().stream().map(RoleSplits::withoutAt).toList();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                if (i != j) {
                    boolean led = !names.get(j).equals(head.names().get(j));
                    double bonus =
                            habit.bonus(head, head.names().get(i), head.names().get(j), i < j, false)
                                    - 0.15 * Math.abs(i - j)
                                    + (led ? 1 : 0);
                    readings.add(reading(names, List.of(i, j), names.get(i), names.get(j), bonus, i < j));
                }
            }
            for (RoleSplits.Split split : RoleSplits.of(names.get(i))) {
                double bonus = habit.bonus(head, names.get(i), names.get(i), !split.turned(), true)
                        - SPLIT_COST
                        + split.said()
                        + (split.likely() ? habit.likelihood() : 0);
                readings.add(reading(names, List.of(i), split.title(), split.employer(), bonus, !split.turned()));
            }
        }
        return readings;
    }

    private static Reading single(HeadSegments head, RoleHabit habit, boolean employerKnown) {
        List<Piece> names = head.names();
        if (names.isEmpty()) {
            return new Reading(null, null, List.of(), 0, true, false);
        }
        Piece only = names.getFirst();
        double title = Cues.title(only.text()) + habit.likeTitle(head.looks().get(only));
        double employer =
                Cues.employer(only.text()) + habit.likeEmployer(head.looks().get(only));
        boolean isTitle = title > employer || (title == employer && employerKnown);
        List<Piece> rest = names.subList(1, names.size());
        return isTitle
                ? new Reading(only, null, rest, 0, true, false)
                : new Reading(null, RoleSplits.withoutAt(only), rest, 0, true, false);
    }

    private static Reading reading(
            List<Piece> names, List<Integer> used, Piece title, Piece employer, double bonus, boolean titleFirst) {
        List<Piece> rest = new ArrayList<>();
        double score = fit(title, employer) + bonus;
        for (int k = 0; k < names.size(); k++) {
            if (!used.contains(k)) {
                Piece left = names.get(k);
                rest.add(left);
                score -= tail(left, employer) ? TAIL_COST : 0;
                boolean place =
                        Places.shaped(left.text()) && Cues.employer(left.text()) < 1 && Cues.title(left.text()) < 1;
                score -= place
                        ? Places.sure(left.text()) ? 0 : 0.5
                        : 0.3
                                + REST_COST
                                        * Math.min(1.5, Math.max(Cues.employer(left.text()), Cues.title(left.text())));
            }
        }
        return new Reading(title, employer, rest, score, titleFirst, used.size() == 1);
    }

    /** Is the supposed employer only the last short word behind a longer name in one line, as the place of that name is? */
    private static boolean tail(Piece name, Piece employer) {
        return employer.start() > name.end()
                && employer.start() - name.end() <= 3
                && employer.words() <= 2
                && name.words() > employer.words()
                && Places.shaped(employer.text())
                && Cues.employer(employer.text()) < 1
                && Cues.title(name.text()) < 1;
    }

    private static double fit(Piece title, Piece employer) {
        double placeAsEmployer = Places.sure(employer.text()) || Places.state(employer.text()) ? 1.2 : 0;
        double placeAsTitle = Places.sure(title.text()) || Places.state(title.text()) ? 1.2 : 0;
        double longTitle = title.words() > 9 ? 0.8 : 0;
        int comma = Cues.comma(employer.text());
        boolean named = Cues.employer(comma > 0 ? employer.text().substring(0, comma) : "") >= 1;
        double lateEmployer = comma > 0 && !named && Cues.employer(employer.text()) >= 1 ? 0.7 : 0;
        double longEmployer = employer.words() > 9 && !named ? 0.8 : 0;
        double bare = Cues.legalOnly(employer.text()) ? 3 : 0;
        return Cues.title(title.text())
                - 0.7 * Cues.employer(title.text())
                + Cues.employer(employer.text())
                - 0.7 * Cues.title(employer.text())
                - lateEmployer
                - placeAsEmployer
                - placeAsTitle
                - longTitle
                - longEmployer
                - bare;
    }

    private static RoleNames placed(Reading reading, List<Piece> places, double margin) {
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
        return new RoleNames(title, employer, place, rest, margin);
    }
}
