package dev.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.local.client.Refusal;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.testing.SharedSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same job through the web page, in a real browser. Skipped, and said so, where there is no browser or no page. */
@ExtendWith(SharedSuite.class)
class BrowserIT {

    private static final Path FRONTEND = Path.of("../../gateway-service/src/main/frontend");
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Names of situations, as a pattern. */
    private static final String SELECTION =
            "reload|reconnect|two|keys alone|cancel|sent stay|end to the e-mails|no connection|cannot be read|is none"
                    + "|not there|phone|pasted text|gap that|redo|board|another name";

    @Test
    void walksFromSignUpToDownload(SharedSuite.Running suite) throws IOException, InterruptedException {
        String email = "journey-" + UUID.randomUUID() + "@example.com";
        play("journey", suite, Map.of("CANDOR_EMAIL", email, "CANDOR_PASSWORD", "tidal-copper-" + UUID.randomUUID()));
    }

    /** What happens to people; {@code -Dcandor.situations=.} plays all of it, the build a selection. */
    @Test
    void holdsInEverySituation(SharedSuite.Running suite) throws IOException, InterruptedException {
        play(
                "situations",
                suite,
                Map.of("CANDOR_SIGN_IN_LINK", signInLink(suite)),
                System.getProperty("candor.situations", SELECTION));
    }

    private static void play(String script, SharedSuite.Running suite, Map<String, String> person, String... arguments)
            throws IOException, InterruptedException {
        Optional<Path> browser = BROWSERS.stream().flatMap(BrowserIT::onPath).findFirst();
        Optional<Path> node = onPath("node").findFirst();
        Path played = FRONTEND.resolve("e2e").resolve(script + ".mjs");
        require(browser.isPresent(), "no Chromium on the path");
        require(node.isPresent(), "no Node.js on the path");
        require(Files.exists(played), "no such script in the front end");
        require(Files.isDirectory(FRONTEND.resolve("node_modules")), "the web page was not built");
        Path screenshots =
                Files.createDirectories(Path.of("target", "screenshots", script).toAbsolutePath());
        List<String> command = new ArrayList<>(
                List.of(node.orElseThrow().toString(), played.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(FRONTEND.toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings(suite, screenshots));
        builder.environment().putAll(person);
        builder.environment().put("CANDOR_CHROMIUM", browser.orElseThrow().toString());

        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();

        System.out.println(output);
        assertThat(code).as(output).isZero();
    }

    private static Map<String, String> settings(SharedSuite.Running suite, Path screenshots) throws IOException {
        SuiteSettings settings = suite.suite().settings();
        Path posting = Files.writeString(screenshots.resolve("posting-as-pasted.txt"), pastedPosting());
        return Map.of(
                "CANDOR_URL", "http://localhost:" + settings.ports().of(Port.GATEWAY),
                "CANDOR_RESUME",
                        Path.of("samples", "resume.pdf").toAbsolutePath().toString(),
                "CANDOR_POSTING", posting.toString(),
                "CANDOR_COMPANY", "Brightwater Mobility",
                "CANDOR_MAILS", suite.data().resolve("mail").toString(),
                "CANDOR_SHOTS", screenshots.toString());
    }

    private static String signInLink(SharedSuite.Running suite) throws IOException {
        SuiteSettings settings = suite.suite().settings();
        try {
            return SignInLink.fresh(settings, new KnownPorts(settings.ports().asMap()));
        } catch (Refusal none) {
            System.out.println("browser test: " + none.sentence());
            return "";
        }
    }

    /** The words of the sample page, as somebody copies them from a browser. */
    private static String pastedPosting() throws IOException {
        String page = Files.readString(Path.of("samples", "posting.html"));
        String main = page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
        return main.replaceAll("\\n", " ")
                .replaceAll("<(li|h1|h2|p)>", "\n")
                .replaceAll("<[^>]+>", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            System.out.println("SKIPPED browser test: " + what);
        }
        assumeTrue(holds, what);
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
