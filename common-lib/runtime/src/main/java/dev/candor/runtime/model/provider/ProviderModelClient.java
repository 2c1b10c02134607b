package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider, spoken to through LangChain4j's adapter of its protocol. The adapter writes the request and reads the answer; the
 * connection between is ours, so that the raw answer is kept before it is read and one call is one request.
 */
final class ProviderModelClient implements ModelProvider {

    /** Longest answer that is read, in characters: four times what 8,000 tokens take. */
    private static final int MOST_CHARACTERS = 128_000;

    private final Profile profile;
    private final java.net.http.HttpClient http;
    private final Statuses statuses;

    /** Models that do not take a schema: told so once, they are asked by the prompt alone. */
    private final Set<String> withoutSchema = ConcurrentHashMap.newKeySet();

    ProviderModelClient(Profile profile, java.net.http.HttpClient http, Statuses statuses) {
        this.profile = profile;
        this.http = http;
        this.statuses = statuses;
    }

    @Override
    public String name() {
        return profile.name();
    }

    @Override
    public String label() {
        return profile.label();
    }

    @Override
    public Limits limits() {
        return profile.limits();
    }

    @Override
    public Tuning tuning(String agent) {
        return profile.tunings().getOrDefault(agent, profile.usual());
    }

    @Override
    public void send(Tuning tuning, ModelRequest request, Keep keep) throws ProviderTrouble, InterruptedException {
        boolean schema = profile.schema() && request.schema() != null && !withoutSchema.contains(tuning.model());
        try {
            sendOnce(tuning, request, schema, keep);
        } catch (ProviderTrouble trouble) {
            // a refused request was not billed: the only case in which one call is two requests
            if (!schema || !"http-400".equals(trouble.code())) {
                throw trouble;
            }
            sendOnce(tuning, request, false, keep);
            withoutSchema.add(tuning.model());
        }
    }

    @Override
    public Reading read(Tuning tuning, ModelRequest request, byte[] raw) throws ProviderTrouble {
        Collector collector = new Collector();
        try {
            adapter(tuning, new ReplayingHttp(raw)).chat(chat(tuning, request, false), collector);
        } catch (RuntimeException e) {
            throw new ProviderTrouble(Kind.GARBAGE, "not-an-answer");
        }
        Reading reading = collector.reading(request);
        if (reading.text().length() > MOST_CHARACTERS) {
            throw new ProviderTrouble(Kind.GARBAGE, "answer-too-long");
        }
        return reading;
    }

    private void sendOnce(Tuning tuning, ModelRequest request, boolean schema, Keep keep)
            throws ProviderTrouble, InterruptedException {
        SendingHttp sending = new SendingHttp(http, profile.protocol(), profile.patience(), statuses, keep);
        try {
            adapter(tuning, sending).chat(chat(tuning, request, schema), new Collector());
        } catch (dev.langchain4j.exception.UnsupportedFeatureException e) {
            throw new ProviderTrouble(Kind.UNACCEPTABLE, "http-400");
        }
        sending.check();
    }

    private dev.langchain4j.model.chat.StreamingChatModel adapter(Tuning tuning, HttpClient client) {
        return profile.protocol().model(profile.address(), tuning.model(), new HttpFor(client));
    }

    private static ChatRequest chat(Tuning tuning, ModelRequest request, boolean schema) {
        ChatRequest.Builder builder = ChatRequest.builder()
                .messages(SystemMessage.from(request.system()), UserMessage.from(request.user()))
                .modelName(tuning.model())
                .maxOutputTokens(request.maxOutputTokens());
        if (tuning.temperature() != null) {
            builder.temperature(tuning.temperature());
        }
        if (schema) {
            builder.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name("answer")
                            .rootElement(JsonRawSchema.from(Objects.requireNonNull(request.schema())))
                            .build())
                    .build());
        }
        return builder.build();
    }
}
