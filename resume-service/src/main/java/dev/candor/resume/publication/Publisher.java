package dev.candor.resume.publication;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.report.Dossier;
import dev.candor.resume.report.DossierReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Renders a dossier and stores its files. Ids follow from optimization and name, so publishing twice replaces files by
 * themselves; the list changes last, so nobody sees half a set.
 */
@Component
class Publisher {

    private final DossierReader dossiers;
    private final Renderings renderings;
    private final ArtifactClient files;
    private final ArtifactSets sets;
    private final OriginalFiles originals;

    Publisher(
            DossierReader dossiers,
            Renderings renderings,
            ArtifactClient files,
            ArtifactSets sets,
            OriginalFiles originals) {
        this.dossiers = dossiers;
        this.renderings = renderings;
        this.files = files;
        this.sets = sets;
        this.originals = originals;
    }

    /** Publishes from the outputs of the steps, by step name, and the decisions made so far. */
    List<Artifact> publish(OwnerId owner, OptimizationId optimization, Map<String, ContentReference> outputs) {
        Dossier dossier = dossiers.read(owner, optimization, outputs);
        List<Artifact> artifacts = renderings
                .of(dossier, originals.docx(owner, optimization).orElse(null))
                .stream()
                .map(file -> files.store(owner, id(optimization, file.name()), file))
                .toList();
        sets.replace(owner, optimization, artifacts);
        return artifacts;
    }

    private static UUID id(OptimizationId optimization, String name) {
        return UUID.nameUUIDFromBytes((optimization + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
