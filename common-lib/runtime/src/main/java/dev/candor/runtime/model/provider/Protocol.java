package dev.candor.runtime.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a provider is spoken to. Answers always come as a stream, since only so silence can be told from thinking. */
public enum Protocol {

    /** OpenAI, and everything that speaks its chat completions. */
    OPENAI("\\[DONE]|\"finish_reason\"\\s*:\\s*\"", "data:") {
        @Override
        StreamingChatModel model(Address address, String model, HttpClientBuilder http) {
            return OpenAiStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address.baseUrl())
                    .apiKey(address.key())
                    .modelName(model)
                    .strictJsonSchema(true)
                    .build();
        }
    },
    /** Anthropic's messages. */
    ANTHROPIC("\"type\"\\s*:\\s*\"message_stop\"", "data:") {
        @Override
        StreamingChatModel model(Address address, String model, HttpClientBuilder http) {
            var builder = AnthropicStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .apiKey(address.key())
                    .modelName(model);
            return (address.baseUrl() == null ? builder : builder.baseUrl(address.baseUrl())).build();
        }
    },
    /** Google Gemini's generateContent. */
    GEMINI("\"finishReason\"\\s*:\\s*\"|\"blockReason\"", "data:") {
        @Override
        StreamingChatModel model(Address address, String model, HttpClientBuilder http) {
            return GoogleAiGeminiStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address.baseUrl())
                    .apiKey(address.key())
                    .modelName(model)
                    .build();
        }
    },
    /** Ollama's chat: a model on a machine of one's own, without a key. */
    OLLAMA("\"done\"\\s*:\\s*true", "{") {
        @Override
        StreamingChatModel model(Address address, String model, HttpClientBuilder http) {
            return OllamaStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(Objects.requireNonNullElse(address.baseUrl(), "http://127.0.0.1:11434"))
                    .modelName(model)
                    .build();
        }
    };

    private final Pattern end;
    private final String event;

    Protocol(String end, String event) {
        this.end = Pattern.compile(end);
        this.event = event;
    }

    abstract StreamingChatModel model(Address address, String model, HttpClientBuilder http);

    /** Whether a stream has said that it is over; one that ends without was cut. */
    boolean over(String raw) {
        return end.matcher(raw).find();
    }

    /** Whether this is a stream of the protocol at all. */
    boolean speaks(String raw) {
        return raw.lines().limit(50).anyMatch(line -> line.startsWith(event));
    }

    /** Where a provider is and what opens it; an absent address means the provider's own. */
    record Address(@Nullable String baseUrl, @Nullable String key) {

        @Override
        public String toString() {
            return "Address[" + baseUrl + "]";
        }
    }
}
