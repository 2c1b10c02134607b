package dev.candor.resume.optimization;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.step.ContentMissingException;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.AccountExport;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every optimization of a person: what they asked, what each step has made, and the log. */
@Component
class OptimizationExport implements AccountExport {

    private static final String HERE = "resume-service";

    private final Orchestrator orchestrator;
    private final OptimizationRows rows;
    private final OptimizationViews views;
    private final ContentStore contents;
    private final JsonMapper json;

    OptimizationExport(
            Orchestrator orchestrator,
            OptimizationRows rows,
            OptimizationViews views,
            ContentStore contents,
            JsonMapper json) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.views = views;
        this.contents = contents;
        this.json = json;
    }

    @Override
    public String name() {
        return "optimizations";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        for (OptimizationId id : rows.all(owner)) {
            Snapshot snapshot = orchestrator.find(owner, id).orElse(null);
            if (snapshot != null) {
                entry(zip, id + "/optimization.json", views.require(owner, id));
                entry(zip, id + "/events.json", events(owner, id));
                for (Map.Entry<String, ContentReference> content :
                        new TreeMap<>(orchestrator.inputs(snapshot)).entrySet()) {
                    content(owner, zip, id + "/" + content.getKey() + ".json", content.getValue());
                }
            }
        }
    }

    private Object events(OwnerId owner, OptimizationId id) {
        return rows.events(owner, id, 0).stream()
                .map(event -> json.readTree(event.payload()))
                .toList();
    }

    /** Contents of other services are exported there. */
    private void content(OwnerId owner, ZipOutputStream zip, String path, ContentReference reference)
            throws IOException {
        if (reference.service().equals(HERE)) {
            try {
                entry(zip, path, contents.load(owner, reference, JsonNode.class));
            } catch (ContentMissingException e) {
                entry(zip, path, Map.of());
            }
        }
    }

    private void entry(ZipOutputStream zip, String path, Object body) throws IOException {
        zip.putNextEntry(new ZipEntry(name() + "/" + path));
        zip.write(json.writeValueAsBytes(body));
        zip.closeEntry();
    }
}
