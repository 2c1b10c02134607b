package dev.candor.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.owner.SignInLinks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who is signed in, and in which ways somebody could. */
@Component
class SessionOffer {

    private final AccountService accounts;
    private final SignInLinks links;
    private final ExternalDoor external;
    private final boolean accountsLocal;

    SessionOffer(AccountService accounts, SignInLinks links, ExternalDoor external, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.external = external;
        this.accountsLocal = environment.getProperty("candor.accounts.local", Boolean.class, true);
    }

    /**
     * The state of a browser.
     *
     * @param local whether this is a local run, with sign-in links
     * @param accountsLocal whether one can sign up with address and password
     * @param providers other doors
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            boolean authenticated,
            @Nullable OwnerId id,
            @Nullable String email,
            @Nullable String displayName,
            boolean local,
            boolean accountsLocal,
            List<Provider> providers) {}

    /** A door of somebody else. */
    record Provider(String id, String name, String href) {}

    Answer to(@Nullable OwnerId owner) {
        Optional<AccountService.Person> person = owner == null ? Optional.empty() : accounts.active(owner);
        List<Provider> providers = external.open()
                ? List.of(new Provider("oidc", external.name(), "/oauth2/authorization/oidc"))
                : List.of();
        return new Answer(
                person.isPresent(),
                person.map(AccountService.Person::id).orElse(null),
                person.map(found -> found.profile().email()).orElse(null),
                person.map(found -> found.profile().displayName()).orElse(null),
                links.enabled(),
                accountsLocal,
                providers);
    }
}
