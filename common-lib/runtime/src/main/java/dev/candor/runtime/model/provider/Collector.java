package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider.Reading;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.ProviderTrouble.Kind;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Waits for the whole of an answer. */
final class Collector implements StreamingChatResponseHandler {

    private static final int CHARACTERS_PER_TOKEN = 3;

    private @Nullable ChatResponse response;

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
    }

    @Override
    public void onError(Throwable failure) {
        response = null;
    }

    Reading reading(ModelRequest request) throws ProviderTrouble {
        ChatResponse got = response;
        if (got == null || got.aiMessage() == null) {
            throw new ProviderTrouble(Kind.GARBAGE, "not-an-answer");
        }
        String text = Objects.requireNonNullElse(got.aiMessage().text(), "");
        FinishReason finish = Objects.requireNonNullElse(got.finishReason(), FinishReason.OTHER);
        TokenUsage usage = got.tokenUsage();
        int sent = (request.system().length() + request.user().length()) / CHARACTERS_PER_TOKEN;
        return new Reading(
                text,
                finish != FinishReason.LENGTH,
                finish.name().toLowerCase(Locale.ROOT),
                finish == FinishReason.CONTENT_FILTER,
                count(usage == null ? null : usage.inputTokenCount(), sent),
                count(usage == null ? null : usage.outputTokenCount(), text.length() / CHARACTERS_PER_TOKEN));
    }

    /** What the provider bills; where it does not say, an estimate on the dear side. */
    private static int count(@Nullable Integer told, int estimate) {
        return told == null || told < 0 ? estimate : told;
    }
}
