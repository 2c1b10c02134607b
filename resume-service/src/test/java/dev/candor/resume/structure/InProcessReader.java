package dev.candor.resume.structure;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.parser.ParserMain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reader with its parser in this process: the same result, without waiting for a child. */
public final class InProcessReader {

    private InProcessReader() {}

    /** Reads a file by the ending of its name. */
    public static ReadOutcome read(Path file) throws IOException, InterruptedException {
        return read(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** The resume that a plain text file tells. */
    static JsonResume resume(String text) throws InterruptedException {
        return resume(text, "resume.txt");
    }

    /** The resume that a text tells, read by the ending of a name. */
    static JsonResume resume(String text, String name) throws InterruptedException {
        return ((ReadOutcome.Read) read(text.getBytes(StandardCharsets.UTF_8), name))
                .document()
                .resume();
    }

    /** Reads bytes by the ending of a name. */
    public static ReadOutcome read(byte[] bytes, String name) throws InterruptedException {
        return new ResumeReader(ParserMain::parse).read(bytes, "", name);
    }
}
