package dev.candor.gateway.access;

import dev.candor.gateway.GatewayProblem;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** What a stolen cookie must not be able to do: the person has to have signed in a short while ago. */
@Component
public class FreshSignIn {

    private final Settings settings;
    private final Clock clock;

    FreshSignIn(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How recent is recent.
     *
     * @param within longest time since the sign-in; zero switches the check off, as in the local run
     */
    @ConfigurationProperties("candor.fresh-sign-in")
    record Settings(@DefaultValue("10m") Duration within) {}

    /** @throws ProblemException 403 if the session is older; a token needs its scope instead and passes */
    public void require(Visitor visitor) {
        boolean off = settings.within().isZero();
        boolean session = visitor.credential() instanceof Credential.Session;
        if (!off && session && clock.instant().isAfter(visitor.signedInAt().plus(settings.within()))) {
            throw new ProblemException(GatewayProblem.SIGN_IN_AGAIN, "Sign in once more, then repeat this.");
        }
    }

    /** @throws ProblemException 403 if a script is asking */
    public void requirePerson(Visitor visitor) {
        if (!(visitor.credential() instanceof Credential.Session)) {
            throw new ProblemException(GatewayProblem.SESSION_NEEDED, "Sign in with a browser to do this.");
        }
    }
}
