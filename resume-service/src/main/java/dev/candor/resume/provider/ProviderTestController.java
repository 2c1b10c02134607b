package dev.candor.resume.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.runtime.model.ModelProvider;
import dev.candor.runtime.model.ModelRequest;
import dev.candor.runtime.model.ProviderTrouble;
import dev.candor.runtime.model.access.ConsentingChain;
import dev.candor.runtime.model.access.ConsentingChain.Brought;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One short question to a provider that a person brought: whether key, model and address work. It holds nothing of the person. */
@RestController
@InternalApi(forPerson = true)
class ProviderTestController {

    private static final ModelRequest QUESTION = new ModelRequest(
            "provider-test", "provider-test.v1", "Answer with the single word ok.", "Are you there?", null, 16, 0);

    private final ConsentingChain chain;

    ProviderTestController(ConsentingChain chain) {
        this.chain = chain;
    }

    /**
     * How it went.
     *
     * @param problem why not, as a code such as {@code http-401}, {@code model-missing} or {@code address-not-allowed}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProviderTestResult(
            boolean works, @Nullable String model, @Nullable String problem, long milliseconds) {}

    @GetMapping("/internal/provider-test/{name}")
    @RequiredScope("account.read")
    ProviderTestResult test(Caller caller, @PathVariable String name) throws InterruptedException {
        Brought brought = chain.brought(caller.owner(), name).orElseThrow(ProblemException::notFound);
        if (brought.model() == null) {
            return new ProviderTestResult(false, null, "model-missing", 0);
        }
        ModelProvider provider = brought.provider();
        return provider == null
                ? new ProviderTestResult(false, brought.model(), "address-not-allowed", 0)
                : ask(provider);
    }

    private static ProviderTestResult ask(ModelProvider provider) throws InterruptedException {
        ModelProvider.Tuning tuning = provider.tuning(QUESTION.agent());
        long began = System.nanoTime();
        String problem = null;
        try {
            provider.send(tuning, QUESTION, raw -> {
                // a test is not kept: there is no step that could be spared the call
            });
        } catch (ProviderTrouble trouble) {
            problem = trouble.code();
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new ProviderTestResult(problem == null, tuning.model(), problem, took);
    }
}
