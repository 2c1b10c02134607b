package dev.candor.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The streams of four providers, as they document them. */
public enum ModelWire {

    /** Chat completions: data lines, usage in the last but one, then {@code [DONE]}. */
    OPENAI {
        @Override
        List<String> chunks(List<String> pieces, String finish) {
            List<String> out = new ArrayList<>();
            out.add(event(null, chunk(Map.of("role", "assistant", "content", ""), null)));
            pieces.forEach(piece -> out.add(event(null, chunk(Map.of("content", piece), null))));
            out.add(event(null, chunk(Map.of(), finish)));
            out.add(event(
                    null,
                    Map.of(
                            "id",
                            "chatcmpl-1",
                            "object",
                            "chat.completion.chunk",
                            "created",
                            1_700_000_000,
                            "model",
                            "scripted",
                            "choices",
                            List.of(),
                            "usage",
                            Map.of(
                                    "prompt_tokens", ScriptedModel.INPUT_TOKENS,
                                    "completion_tokens", ScriptedModel.OUTPUT_TOKENS,
                                    "total_tokens", ScriptedModel.INPUT_TOKENS + ScriptedModel.OUTPUT_TOKENS))));
            out.add("data: [DONE]\n\n");
            return out;
        }

        @Override
        List<String> thinking(String thought) {
            return List.of(event(null, chunk(Map.of("reasoning_content", thought), null)));
        }

        private Map<String, Object> chunk(Map<String, String> delta, @Nullable String finish) {
            Map<String, Object> choice = new java.util.HashMap<>();
            choice.put("index", 0);
            choice.put("delta", delta);
            choice.put("finish_reason", finish);
            return Map.of(
                    "id", "chatcmpl-1",
                    "object", "chat.completion.chunk",
                    "created", 1_700_000_000,
                    "model", "scripted",
                    "choices", List.of(choice));
        }
    },
    /** Messages: named events from {@code message_start} to {@code message_stop}. */
    ANTHROPIC {
        @Override
        List<String> chunks(List<String> pieces, String finish) {
            List<String> out = new ArrayList<>();
            out.add(event(
                    "message_start",
                    Map.of(
                            "type",
                            "message_start",
                            "message",
                            Map.of(
                                    "id", "msg_1",
                                    "type", "message",
                                    "role", "assistant",
                                    "model", "scripted",
                                    "content", List.of(),
                                    "usage", Map.of("input_tokens", ScriptedModel.INPUT_TOKENS, "output_tokens", 1)))));
            out.add(event(
                    "content_block_start",
                    Map.of(
                            "type",
                            "content_block_start",
                            "index",
                            0,
                            "content_block",
                            Map.of("type", "text", "text", ""))));
            pieces.forEach(piece -> out.add(event(
                    "content_block_delta",
                    Map.of(
                            "type",
                            "content_block_delta",
                            "index",
                            0,
                            "delta",
                            Map.of("type", "text_delta", "text", piece)))));
            out.add(event("content_block_stop", Map.of("type", "content_block_stop", "index", 0)));
            out.add(event(
                    "message_delta",
                    Map.of(
                            "type",
                            "message_delta",
                            "delta",
                            Map.of("stop_reason", stop(finish)),
                            "usage",
                            Map.of("output_tokens", ScriptedModel.OUTPUT_TOKENS))));
            out.add(event("message_stop", Map.of("type", "message_stop")));
            return out;
        }

        @Override
        int thinkingAt() {
            return 1;
        }

        @Override
        List<String> thinking(String thought) {
            return List.of(
                    event(
                            "content_block_start",
                            Map.of(
                                    "type",
                                    "content_block_start",
                                    "index",
                                    0,
                                    "content_block",
                                    Map.of("type", "thinking", "thinking", "", "signature", ""))),
                    event(
                            "content_block_delta",
                            Map.of(
                                    "type",
                                    "content_block_delta",
                                    "index",
                                    0,
                                    "delta",
                                    Map.of("type", "thinking_delta", "thinking", thought))),
                    event("content_block_stop", Map.of("type", "content_block_stop", "index", 0)));
        }

        @Override
        String error() {
            return event(
                    "error",
                    Map.of("type", "error", "error", Map.of("type", "overloaded_error", "message", "Overloaded")));
        }

        private String stop(String finish) {
            return switch (finish) {
                case "length" -> "max_tokens";
                case "content_filter" -> "refusal";
                default -> "end_turn";
            };
        }

        @Override
        String system(JsonNode body) {
            return text(body.path("system"));
        }
    },
    /** generateContent as a stream of whole responses. */
    GEMINI {
        @Override
        List<String> chunks(List<String> pieces, String finish) {
            List<String> out = new ArrayList<>();
            pieces.forEach(piece -> out.add(event(null, response(piece, null))));
            out.add(event(null, response("", stop(finish))));
            return out;
        }

        @Override
        List<String> thinking(String thought) {
            return List.of(event(
                    null,
                    Map.of(
                            "candidates",
                            List.of(Map.of(
                                    "index",
                                    0,
                                    "content",
                                    Map.of(
                                            "role",
                                            "model",
                                            "parts",
                                            List.of(Map.of("text", thought, "thought", true))))))));
        }

        private Map<String, Object> response(String piece, @Nullable String finish) {
            Map<String, Object> candidate = new java.util.HashMap<>();
            candidate.put("index", 0);
            candidate.put("content", Map.of("role", "model", "parts", List.of(Map.of("text", piece))));
            if (finish != null) {
                candidate.put("finishReason", finish);
            }
            return Map.of(
                    "candidates",
                    List.of(candidate),
                    "modelVersion",
                    "scripted",
                    "usageMetadata",
                    Map.of(
                            "promptTokenCount", ScriptedModel.INPUT_TOKENS,
                            "candidatesTokenCount", ScriptedModel.OUTPUT_TOKENS,
                            "totalTokenCount", ScriptedModel.INPUT_TOKENS + ScriptedModel.OUTPUT_TOKENS));
        }

        private String stop(String finish) {
            return switch (finish) {
                case "length" -> "MAX_TOKENS";
                case "content_filter" -> "SAFETY";
                default -> "STOP";
            };
        }

        @Override
        String system(JsonNode body) {
            return text(body.path("systemInstruction").path("parts"));
        }

        @Override
        String user(JsonNode body) {
            return StreamSupport.stream(body.path("contents").spliterator(), false)
                    .map(content -> text(content.path("parts")))
                    .collect(Collectors.joining("\n"));
        }
    },
    /** One JSON object a line, the last with {@code done}. */
    OLLAMA {
        @Override
        List<String> chunks(List<String> pieces, String finish) {
            List<String> out = new ArrayList<>();
            pieces.forEach(piece -> out.add(line(Map.of(
                    "model",
                    "scripted",
                    "created_at",
                    "2026-01-01T00:00:00Z",
                    "message",
                    Map.of("role", "assistant", "content", piece),
                    "done",
                    false))));
            out.add(line(Map.of(
                    "model",
                    "scripted",
                    "created_at",
                    "2026-01-01T00:00:00Z",
                    "message",
                    Map.of("role", "assistant", "content", ""),
                    "done",
                    true,
                    "done_reason",
                    finish,
                    "prompt_eval_count",
                    ScriptedModel.INPUT_TOKENS,
                    "eval_count",
                    ScriptedModel.OUTPUT_TOKENS)));
            return out;
        }

        @Override
        List<String> thinking(String thought) {
            return List.of(line(Map.of(
                    "model",
                    "scripted",
                    "created_at",
                    "2026-01-01T00:00:00Z",
                    "message",
                    Map.of("role", "assistant", "content", "", "thinking", thought),
                    "done",
                    false)));
        }

        @Override
        String error() {
            return line(Map.of("error", "model runner has unexpectedly stopped"));
        }

        private String line(Map<String, Object> object) {
            return JsonMapper.shared().writeValueAsString(object) + "\n";
        }

        @Override
        String contentType() {
            return "application/x-ndjson";
        }
    };

