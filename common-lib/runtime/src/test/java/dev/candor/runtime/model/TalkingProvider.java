package dev.candor.runtime.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider without a network: says what the test wants, and counts what it bills. */
final class TalkingProvider implements ModelProvider {

    final AtomicInteger billed = new AtomicInteger();
    private final String name;
    private final Limits limits;
    volatile Script script = (request, keep) -> keep.keep("hello".getBytes(StandardCharsets.UTF_8));

    TalkingProvider(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    static TalkingProvider free(String name) {
        return new TalkingProvider(name, new Limits(4, 0, 0, Duration.ofSeconds(5)));
    }

    interface Script {
        void answer(ModelRequest request, Keep keep) throws ProviderTrouble, InterruptedException;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Tuning tuning(String agent) {
        return new Tuning("small", 0.2, new Price(1_000_000, 3_000_000));
    }

    @Override
    public void send(Tuning tuning, ModelRequest request, Keep keep) throws ProviderTrouble, InterruptedException {
        billed.incrementAndGet();
        script.answer(request, keep);
    }

    @Override
    public Reading read(Tuning tuning, ModelRequest request, byte[] raw) throws ProviderTrouble {
        String text = new String(raw, StandardCharsets.UTF_8);
        if (text.startsWith("garbage")) {
            throw new ProviderTrouble(ProviderTrouble.Kind.GARBAGE, "not-an-answer");
        }
        return new Reading(text, true, "stop", false, 10, 5);
    }
}
