package dev.candor.gateway.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.provider.HostedProviders.OfferedProviders;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Yes or no to a hosted model provider, before it sees anything: one of those that people bring, or one that this installation has set up,
 * by the name its operator gave it. Only a person can say it, no script. The name {@code hosted} stands for
 * all of them: without it only models on machines of the person and the operator work.
 */
@RestController
@RequestMapping("/me/consents")
class ConsentController {

    private final Consents consents;
    private final HostedProviders hosted;
    private final FreshSignIn freshSignIn;

    ConsentController(Consents consents, HostedProviders hosted, FreshSignIn freshSignIn) {
        this.consents = consents;
        this.hosted = hosted;
        this.freshSignIn = freshSignIn;
    }

    /** What the person saw when agreeing. */
    record NewConsent(
            @NotBlank @Size(max = 500) String purpose,
            @Nullable @Size(max = 100) String region) {}

    /** Whether consent stands, and the record if there is one: none where the operator assumes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentAnswer(String provider, boolean granted, Consents.@Nullable Consent consent) {}

    /** All that was ever said, and what there is to agree to; {@code offered} is absent while it cannot be asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentOverview(
            List<Consents.Consent> items, @Nullable OfferedProviders offered) {}

    @GetMapping
    @RequiredScope("account.read")
    ConsentOverview list(Visitor visitor) throws InterruptedException {
        return new ConsentOverview(
                consents.all(visitor.owner()), hosted.offered(visitor).orElse(null));
    }

    @GetMapping("/{provider}")
    @RequiredScope("account.read")
    ConsentAnswer get(Visitor visitor, @PathVariable String provider) throws InterruptedException {
        requireKnown(visitor, provider);
        return answer(visitor, provider);
    }

    @PutMapping("/{provider}")
    @RequiredScope("account.read")
    ConsentAnswer give(Visitor visitor, @PathVariable String provider, @Valid @RequestBody NewConsent given)
            throws InterruptedException {
        freshSignIn.requirePerson(visitor);
        requireKnown(visitor, provider);
        consents.give(visitor.owner(), provider, given.purpose(), given.region());
        return answer(visitor, provider);
    }

    @DeleteMapping("/{provider}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiredScope("account.read")
    void withdraw(Visitor visitor, @PathVariable String provider) throws InterruptedException {
        freshSignIn.requirePerson(visitor);
        requireKnown(visitor, provider);
        consents.withdraw(visitor.owner(), provider);
    }

    private ConsentAnswer answer(Visitor visitor, String provider) throws InterruptedException {
        if (provider.equals(Consents.HOSTED)) {
            boolean local = consents.localOnly(visitor.owner());
            return new ConsentAnswer(
                    provider,
                    !local,
                    consents.standing(visitor.owner(), provider).orElse(null));
        }
        List<Consents.Consent> said = said(visitor, provider);
        boolean assumed = said.isEmpty()
                && hosted.offered(visitor)
                        .filter(OfferedProviders::consentAssumed)
                        .isPresent();
        Consents.Consent standing = consents.standing(visitor.owner(), provider).orElse(null);
        return new ConsentAnswer(provider, assumed || standing != null, standing);
    }

    /** Of whom nothing was ever said, and who is neither a kind that people bring nor set up here, there is nothing to say. */
    private void requireKnown(Visitor visitor, String provider) throws InterruptedException {
        boolean known = provider.equals(Consents.HOSTED)
                || ProviderKeys.NAMES.contains(provider)
                || !said(visitor, provider).isEmpty();
        if (!known) {
            OfferedProviders offered = hosted.offered(visitor)
                    .orElseThrow(() -> new ProblemException(
                            CommonProblem.UNAVAILABLE,
                            "Which providers there are cannot be looked up now. Try again in a minute."));
            if (!offered.names().contains(provider)) {
                throw ProblemException.notFound();
            }
        }
    }

    private List<Consents.Consent> said(Visitor visitor, String provider) {
        return consents.all(visitor.owner()).stream()
                .filter(consent -> consent.provider().equals(provider))
                .toList();
    }
}
