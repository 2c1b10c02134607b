package dev.candor.gateway.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
 * Yes or no to a hosted model provider, before it sees anything. Only a person can say it, no script. The name {@code hosted} stands for
 * all of them: without it only models on machines of the person and the operator work.
 */
@RestController
@RequestMapping("/me/consents")
class ConsentController {

    private final Consents consents;
    private final FreshSignIn freshSignIn;

    ConsentController(Consents consents, FreshSignIn freshSignIn) {
        this.consents = consents;
        this.freshSignIn = freshSignIn;
    }

    /** What the person saw when agreeing. */
    record NewConsent(
            @NotBlank @Size(max = 500) String purpose,
            @Nullable @Size(max = 100) String region) {}

    /** Whether consent stands, and the record if so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentAnswer(String provider, boolean granted, Consents.@Nullable Consent consent) {}

    @GetMapping
    @RequiredScope("account.read")
    Page<Consents.Consent> list(Visitor visitor) {
        return new Page<>(consents.all(visitor.owner()), null);
    }

    @GetMapping("/{provider}")
    @RequiredScope("account.read")
    ConsentAnswer get(Visitor visitor, @PathVariable String provider) {
        return answer(visitor.owner(), known(provider));
    }

    @PutMapping("/{provider}")
    @RequiredScope("account.read")
    ConsentAnswer give(Visitor visitor, @PathVariable String provider, @Valid @RequestBody NewConsent given) {
        freshSignIn.requirePerson(visitor);
        consents.give(visitor.owner(), known(provider), given.purpose(), given.region());
        return answer(visitor.owner(), provider);
    }

    @DeleteMapping("/{provider}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiredScope("account.read")
    void withdraw(Visitor visitor, @PathVariable String provider) {
        freshSignIn.requirePerson(visitor);
        consents.withdraw(visitor.owner(), known(provider));
    }

    private ConsentAnswer answer(OwnerId owner, String provider) {
        Consents.Consent standing = consents.standing(owner, provider).orElse(null);
        boolean granted = provider.equals(Consents.HOSTED) ? !consents.localOnly(owner) : standing != null;
        return new ConsentAnswer(provider, granted, standing);
    }

    private static String known(String provider) {
        if (!provider.equals(Consents.HOSTED) && !ProviderKeys.NAMES.contains(provider)) {
            throw ProblemException.notFound();
        }
        return provider;
    }
}
