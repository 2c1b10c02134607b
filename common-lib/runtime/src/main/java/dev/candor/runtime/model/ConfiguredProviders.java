package dev.candor.runtime.model;

import java.util.List;

/**
 * The providers that the operator has configured, best first.
 *
 * @param entries each with whether it is somebody else's machine, which needs consent
 */
public record ConfiguredProviders(List<Entry> entries) {

    /** Copies the list. */
    public ConfiguredProviders {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param hosted whether texts leave the operator's machines
     */
    public record Entry(ModelProvider provider, boolean hosted) {}
}
