package dev.candor.resume.parser;

import java.io.IOException;

/** A file that is not read, for a reason with a code. */
public final class ParseRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Refuses with a kebab-case word. */
    public ParseRefusal(String code) {
        super(code);
        this.code = code;
    }

    /** The reason. */
    public String code() {
        return code;
    }
}
