package dev.candor.skills.text;

import org.jspecify.annotations.Nullable;

/** How well a language is spoken, lowest first. */
public enum CefrLevel {
    /** Beginner. */
    A1,
    /** Basic, school level. */
    A2,
    /** Intermediate, conversational. */
    B1,
    /** Good, working proficiency. */
    B2,
    /** Fluent, advanced. */
    C1,
    /** Mastery. */
    C2,
    /** Mother tongue. */
    NATIVE;

    /** The level of a stored word ({@code C1}, {@code NATIVE}); absent if it is none. */
    public static @Nullable CefrLevel of(@Nullable String word) {
        for (CefrLevel level : values()) {
            if (level.name().equalsIgnoreCase(word)) {
                return level;
            }
        }
        return null;
    }
}
