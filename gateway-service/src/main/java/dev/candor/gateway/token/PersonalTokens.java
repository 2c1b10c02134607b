package dev.candor.gateway.token;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.secret.Secret;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: made, shown once, looked up, revoked. */
@Service
public class PersonalTokens {

    private static final int MOST = 20;
    private static final Duration USE_GRAIN = Duration.ofMinutes(1);

    private final PersonalTokenRepository tokens;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    PersonalTokens(PersonalTokenRepository tokens, AuditLog audit, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What may be told about a token afterwards. */
    public record Shown(
            UUID id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /** A new token, with its text for the only time. */
    public record Made(UUID id, String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /**
     * Makes a token; its audit row is committed with it.
     *
     * @throws ProblemException if there are twenty that are still good
     */
    @Transactional
    public Made create(OwnerId owner, String name, Set<String> scopes, Duration life) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (tokens.countByAccountIdAndExpiresAtAfter(owner.value(), now) >= MOST) {
            throw new ProblemException(GatewayProblem.TOO_MANY_TOKENS, "Revoke one first; twenty is the most.");
        }
        String text = TokenText.fresh();
        PersonalToken.Wish wish = new PersonalToken.Wish(name, scopes, now.plus(life));
        PersonalToken token = new PersonalToken(ids.next(), owner, Secret.sha256(text), wish, now);
        tokens.save(token);
        audit.done(owner, AuditAction.TOKEN_CREATED, token.id().toString(), null);
        return new Made(token.id(), text, token.expiresAt());
    }

    /** All of a person, newest first, those that have run out included. */
    public List<Shown> list(OwnerId owner) {
        return tokens.findByAccountIdOrderByCreatedAtDescIdDesc(owner.value()).stream()
                .map(PersonalTokens::shown)
                .toList();
    }

    /** Revokes one at once. @throws ProblemException if the person has none of this id */
    @Transactional
    public void revoke(OwnerId owner, UUID id) {
        if (tokens.remove(owner.value(), id) == 0) {
            throw ProblemException.notFound();
        }
        audit.done(owner, AuditAction.TOKEN_REVOKED, id.toString(), null);
    }

    /** Revokes all of a person. */
    @Transactional
    public void revokeAll(OwnerId owner) {
        tokens.removeAll(owner.value());
    }

    /** The person behind a token's text; empty if it was never made, is revoked, has run out, or the account is locked. */
    public Optional<Visitor> admit(String text) {
        Instant now = clock.instant();
        return live(text, now).map(token -> {
            Instant last = token.lastUsedAt();
            if (last == null || last.isBefore(now.minus(USE_GRAIN))) {
                tokens.used(token.id(), now, now.minus(USE_GRAIN));
            }
            return Visitor.of(token.owner(), token.scopes(), token.createdAt(), new Credential.Token(token.id()));
        });
    }

    /** Whether a token's text will still be good for this long. */
    public boolean goodFor(OwnerId owner, String text, Duration atLeast) {
        return live(text, clock.instant().plus(atLeast))
                .filter(token -> token.owner().equals(owner))
                .isPresent();
    }

    private Optional<PersonalToken> live(String text, Instant at) {
        if (!TokenText.plausible(text)) {
            return Optional.empty();
        }
        return tokens.findLive(Secret.sha256(text), at);
    }

    private static Shown shown(PersonalToken token) {
        return new Shown(
                token.id(),
                token.name(),
                token.scopes().stream().sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
