package dev.candor.runtime.messaging;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** The dead letters at the management port, which only the operator of the host reaches. */
@Endpoint(id = "deadletters")
final class DeadLetterEndpoint {

    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final DeadLetters letters;

    DeadLetterEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    @ReadOperation
    List<DeadLetters.Letter> newest() {
        return letters.newest();
    }

    /** Replays one letter. */
    @WriteOperation
    WebEndpointResponse<DeadLetters.Replay> replay(@Selector String id) {
        UUID letter;
        try {
            letter = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return new WebEndpointResponse<>(DeadLetters.Replay.UNKNOWN, WebEndpointResponse.STATUS_NOT_FOUND);
        }
        DeadLetters.Replay replay = letters.replay(letter);
        int status = switch (replay) {
            case SENT -> ACCEPTED;
            case UNKNOWN -> WebEndpointResponse.STATUS_NOT_FOUND;
            case WITHOUT_BODY -> CONFLICT;
        };
        return new WebEndpointResponse<>(replay, status);
    }
}
