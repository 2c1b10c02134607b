package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ModelProvider;
import java.util.Map;

/**
 * All that is set about one provider.
 *
 * @param label what metrics and logs call it
 * @param schema whether it may be sent the schema of an answer
 * @param usual model, temperature and price where an agent has none of its own
 */
record Profile(
        String name,
        String label,
        Protocol protocol,
        Protocol.Address address,
        ModelProvider.Limits limits,
        Patience patience,
        boolean schema,
        ModelProvider.Tuning usual,
        Map<String, ModelProvider.Tuning> tunings) {

    Profile {
        tunings = Map.copyOf(tunings);
    }
}
