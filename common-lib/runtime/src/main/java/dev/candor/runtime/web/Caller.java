package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.util.Set;

/**
 * Who is asking now; an argument of any controller method. Of a person's token the owner is the person, of a service's token the
 * person on whose behalf the service works.
 *
 * @param clientId {@code gateway-service} for a person, else the asking service
 */
public record Caller(OwnerId owner, String clientId, Set<String> scopes) {

    /** Client id that marks a person's token. */
    public static final String PERSON_CLIENT = "gateway-service";

    /** Copies the scopes. */
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a service asks, not a person. */
    public boolean service() {
        return !PERSON_CLIENT.equals(clientId);
    }
}
