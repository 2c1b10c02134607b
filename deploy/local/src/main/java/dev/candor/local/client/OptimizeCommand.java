package dev.candor.local.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The main job from the command line: upload, optimize, follow, print, download. */
public final class OptimizeCommand {

    private static final int LOOKS = 360;
    private final ApiClient api;
    private final PrintStream out;
    private final boolean terminal;
    private final String address;

    /**
     * A command that talks to one suite.
     *
     * @param terminal whether {@code out} can redraw a line
     * @param address what the person opens in a browser
     */
    public OptimizeCommand(ApiClient api, PrintStream out, boolean terminal, String address) {
        this.api = api;
        this.out = out;
        this.terminal = terminal;
        this.address = address;
    }

    /** Runs to the end; the returned folder holds every artifact. */
    public Path run(OptimizeRequest request) throws Refusal, IOException, InterruptedException {
        String resumeId = api.upload(request.resume()).path("id").asString("");
        requireReadable(resumeId);
        String key = UUID.nameUUIDFromBytes(
                        (resumeId + request + ProcessHandle.current().pid() + System.nanoTime())
                                .getBytes(StandardCharsets.UTF_8))
                .toString();
        JsonNode accepted = api.post("/optimizations", key, body(resumeId, request));
        String id = accepted.path("id").asString("");
        ProgressBar bar = new ProgressBar(out, terminal);
        JsonNode done = new EventFollower(api, id).follow(bar::show);
        bar.end();
        if (!"SUCCEEDED".equals(done.path("status").asString(""))) {
            throw new Refusal(failure(done));
        }
        JsonNode match = api.get("/optimizations/" + id + "/match");
        JsonNode changes = api.get("/optimizations/" + id + "/changes");
        ResultText.lines(done, match, list(changes)).forEach(out::println);
        Path folder = download(id, request.out());
        out.println("In the browser  " + address + "/optimizations/" + id);
        return folder;
    }

    /** A resume is read by event, so it may take a moment until it is known. */
    private void requireReadable(String resumeId) throws Refusal, IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            try {
                JsonNode resume = api.get("/resumes/" + resumeId);
                switch (resume.path("status").asString("")) {
                    case "READY" -> {
                        return;
                    }
                    case "REJECTED" -> throw new Refusal("The resume cannot be used: " + reason(resume));
                    default -> out.flush();
                }
            } catch (Refusal refusal) {
                if (refusal.status() != 404) {
                    throw refusal;
                }
            }
            EventFollower.pause();
        }
        throw new Refusal("The resume was not read within 90 seconds; see candor logs resume-service.");
    }

    private static String reason(JsonNode resume) {
        JsonNode warnings = resume.path("warnings");
        return warnings.isEmpty()
                ? "it holds no text that can be read."
                : warnings.path(0).path("message").asString("");
    }

    private static Map<String, Object> body(String resumeId, OptimizeRequest request) {
        Map<String, Object> body = new HashMap<>();
        body.put("resumeId", resumeId);
        body.put("posting", request.posting());
        if (!request.company().isEmpty()) {
            body.put("companyName", request.company());
        }
        if (!request.options().isEmpty()) {
            body.put("options", request.options());
        }
        return body;
    }

    private static String failure(JsonNode done) {
        JsonNode problem = done.path("problem");
        String detail = problem.path("detail").asString(problem.path("title").asString("no reason was given."));
        return "The optimization ended as " + done.path("status").asString("") + ": " + detail;
    }

    private static JsonNode list(JsonNode answer) {
        return answer.isArray() ? answer : answer.path("items");
    }

    private Path download(String id, String chosen) throws Refusal, IOException {
        Path folder = chosen.isEmpty() ? Path.of("candor-out", id) : Path.of(chosen);
        Files.createDirectories(folder);
        out.println("Files in " + folder.toAbsolutePath().normalize());
        for (JsonNode artifact : list(api.get("/optimizations/" + id + "/artifacts"))) {
            String name = artifact.path("name").asString("");
            if (!name.matches("[A-Za-z0-9._-]+") || name.startsWith(".")) {
                throw new IOException("the suite named a file in a way that is not allowed here");
            }
            api.download("/optimizations/" + id + "/artifacts/" + name, folder.resolve(name));
            out.printf("  %-34s %,9d bytes%n", name, Files.size(folder.resolve(name)));
        }
        return folder;
    }
}
