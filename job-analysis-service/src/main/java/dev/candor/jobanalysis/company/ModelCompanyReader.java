package dev.candor.jobanalysis.company;

import dev.candor.contract.agent.Agent;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.guard.text.Contacts;
import dev.candor.jobanalysis.company.statement.Topic;
import dev.candor.runtime.model.CallKeys;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.Prompt;
import dev.candor.runtime.model.StructuredModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a model point at sentences about what code could not find out. Only whole sentences of texts that were fetched count, word for
 * word, and only where they speak of the company; the model decides neither which company it is nor where to look.
 */
final class ModelCompanyReader implements Agent<Research, CompanyProfile> {

    private static final Prompt PROMPT = Prompt.load(ModelCompanyReader.class, "company-researcher.v1", 1_500);
    private static final int MOST_OF_A_TEXT = 8_000;
    private static final int MOST_CHARACTERS = 30_000;

    private final StructuredModel model;
    private final CallKeys keys;
    private final JsonMapper json;
    private final MeterRegistry meters;

    ModelCompanyReader(StructuredModel model, CallKeys keys, JsonMapper json, MeterRegistry meters) {
        this.model = model;
        this.keys = keys;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public AgentOutcome<CompanyProfile> run(Research research, AgentContext context) throws InterruptedException {
        CompanyProfile found = research.profile();
        List<String> open = open(found);
        List<Text> texts = texts(research);
        if (open.isEmpty() || texts.isEmpty() || found.status() == CompanyProfile.Status.AMBIGUOUS) {
            return AgentOutcome.Completed.offline(found, "");
        }
        String data = json.writeValueAsString(new Data(research.company(), open, texts));
        return model.ask(
                        context.assignment(),
                        PROMPT.about(keys, context.assignment().ownerId(), data),
                        object -> PointedSentences.read(object, open, research.texts()))
                .outcome(pointed -> completed(research, pointed));
    }

    private AgentOutcome<CompanyProfile> completed(Research research, PointedSentences pointed) {
        long added = pointed.sentences().stream()
                .filter(one -> research.point(one.topic(), one.words(), one.read()))
                .count();
        long dropped = pointed.dropped() + pointed.sentences().size() - added;
        ModelItems.count(meters, PROMPT.agent(), Map.of("added", added, "unusable", dropped));
        String summary = added + " pointed at by the model, " + ModelItems.share(dropped, added + dropped, "dropped");
        return new AgentOutcome.Completed<>(research.profile(), summary, Engine.LLM, null, List.of());
    }

    /** News need their day, which code reads; the rest may be looked for. */
    private static List<String> open(CompanyProfile found) {
        return found.unknown().stream()
                .filter(topic -> !topic.equals(Topic.NEWS.code()))
                .toList();
    }

    private static List<Text> texts(Research research) {
        List<Text> texts = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (int i = 0; i < research.texts().size(); i++) {
            String text = Contacts.masked(research.texts().get(i).text());
            int length = Math.min(text.length(), Math.min(left, MOST_OF_A_TEXT));
            if (length > 0) {
                texts.add(new Text("s" + (i + 1), text.substring(0, length)));
                left -= length;
            }
        }
        return texts;
    }

    private record Data(String company, List<String> topics, List<Text> sources) {}

    private record Text(String id, String text) {}
}
