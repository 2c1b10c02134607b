package dev.candor.runtime.model;

import dev.candor.contract.id.OwnerId;
import java.util.List;

/** Which providers may see a person's texts, in the order in which they are asked. A service may narrow it by consent. */
@FunctionalInterface
public interface ProviderChain {

    /** Best first; empty if none is configured or allowed: then code alone does the work. */
    List<ModelProvider> of(OwnerId owner);
}
