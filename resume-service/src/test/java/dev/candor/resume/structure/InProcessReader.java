package dev.candor.resume.structure;

import dev.candor.resume.parser.ParserMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reader with its parser in this process: the same result, without waiting for a child. */
public final class InProcessReader {

    private InProcessReader() {}

    /** Reads a file by the ending of its name. */
    public static ReadOutcome read(Path file) throws IOException, InterruptedException {
        return read(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** Reads bytes by the ending of a name. */
    public static ReadOutcome read(byte[] bytes, String name) throws InterruptedException {
        return new ResumeReader(ParserMain::parse).read(bytes, "", name);
    }
}
