package dev.candor.gateway.me;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.provider.Consents;
import dev.candor.gateway.provider.ProviderKeys;
import dev.candor.gateway.token.PersonalTokens;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the gateway itself keeps of a person. No secret is in it: tokens and keys are named, never shown. */
@Component
class OwnData {

    private final AccountService accounts;
    private final PersonalTokens tokens;
    private final Consents consents;
    private final ProviderKeys providers;
    private final AuditLog audit;

    OwnData(AccountService accounts, PersonalTokens tokens, Consents consents, ProviderKeys providers, AuditLog audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.consents = consents;
        this.providers = providers;
        this.audit = audit;
    }

    /** All of it. */
    record Exported(
            OwnerId id,
            @Nullable String email,
            @Nullable String displayName,
            @Nullable Instant createdAt,
            List<PersonalTokens.Shown> tokens,
            List<Consents.Consent> consents,
            List<ProviderKeys.Provider> providers,
            List<AuditLog.Entry> activity) {}

    Exported of(OwnerId owner) {
        AccountService.@Nullable Person person = accounts.active(owner).orElse(null);
        return new Exported(
                owner,
                person == null ? null : person.profile().email(),
                person == null ? null : person.profile().displayName(),
                person == null ? null : person.createdAt(),
                tokens.list(owner),
                consents.all(owner),
                providers.list(owner),
                audit.of(owner));
    }
}
