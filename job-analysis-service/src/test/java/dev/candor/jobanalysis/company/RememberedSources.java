package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A cache that lives as long as a test. */
final class RememberedSources implements SourceCache {

    private final Map<String, Object> bodies = new HashMap<>();

    @Override
    public <T> Optional<T> find(OwnerId owner, String key, Class<T> type) {
        return Optional.ofNullable(type.cast(bodies.get(owner + key)));
    }

    @Override
    public void keep(OwnerId owner, String key, Object body) {
        bodies.put(owner + key, body);
    }
}
