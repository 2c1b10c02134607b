package dev.candor.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimizeRequestTests {

    @TempDir
    private Path folder;

    private Path resume;
    private Path posting;

    @BeforeEach
    void write() throws IOException {
        resume = Files.writeString(folder.resolve("resume.txt"), "A resume");
        posting = Files.writeString(folder.resolve("posting.txt"), "A posting");
    }

    @Test
    void readsFilesAndOptions() throws Refusal {
        OptimizeRequest request = OptimizeRequest.of(List.of(
                resume.toString(), "--company", "Acme", posting.toString(), "--out", "here", "--boldness", "light"));

        assertThat(request)
                .isEqualTo(new OptimizeRequest(
                        resume, Map.of("text", "A posting"), "Acme", "here", Map.of("boldness", "light")));
    }

    @Test
    void sendsAnAddressAsAddress() throws Refusal {
        OptimizeRequest request = OptimizeRequest.of(List.of(resume.toString(), "https://example.com/job"));

        assertThat(request.posting()).isEqualTo(Map.of("url", "https://example.com/job"));
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path binary = Files.write(folder.resolve("posting.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertRefused("Usage", resume.toString());
        assertRefused("does not exist", folder.resolve("nothing.pdf").toString(), posting.toString());
        assertRefused("is empty", empty.toString(), posting.toString());
        assertRefused("not a file", folder.toString(), posting.toString());
        assertRefused("must be a text", resume.toString(), binary.toString());
        assertRefused(
                "Unknown or incomplete option --colour", resume.toString(), posting.toString(), "--colour", "red");
        assertRefused("Unknown or incomplete option --out", resume.toString(), posting.toString(), "--out");
    }

    private static void assertRefused(String sentence, String... arguments) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> OptimizeRequest.of(List.of(arguments)))
                .withMessageContaining(sentence);
    }
}
