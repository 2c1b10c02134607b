package dev.candor.resume.provider;

import dev.candor.runtime.model.access.ConsentingChain;
import dev.candor.runtime.model.access.ConsentingChain.Hosted;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the gateway, which keeps consents, to which providers of this installation there is something to agree. */
@RestController
@InternalApi(forPerson = true)
class HostedProviderController {

    private final ConsentingChain chain;

    HostedProviderController(ConsentingChain chain) {
        this.chain = chain;
    }

    @GetMapping("/internal/hosted-providers")
    @RequiredScope("account.read")
    Hosted hosted() {
        return chain.hosted();
    }
}
