package dev.candor.runtime.model;

import dev.candor.contract.id.OwnerId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A versioned prompt: fixed words and the schema of the answer from resources, and data between marks that nobody can guess and that
 * are the same for the same data. A released version is never edited, since its answers are paid.
 */
public final class Prompt {

    private static final int MARK_BYTES = 12;

    private final String agent;
    private final String template;
    private final String system;
    private final String schema;
    private final int mostOutputTokens;

    private Prompt(String agent, String template, String system, String schema, int mostOutputTokens) {
        this.agent = agent;
        this.template = template;
        this.system = system;
        this.schema = schema;
        this.mostOutputTokens = mostOutputTokens;
    }

    /**
     * Loads {@code /prompts/<template>.md} and {@code /prompts/<template>.schema.json} from the class path of {@code near}.
     *
     * @param template name of the agent and a version, such as {@code resume-writer.v1}
     * @param mostOutputTokens longest answer, 1 to 8,000
     */
    public static Prompt load(Class<?> near, String template, int mostOutputTokens) {
        return new Prompt(
                template.substring(0, template.indexOf('.')),
                template,
                resource(near, "/prompts/" + template + ".md"),
                resource(near, "/prompts/" + template + ".schema.json"),
                mostOutputTokens);
    }

    /** Who asks, such as {@code resume-writer}. */
    public String agent() {
        return agent;
    }

    /** Tokens of the fixed words, estimated. */
    public long fixedTokens() {
        return Question.tokens(system.length() + schema.length());
    }

    /** Longest answer in tokens. */
    public int mostOutputTokens() {
        return mostOutputTokens;
    }

    /** The question about some data of a person, which are JSON. */
    public ModelRequest about(CallKeys keys, OwnerId owner, String data) {
        byte[] digest = keys.digest(owner, ("mark|" + template + "|" + data).getBytes(StandardCharsets.UTF_8));
        String mark = HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        String user = "<data-" + mark + ">\n" + data + "\n</data-" + mark + ">";
        return new ModelRequest(agent, template, system, user, schema, mostOutputTokens, 0);
    }

    private static String resource(Class<?> near, String name) {
        try (InputStream in = near.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
