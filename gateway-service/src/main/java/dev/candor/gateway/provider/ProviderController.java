package dev.candor.gateway.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A model provider of one's own. Its key goes in and never comes out. */
@RestController
@RequestMapping("/me/providers")
class ProviderController {

    private final ProviderKeys providers;
    private final FreshSignIn freshSignIn;

    ProviderController(ProviderKeys providers, FreshSignIn freshSignIn) {
        this.providers = providers;
        this.freshSignIn = freshSignIn;
    }

    /** Settings of a provider; a missing key keeps the stored one. */
    record NewProvider(
            @Nullable @Size(max = 2048) @Pattern(regexp = "https?://[^\\s]+")
            String baseUrl,

            @Nullable @Size(max = 200) @Pattern(regexp = "[\\w.:/@-]+")
            String model,

            @Nullable @Size(min = 1, max = 1024) @Pattern(regexp = "[\\x21-\\x7e]+")
            String apiKey) {

        @Override
        public String toString() {
            return "NewProvider[]";
        }
    }

    @GetMapping
    @RequiredScope("account.read")
    Page<ProviderKeys.Provider> list(Visitor visitor) {
        return new Page<>(providers.list(visitor.owner()), null);
    }

    @GetMapping("/{name}")
    @RequiredScope("account.read")
    ProviderKeys.Provider get(Visitor visitor, @PathVariable String name) {
        return require(visitor.owner(), name);
    }

    @PutMapping("/{name}")
    @RequiredScope("account.read")
    ProviderKeys.Provider put(Visitor visitor, @PathVariable String name, @Valid @RequestBody NewProvider wanted) {
        freshSignIn.requirePerson(visitor);
        if (!ProviderKeys.NAMES.contains(name)) {
            throw ProblemException.notFound();
        }
        providers.save(visitor.owner(), name, wanted.baseUrl(), wanted.model(), wanted.apiKey());
        return require(visitor.owner(), name);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiredScope("account.read")
    void delete(Visitor visitor, @PathVariable String name) {
        freshSignIn.requirePerson(visitor);
        providers.remove(visitor.owner(), require(visitor.owner(), name).name());
    }

    @PostMapping("/{name}/test")
    @RequiredScope("account.read")
    void test(Visitor visitor, @PathVariable String name) {
        require(visitor.owner(), name);
        throw new ProblemException(
                GatewayProblem.PROVIDER_UNSUPPORTED,
                "The key is stored, but this version has no way to call a model provider yet. Optimizations run offline.");
    }

    private ProviderKeys.Provider require(OwnerId owner, String name) {
        return providers.list(owner).stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
