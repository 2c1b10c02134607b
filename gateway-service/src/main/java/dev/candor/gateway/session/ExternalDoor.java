package dev.candor.gateway.session;

import dev.candor.gateway.access.Visitor;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The provider of an organisation, through which people may come in besides or instead of local accounts. */
public interface ExternalDoor {

    /** Whether browsers can sign in there. */
    boolean open();

    /** How the sign-in page calls it. */
    String name();

    /** Opens it in the filter chain; does nothing unless it is {@link #open}. */
    void addTo(HttpSecurity http);

    /** The person behind one of its bearer tokens; empty if it is none, or does not count. */
    Optional<Visitor> admit(String token);
}
