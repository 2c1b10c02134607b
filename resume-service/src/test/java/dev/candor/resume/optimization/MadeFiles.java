package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files of optimizations and their copies, in memory: a test makes a file by naming its bytes. */
public final class MadeFiles implements ArtifactListing, KeptFiles {

    private final Map<OptimizationId, Map<String, byte[]>> made = new ConcurrentHashMap<>();
    private final Map<UUID, byte[]> kept = new ConcurrentHashMap<>();

    /** Makes a file, or makes it again. */
    public void make(OptimizationId optimization, String name, byte[] bytes) {
        made.computeIfAbsent(optimization, key -> new ConcurrentHashMap<>()).put(name, bytes);
    }

    /** How many copies there are. */
    public int copies() {
        return kept.size();
    }

    @Override
    public List<ArtifactLink> of(OwnerId owner, OptimizationId optimization) {
        return made.getOrDefault(optimization, Map.of()).entrySet().stream()
                .map(file -> new ArtifactLink(file.getKey(), "text/plain", file.getValue().length, "00"))
                .toList();
    }

    @Override
    public void keep(OwnerId owner, OptimizationId optimization, String name, UUID copy) {
        kept.put(copy, made.get(optimization).get(name));
    }

    @Override
    public byte[] open(OwnerId owner, UUID copy) {
        return Optional.ofNullable(kept.get(copy)).orElseThrow(ProblemException::notFound);
    }

    @Override
    public void drop(OwnerId owner, UUID copy) {
        kept.remove(copy);
    }
}
