package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.runtime.model.ModelRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A model that lies: each of its rewrites is a lie of the truth suite, told again when it is asked once more. */
class FabricatingModelTests {

    static Stream<String> people() {
        return lies().keySet().stream();
    }

    private static final AtomicInteger TOLD = new AtomicInteger();
    private static final List<String> UNSEEN = new CopyOnWriteArrayList<>();

    /** The gate alone is measured by the truth suite; here nothing may get past it on the way to a document. */
    @ParameterizedTest
    @MethodSource("people")
    void noLieThatTheGateSeesReachesADocument(String person) throws InterruptedException {
        JsonResume source = TailoringTests.person(person);
        for (Map<String, String> round : rounds(lies().get(person))) {
            List<ModelRequest> requests = new ArrayList<>();
            TailorInput input = CrewBench.input(source, TailoringTests.requirements());
            Proposals proposals =
                    CrewBench.proposals(CrewBench.tailor(CrewBench.speaking(request -> lying(request, round), requests))
                            .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));

            List<String> printed = ResumePaths.leaves(CrewBench.printed(input, proposals)).stream()
                    .map(ResumePaths.Leaf::text)
                    .toList();

            assertThat(requests).isNotEmpty();
            TOLD.addAndGet(round.size());
            round.forEach((path, lie) -> {
                if (printed.contains(lie)) {
                    UNSEEN.add(person + " " + path + ": " + lie);
                    assertThat(ClaimGate.check(source, ResumePaths.write(source, path, lie), CrewBench.AS_OF)
                                    .supported())
                            .as("printed although the gate sees it: %s %s", path, lie)
                            .isTrue();
                }
            });
        }
    }

    @AfterAll
    static void fewAreUnseen() {
        System.out.printf(Locale.ROOT, "fabricating model: %d lies told, %d printed%n", TOLD.get(), UNSEEN.size());
        UNSEEN.forEach(lie -> System.out.println("  unseen by the gate: " + lie));
        assertThat(UNSEEN).hasSizeLessThanOrEqualTo(TOLD.get() * 4 / 100);
    }

    private static String lying(ModelRequest request, Map<String, String> lies) {
        JsonNode data = CrewBench.data(request.user());
        Map<String, String> here = new LinkedHashMap<>();
        data.path("mayBeReworded").forEach(path -> {
            String lie = lies.get(path.asString());
            if (lie != null) {
                here.put(path.asString(), lie);
            }
        });
        return CrewBench.answer(data, here);
    }

    /** One lie a path in each round. */
    private static List<Map<String, String>> rounds(Map<String, List<String>> byPath) {
        List<Map<String, String>> rounds = new ArrayList<>();
        byPath.forEach((path, lies) -> {
            for (int i = 0; i < lies.size(); i++) {
                if (rounds.size() <= i) {
                    rounds.add(new TreeMap<>());
                }
                rounds.get(i).put(path, lies.get(i));
            }
        });
        return rounds;
    }

    /** Lies in lines and summaries, by person and path. */
    private static Map<String, Map<String, List<String>>> lies() {
        Map<String, Map<String, List<String>>> lies = new TreeMap<>();
        String person = "";
        for (String line : cases().lines().toList()) {
            int bar = line.indexOf(" | ");
            int equals = line.indexOf(" = ");
            if (line.startsWith("@")) {
                person = line.substring(1).strip();
            } else if (line.startsWith("lie-") && equals > 0 && !line.contains(" || ")) {
                String path = line.substring(bar + 3, equals).strip();
                if (path.matches("work\\[\\d+]\\.highlights\\[\\d+]|basics\\.summary")) {
                    lies.computeIfAbsent(person, key -> new TreeMap<>())
                            .computeIfAbsent(path, key -> new ArrayList<>())
                            .add(line.substring(equals + 3).strip());
                }
            }
        }
        return lies;
    }

    private static String cases() {
        try (InputStream in = FabricatingModelTests.class.getResourceAsStream("/claims/cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
