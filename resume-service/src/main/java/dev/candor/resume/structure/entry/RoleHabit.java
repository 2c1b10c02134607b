package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of one section are written, learned from those whose words leave no doubt: which comes first, which is
 * bold or italic, whether both share a text. Every number is between -1 and 1; 0 says nothing.
 *
 * @param order 1 if titles always come first
 * @param titleBold 1 if titles are bold and employers are not
 * @param titleItalic the same for italics
 * @param split 1 if title and employer always share a text, -1 if never
 */
record RoleHabit(double order, double titleBold, double titleItalic, double split) {

    static final RoleHabit NONE = new RoleHabit(0.1, 0, 0, 0);

    private static final double ORDER_WEIGHT = 1.1;
    private static final double LOOK_WEIGHT = 0.9;
    private static final double SPLIT_WEIGHT = 0.4;

    /** How well a reading follows the habit. */
    double bonus(HeadSegments head, Piece title, Piece employer, boolean titleFirst, boolean shared) {
        double bonus = ORDER_WEIGHT * (titleFirst ? order : -order) + SPLIT_WEIGHT * (shared ? split : -split);
        HeadSegments.Look one = head.looks().get(title);
        HeadSegments.Look two = head.looks().get(employer);
        if (one != null && two != null && !shared) {
            bonus += LOOK_WEIGHT * titleBold * difference(one.bold(), two.bold());
            bonus += LOOK_WEIGHT * titleItalic * difference(one.italic(), two.italic());
        }
        return bonus;
    }

    /** What a shared text gains where the others share one too. */
    double likelihood() {
        return 2 * Math.max(0, split);
    }

    double likeTitle(HeadSegments.@Nullable Look look) {
        return look == null
                ? 0
                : 0.8 * Math.max(0, titleBold * (look.bold() ? 1 : -1) + titleItalic * (look.italic() ? 1 : -1));
    }

    double likeEmployer(HeadSegments.@Nullable Look look) {
        return look == null
                ? 0
                : 0.8 * Math.max(0, titleBold * (look.bold() ? -1 : 1) + titleItalic * (look.italic() ? -1 : 1));
    }

    private static int difference(boolean one, boolean two) {
        return one == two ? 0 : one ? 1 : -1;
    }

    /** Collects what entries show. */
    static final class Learner {

        private double weight;
        private double order;
        private double bold;
        private double italic;
        private double shared;

        /** Takes the best reading of a head with the weight of its lead over the one with the sides changed. */
        void learn(HeadSegments head, List<RoleNames.Reading> readings) {
            RoleNames.Reading best = readings.stream()
                    .reduce((one, other) -> other.score() > one.score() ? other : one)
                    .orElse(null);
            if (best == null) {
                return;
            }
            double turned = readings.stream()
                    .filter(reading -> reading.titleFirst() != best.titleFirst())
                    .mapToDouble(RoleNames.Reading::score)
                    .max()
                    .orElse(best.score() - 0.5);
            double lead = Math.min(1.5, best.score() - turned);
            weight += lead;
            order += best.titleFirst() ? lead : -lead;
            shared += best.split() ? lead : -lead;
            HeadSegments.Look title = look(head, best.title());
            HeadSegments.Look employer = look(head, best.employer());
            if (title != null && employer != null && !best.split()) {
                bold += lead * difference(title.bold(), employer.bold());
                italic += lead * difference(title.italic(), employer.italic());
            }
        }

        private static HeadSegments.@Nullable Look look(HeadSegments head, @Nullable Piece name) {
            return name == null
                    ? null
                    : head.looks().entrySet().stream()
                            .filter(entry -> entry.getKey().end() == name.end())
                            .map(java.util.Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
        }

        RoleHabit habit() {
            double all = weight + 0.6;
            return new RoleHabit((order + 0.06) / all, bold / all, italic / all, shared / all);
        }
    }
}