    /** The protocol whose place this path is. */
    static ModelWire of(String path) {
        if (path.endsWith("/chat/completions")) {
            return OPENAI;
        }
        if (path.endsWith("/messages")) {
            return ANTHROPIC;
        }
        return path.endsWith("/api/chat") ? OLLAMA : GEMINI;
    }

    /** Thinking before the answer, in the provider's own way: never part of its text. */
    abstract List<String> thinking(String thought);

    /** Before which chunk of an answer thinking comes. */
    int thinkingAt() {
        return 0;
    }

    /** What comes in the middle of a stream when the provider itself fails. */
    String error() {
        return event(null, Map.of("error", Map.of("code", 503, "type", "server_error", "message", "overloaded")));
    }

    /** The whole answer in the pieces in which it comes. */
    abstract List<String> chunks(List<String> pieces, String finish);

    String contentType() {
        return "text/event-stream";
    }

    String system(JsonNode body) {
        return role(body, "system");
    }

    String user(JsonNode body) {
        return role(body, "user");
    }

    private static String role(JsonNode body, String role) {
        return StreamSupport.stream(body.path("messages").spliterator(), false)
                .filter(message -> role.equals(message.path("role").asString("")))
                .map(message -> text(message.path("content")))
                .collect(Collectors.joining("\n"));
    }

    static String text(JsonNode content) {
        if (content.isString()) {
            return content.asString();
        }
        return StreamSupport.stream(content.spliterator(), false)
                .map(part -> part.path("text").asString(""))
                .collect(Collectors.joining("\n"));
    }

    static String event(@Nullable String name, Map<String, Object> data) {
        return (name == null ? "" : "event: " + name + "\n") + "data: "
                + JsonMapper.shared().writeValueAsString(data) + "\n\n";
    }
}
