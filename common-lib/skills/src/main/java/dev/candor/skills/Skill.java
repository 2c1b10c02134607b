package dev.candor.skills;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One canonical skill.
 *
 * @param id lower-case words with dashes; never changes its meaning
 * @param name as people write it
 * @param aliases other names, as written
 * @param implies what somebody who has it surely has too, one step broader
 * @param related ids of neighbours, worth partial credit; symmetric
 * @param since year from which it can have been used; absent if it does not matter
 */
public record Skill(
        String id,
        String name,
        Kind kind,
        Set<Flag> flags,
        List<Alias> aliases,
        List<Implied> implies,
        List<String> related,
        @Nullable Integer since) {

    /** What a skill is. */
    public enum Kind {
        /** A programming, query or markup language. */
        LANGUAGE,
        /** A library or framework. */
        FRAMEWORK,
        /** A platform or service. */
        PLATFORM,
        /** A database or store. */
        DATABASE,
        /** A product, program, machine or instrument. */
        TOOL,
        /** A way of doing something. */
        PRACTICE,
        /** A field of knowledge. */
        KNOWLEDGE,
        /** A norm, protocol, law or format. */
        STANDARD,
        /** A way of working with people. */
        SOFT,
        /** A branch of the economy. */
        INDUSTRY,
        /** A certificate or licence. */
        CERTIFICATE,
        /** A field of study. */
        FIELD;

        /** Whether it is something one can do or use, not a trait, branch, certificate or study. */
        public boolean technical() {
            return switch (this) {
                case SOFT, INDUSTRY, CERTIFICATE, FIELD -> false;
                default -> true;
            };
        }
    }

    /** What must hold before a name counts as the skill. */
    public enum Flag {
        /** Only in its exact capitals. */
        CASE,
        /** Only in a list of skills, behind a cue, or near another skill. */
        CONTEXT,
        /** Only as the whole text, never inside a sentence. */
        GENERIC,
        /** Not where it is a verb. */
        VERB,
        /** May carry a version glued to it. */
        VERSION
    }

    /**
     * Another name.
     *
     * @param language ISO 639-1 code of the language it belongs to; absent if it is international or English
     * @param guarded also a common word: counts only in a list of skills, behind a cue, or near another skill
     */
    public record Alias(String text, @Nullable String language, boolean guarded) {

        /** Reads {@code text}, {@code de:text}, either with {@code !} behind it when guarded. */
        static Alias of(String written) {
            boolean guarded = written.endsWith("!");
            String text = guarded ? written.substring(0, written.length() - 1) : written;
            boolean foreign = text.length() > 3 && text.charAt(2) == ':' && Character.isLowerCase(text.charAt(0));
            return foreign
                    ? new Alias(text.substring(3), text.substring(0, 2), guarded)
                    : new Alias(text, null, guarded);
        }
    }

    /** Something broader, and why it follows. */
    public record Implied(String id, Reason reason) {}

    /** Why one skill implies another. */
    public enum Reason {
        /** It is one: PostgreSQL is a relational database. */
        IS,
        /** It cannot be done without: Spring Boot uses Java. */
        USES
    }

    /** Whether the flag is set. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    @Override
    public String toString() {
        return id;
    }
}
