package dev.candor.resume.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.id.OwnerId;
import dev.candor.resume.claim.TruthSuiteLies;
import dev.candor.resume.claim.TruthSuiteLies.Lie;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.runtime.model.ModelRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A model every sentence of which holds a lie of the truth suite, also when it is asked again. What the gate is known to miss of the suite is
 * what may be printed here, and no more.
 */
class FabricatingModelTests {

    @Test
    void hardlyAnyLieReachesADocument() throws InterruptedException {
        int told = 0;
        List<String> printed = new ArrayList<>();
        for (String person : TruthSuiteLies.people().toList()) {
            JsonResume source = TailoringTests.person(person);
            for (Map<String, String> lies : rounds(TruthSuiteLies.of(person))) {
                told += lies.size();
                ResumePaths.leaves(printed(source, lies)).stream()
                        .filter(leaf -> lies.containsValue(leaf.text()))
                        .forEach(leaf -> printed.add(person + " " + leaf.path() + ": " + leaf.text()));
            }
        }
        System.out.println("fabricating model: " + printed.size() + " of " + told + " lies printed " + printed);

        assertThat(told).isGreaterThanOrEqualTo(350);
        assertThat(printed).hasSizeLessThanOrEqualTo(told * 3 / 200);
    }

    private static JsonResume printed(JsonResume source, Map<String, String> lies) throws InterruptedException {
        TailorInput input = CrewBench.input(source, TailoringTests.requirements());
        Proposals proposals = CrewBench.proposals(
                CrewBench.tailor(CrewBench.speaking(request -> lying(request, lies), new ArrayList<>()))
                        .run(input, CrewBench.context(new OwnerId(UUID.randomUUID()))));
        return CrewBench.printed(input, proposals);
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

    /** As few runs as there are lies about one line. */
    private static List<Map<String, String>> rounds(List<Lie> lies) {
        List<Map<String, String>> rounds = new ArrayList<>();
        for (Lie lie : lies) {
            Map<String, String> round = rounds.stream()
                    .filter(one -> !one.containsKey(lie.path()))
                    .findFirst()
                    .orElseGet(() -> {
                        Map<String, String> fresh = new LinkedHashMap<>();
                        rounds.add(fresh);
                        return fresh;
                    });
            round.put(lie.path(), lie.text());
        }
        return rounds;
    }
}
