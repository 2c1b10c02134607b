package dev.candor.runtime.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.net.http.HttpRequest;
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

        @Override
        HttpRequest list(Address address) {
            return asking(address.or("https://api.openai.com/v1") + "/models", "authorization", bearer(address))
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

        @Override
        HttpRequest list(Address address) {
            String url = address.or("https://api.anthropic.com/v1") + "/models?limit=1000";
            return asking(url, "x-api-key", address.key())
                    .header("anthropic-version", "2023-06-01")
                    .build();
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
                    // left out, what a model thinks aloud is read as part of its answer
                    .returnThinking(false)
                    .build();
        }

        @Override
        HttpRequest list(Address address) {
            String url = address.or("https://generativelanguage.googleapis.com/v1beta") + "/models?pageSize=1000";
            return asking(url, "x-goog-api-key", address.key()).build();
        }

        @Override
        boolean refusesBy(int status) {
            return status == 400 || super.refusesBy(status);
        }
    },
    /** Ollama's chat: a model on a machine of one's own, without a key. */
    OLLAMA("\"done\"\\s*:\\s*true", "{") {
        @Override
        StreamingChatModel model(Address address, String model, HttpClientBuilder http) {
            return OllamaStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(address.or(LOCAL))
                    .modelName(model)
                    .build();
        }

        @Override
        HttpRequest list(Address address) {
            return asking(address.or(LOCAL) + "/api/tags", "authorization", null)
                    .build();
        }
    };

    private static final String LOCAL = "http://127.0.0.1:11434";

    private final Pattern end;
    private final String event;

    Protocol(String end, String event) {
        this.end = Pattern.compile(end);
        this.event = event;
    }

    abstract StreamingChatModel model(Address address, String model, HttpClientBuilder http);

    /** Asks which models there are: free of charge, and with a wrong key refused. */
    abstract HttpRequest list(Address address);

    /** Whether the answer to {@link #list} means that the key is not taken. */
    boolean refusesBy(int status) {
        return status == 401 || status == 403;
    }

    private static HttpRequest.Builder asking(String url, String header, @Nullable String key) {
        HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create(url)).GET();
        return key == null ? asking : asking.header(header, key);
    }

    private static @Nullable String bearer(Address address) {
        return address.key() == null ? null : "Bearer " + address.key();
    }

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

        /** Without a slash at its end. */
        private String or(String usual) {
            return baseUrl == null ? usual : baseUrl.replaceAll("/+$", "");
        }

        @Override
        public String toString() {
            return "Address[" + baseUrl + "]";
        }
    }
}
