package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who is asking from the security context: a token of the gateway, or a caller that the gateway put there itself. */
final class Callers {

    /** Owner of a service's token that was issued on nobody's behalf. */
    static final OwnerId NOBODY = new OwnerId(new UUID(0, 0));

    private Callers() {}

    static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : of(authentication.getPrincipal());
    }

    private static Optional<Caller> of(@Nullable Object principal) {
        return switch (principal) {
            case Caller caller -> Optional.of(caller);
            case Jwt token -> Optional.of(of(token));
            case null, default -> Optional.empty();
        };
    }

    static Caller of(Jwt token) {
        String client = Objects.requireNonNullElse(token.getClaimAsString("client_id"), "");
        String onBehalf = Caller.PERSON_CLIENT.equals(client) ? token.getSubject() : token.getClaimAsString("obo");
        return new Caller(
                onBehalf == null ? NOBODY : OwnerId.of(onBehalf), client, scopes(token.getClaimAsString("scope")));
    }

    private static Set<String> scopes(@Nullable String scope) {
        return scope == null || scope.isBlank()
                ? Set.of()
                : Arrays.stream(scope.strip().split(" +")).collect(Collectors.toUnmodifiableSet());
    }
}
