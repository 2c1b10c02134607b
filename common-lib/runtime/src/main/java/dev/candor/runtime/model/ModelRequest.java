package dev.candor.runtime.model;

import org.jspecify.annotations.Nullable;

/**
 * One question to a model, a pure function of a step's input: no clock, no chance, no order of a hash map.
 *
 * @param agent kebab-case name of who asks, such as {@code resume-writer}; settings of model and temperature hang on it
 * @param template name and version of the prompt, such as {@code resume-writer.v1}
 * @param system what the model is told to do
 * @param user what it is to work on
 * @param schema JSON schema of the answer, sent to providers that can use one; absent for free text
 * @param maxOutputTokens most tokens of the answer, 1 to 8,000
 * @param sample 0, or 1 for another answer after an unusable one
 */
public record ModelRequest(
        String agent,
        String template,
        String system,
        String user,
        @Nullable String schema,
        int maxOutputTokens,
        int sample) {

    /** Longest system and user text together, in characters: about 60,000 tokens. */
    public static final int MOST_CHARACTERS = 180_000;

    private static final int MOST_OUTPUT_TOKENS = 8_000;

    /** Refuses what no provider should be sent. */
    public ModelRequest {
        if (maxOutputTokens < 1 || maxOutputTokens > MOST_OUTPUT_TOKENS) {
            throw new IllegalArgumentException("maxOutputTokens out of range");
        }
        if (sample < 0) {
            throw new IllegalArgumentException("sample must not be negative");
        }
    }

    /** The same question, asked for another answer. */
    public ModelRequest sample(int another) {
        return new ModelRequest(agent, template, system, user, schema, maxOutputTokens, another);
    }

    /** The same question with other words to work on, as a repair needs them. */
    public ModelRequest asking(String other) {
        return new ModelRequest(agent, template, system, other, schema, maxOutputTokens, sample);
    }

    /** Characters sent, both texts and the schema. */
    int characters() {
        return system.length() + user.length() + (schema == null ? 0 : schema.length());
    }

    @Override
    public String toString() {
        return "ModelRequest[template=" + template + ", characters=" + characters() + ", sample=" + sample + "]";
    }
}
