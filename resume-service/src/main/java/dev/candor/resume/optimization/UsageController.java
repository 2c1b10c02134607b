package dev.candor.resume.optimization;

import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.RequiredScope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/usage")
class UsageController {

    private final Quotas quotas;

    UsageController(Quotas quotas) {
        this.quotas = quotas;
    }

    @GetMapping
    @RequiredScope("account.read")
    Quotas.Usage usage(Caller caller) {
        return quotas.usage(caller.owner());
    }
}
