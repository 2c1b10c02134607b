package dev.candor.gateway.owner;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.Scopes;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.token.PersonalTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Makes a local run usable without signing up: one owner account, a token file for scripts, a sign-in link for the browser. Runs before
 * the service counts as ready.
 */
@Component
@ConditionalOnProperty("candor.owner.enabled")
class OwnerSetup implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerSetup.class);
    private static final Duration TOKEN_LIFE = Duration.ofDays(90);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
    private static final String TOKEN_NAME = "Local run";

    private final OwnerProperties properties;
    private final AccountService accounts;
    private final PersonalTokens tokens;
    private final SignInLinks links;

    OwnerSetup(OwnerProperties properties, AccountService accounts, PersonalTokens tokens, SignInLinks links) {
        this.properties = properties;
        this.accounts = accounts;
        this.tokens = tokens;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        OwnerId owner = accounts.ownerOfTheRun(properties.email(), properties.displayName());
        renewToken(owner);
        PrivateFile linkFile = new PrivateFile(properties.dataDir().resolve("sign-in-link"));
        linkFile.write(links.create(owner));
        LOG.info("The sign-in link of this run is in {}", properties.dataDir().resolve("sign-in-link"));
    }

    private void renewToken(OwnerId owner) {
        PrivateFile file = new PrivateFile(properties.dataDir().resolve("token"));
        Optional<String> present = file.read();
        if (present.isPresent() && tokens.goodFor(owner, present.get(), RENEWED_BEFORE)) {
            return;
        }
        tokens.list(owner).stream()
                .filter(token -> token.name().equals(TOKEN_NAME))
                .forEach(token -> tokens.revoke(owner, token.id()));
        file.write(tokens.create(owner, TOKEN_NAME, Set.copyOf(Scopes.ALL), TOKEN_LIFE)
                .token());
    }
}
