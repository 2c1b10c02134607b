package dev.candor.gateway.access;

import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.Caller;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A person who was let in, with the credential that did it. Looks to the rest of the runtime like the token that a service would
 * receive, so that callers and scopes mean the same on both sides of the door.
 */
public final class Visitor extends JwtAuthenticationToken {

    private final OwnerId owner;
    private final Set<String> scopes;
    private final Instant signedInAt;
    private final Credential credential;

    private Visitor(Jwt claims, OwnerId owner, Set<String> scopes, Instant signedInAt, Credential credential) {
        super(claims, authorities(scopes), owner.toString());
        this.owner = owner;
        this.scopes = Set.copyOf(scopes);
        this.signedInAt = signedInAt;
        this.credential = credential;
    }

    /**
     * A person at the door.
     *
     * @param signedInAt when the person last proved who they are; of a token, when it was made
     */
    public static Visitor of(OwnerId owner, Set<String> scopes, Instant signedInAt, Credential credential) {
        Jwt claims = Jwt.withTokenValue("at-the-door")
                .header("typ", "at-the-door")
                .subject(owner.toString())
                .claim("client_id", Caller.PERSON_CLIENT)
                .claim("scope", String.join(" ", scopes))
                .build();
        return new Visitor(claims, owner, scopes, signedInAt, credential);
    }

    /** Who is asking in this request; empty if nobody was let in. */
    public static Optional<Visitor> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The visitor behind an authentication; empty for anybody else. */
    public static Optional<Visitor> of(@Nullable Authentication authentication) {
        return authentication instanceof Visitor visitor ? Optional.of(visitor) : Optional.empty();
    }

    /** Whose data this is about. */
    public OwnerId owner() {
        return owner;
    }

    /** What the credential allows. */
    public Set<String> scopes() {
        return scopes;
    }

    /** When the person last proved who they are. */
    public Instant signedInAt() {
        return signedInAt;
    }

    /** What was shown. */
    public Credential credential() {
        return credential;
    }

    private static Collection<SimpleGrantedAuthority> authorities(Set<String> scopes) {
        return scopes.stream()
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
