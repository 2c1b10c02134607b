package dev.candor.skills.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ladder of degrees, lowest first; national names are mapped onto it. */
public enum DegreeLevel {
    /** Secondary school, Abitur, baccalauréat, high school. */
    SCHOOL,
    /** Apprenticeship, vocational training, Ausbildung, BTS. */
    VOCATIONAL,
    /** Associate degree, foundation degree, DUT. */
    ASSOCIATE,
    /** Bachelor, licence, grado, laurea triennale, and degrees without a named level. */
    BACHELOR,
    /** Master, Diplom, Magister, MBA, Staatsexamen. */
    MASTER,
    /** Doctorate, PhD, MD, Promotion. */
    DOCTORATE;

    /** The word used in stored data, such as {@code bachelor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word as {@link #word} gives it; absent if it is none. */
    public static @Nullable DegreeLevel of(@Nullable String word) {
        for (DegreeLevel level : values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        return null;
    }
}
