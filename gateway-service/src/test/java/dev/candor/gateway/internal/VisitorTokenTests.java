package dev.candor.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.testing.RunningGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisitorTokenTests extends RunningGateway {

    private static final Instant SIGNED_IN = Instant.parse("2026-01-05T08:00:00Z");

    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @Autowired
    private InternalTokens tokens;

    @Test
    void givesTheSameTokenForHalfAMinute() throws Exception {
        String first = tokens.forVisitor(visitor("a", "resume.read"), "resume-service");
        clock.advance(Duration.ofSeconds(29));

        assertThat(tokens.forVisitor(visitor("a", "resume.read"), "resume-service"))
                .isEqualTo(first);

        clock.advance(Duration.ofSeconds(1));
        String next = tokens.forVisitor(visitor("a", "resume.read"), "resume-service");
        assertThat(next).isNotEqualTo(first);
        assertThat(claims(next).getExpirationTime().toInstant())
                .isEqualTo(claims(first).getExpirationTime().toInstant().plusSeconds(30));
    }

    @Test
    void givesATokenOfItsOwnToWhateverDiffers() throws Exception {
        OwnerId somebodyElse = new OwnerId(UUID.randomUUID());
        List<String> all = List.of(
                tokens.forVisitor(visitor("a", "resume.read"), "resume-service"),
                tokens.forVisitor(visitor("a", "resume.read"), "file-service"),
                tokens.forVisitor(visitor("a", "resume.write"), "resume-service"),
                tokens.forVisitor(visitor("b", "resume.read"), "resume-service"),
                tokens.forVisitor(
                        Visitor.of(owner, Set.of("resume.read"), SIGNED_IN.plusSeconds(1), new Credential.Session("a")),
                        "resume-service"),
                tokens.forVisitor(
                        Visitor.of(somebodyElse, Set.of("resume.read"), SIGNED_IN, new Credential.Session("a")),
                        "resume-service"));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(claims(all.getLast()).getSubject()).isEqualTo(somebodyElse.toString());
        assertThat(claims(all.get(3)).getStringClaim("sid"))
                .hasSize(32)
                .isNotEqualTo(claims(all.getFirst()).getStringClaim("sid"));
    }

    private Visitor visitor(String session, String scope) {
        return Visitor.of(owner, Set.of(scope), SIGNED_IN, new Credential.Session(session));
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
