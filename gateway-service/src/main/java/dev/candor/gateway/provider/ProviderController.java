package dev.candor.gateway.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.access.FreshSignIn;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.Page;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
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
import tools.jackson.databind.JsonNode;

/** A model provider of one's own. Its key goes in and never comes out. */
@RestController
@RequestMapping("/me/providers")
class ProviderController {

    private static final Duration TEST = Duration.ofSeconds(45);

    private final ProviderKeys providers;
    private final FreshSignIn freshSignIn;
    private final ServiceCalls calls;

    ProviderController(ProviderKeys providers, FreshSignIn freshSignIn, ServiceCalls calls) {
        this.providers = providers;
        this.freshSignIn = freshSignIn;
        this.calls = calls;
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

    /** One short question to the provider, on the person's own account with it. */
    @PostMapping("/{name}/test")
    @RequiredScope("account.read")
    JsonNode test(Visitor visitor, @PathVariable String name) throws InterruptedException {
        freshSignIn.requirePerson(visitor);
        String path =
                "/internal/provider-test/" + require(visitor.owner(), name).name();
        return calls.json(visitor, Upstream.RESUME_SERVICE, path, TEST).orElseThrow(ProviderController::unavailable);
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                CommonProblem.UNAVAILABLE,
                "The provider cannot be tested now. The key is stored; try again in a minute.");
    }

    private ProviderKeys.Provider require(OwnerId owner, String name) {
        return providers.list(owner).stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
