package dev.candor.gateway.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.provider.Consents.Consent;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the service that asks models to which hosted providers a person agrees, and which are the person's own. */
@RestController
@InternalApi
class ModelAccessController {

    private final Consents consents;
    private final ProviderKeys providers;

    ModelAccessController(Consents consents, ProviderKeys providers) {
        this.consents = consents;
        this.providers = providers;
    }

    /**
     * Names of providers: those agreed to, and those whose consent was taken back and not given again, with {@code hosted} for all of them
     * at once; and the person's own.
     */
    record Access(List<String> granted, List<String> withdrawn, List<ProviderKeys.Opened> own) {}

    @GetMapping("/internal/model-access/{owner}")
    @RequiredScope("model-access.read")
    Access access(Caller caller, @PathVariable UUID owner) {
        if (!caller.owner().value().equals(owner)) {
            throw ProblemException.notFound();
        }
        List<Consent> all = consents.all(new OwnerId(owner));
        List<String> granted = all.stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .map(Consent::provider)
                .distinct()
                .toList();
        List<String> withdrawn = all.stream()
                .map(Consent::provider)
                .distinct()
                .filter(provider -> !granted.contains(provider))
                .toList();
        return new Access(granted, withdrawn, providers.opened(caller.owner()));
    }
}
