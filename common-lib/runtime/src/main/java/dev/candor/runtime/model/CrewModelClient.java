package dev.candor.runtime.model;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.step.OfflineFallback;
import java.util.List;

/** Asks the providers of a person one after the other: who is away or refuses is passed over. */
final class CrewModelClient implements ModelClient {

    private final ProviderChain chain;
    private final PaidOnceModelClient client;

    CrewModelClient(ProviderChain chain, PaidOnceModelClient client) {
        this.chain = chain;
        this.client = client;
    }

    @Override
    public boolean available(OwnerId owner) {
        return !chain.of(owner).isEmpty();
    }

    @Override
    public ModelAnswer ask(Assignment assignment, ModelRequest request) throws InterruptedException {
        if (assignment.terms().engine() == Engine.OFFLINE) {
            return new ModelAnswer.Never("offline");
        }
        List<ModelProvider> providers = chain.of(assignment.ownerId());
        ModelAnswer best =
                new ModelAnswer.Never(providers.isEmpty() ? OfflineFallback.NO_PROVIDER : "provider-unavailable");
        for (ModelProvider provider : providers) {
            ModelAnswer answer = client.ask(provider, assignment, request);
            switch (answer) {
                case ModelAnswer.Said ignored -> {
                    return answer;
                }
                case ModelAnswer.Useless ignored -> {
                    return answer;
                }
                case ModelAnswer.Later ignored -> best = best instanceof ModelAnswer.Later ? best : answer;
                case ModelAnswer.Never ignored -> best = best instanceof ModelAnswer.Later ? best : answer;
            }
        }
        return best;
    }

    @Override
    public void reject(OwnerId owner, ModelAnswer.CallReference call) {
        client.reject(owner, call);
    }
}
