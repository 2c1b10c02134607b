package dev.candor.runtime.model;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;

/** A request of a step to one provider, with the name under which it is paid once. */
record Question(
        ModelProvider provider, Assignment assignment, ModelRequest request, CallKey key, ModelProvider.Tuning tuning) {

    /** Below what any tokenizer needs for English, so that estimates err to the dear side. */
    private static final int CHARACTERS_PER_TOKEN = 3;

    static Question of(ModelProvider provider, Assignment assignment, ModelRequest request, CallKeys keys) {
        return new Question(
                provider,
                assignment,
                request,
                CallKey.of(keys, assignment.ownerId(), provider, request),
                provider.tuning(request.agent()));
    }

    OwnerId owner() {
        return assignment.ownerId();
    }

    /** Tokens sent, estimated. */
    long inputTokens() {
        return tokens(request.characters());
    }

    /** Tokens of so many characters, estimated. */
    static long tokens(int characters) {
        return Math.ceilDiv(characters, CHARACTERS_PER_TOKEN);
    }

    /** Tokens sent and received at most. */
    long tokens() {
        return inputTokens() + request.maxOutputTokens();
    }
}
