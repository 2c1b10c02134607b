package dev.candor.resume.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.resume.artifact.Template;
import dev.candor.resume.artifact.Template.PageSize;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.match.Assessment;
import dev.candor.resume.match.Match;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Changes;
import dev.candor.resume.tailoring.DecidedDocument;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.Proposals;
import dev.candor.runtime.step.ContentStore;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what the steps of one optimization have found, with the decisions made so far. */
@Component
public class DossierReader {

    private final ContentStore contents;
    private final Changes changes;

    DossierReader(ContentStore contents, Changes changes) {
        this.contents = contents;
        this.changes = changes;
    }

    /** What the person asked for besides. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Options(@Nullable String language, @Nullable Template template, Template.@Nullable PageSize paper) {

        /** The style asked for; without a size, the paper that is usual where the person lives. */
        String style(JsonResume resume) {
            JsonResume.Basics basics = resume.basics();
            JsonResume.Location place = basics == null ? null : basics.location();
            boolean american =
                    place != null && List.of("US", "CA", "MX", "PH").contains(String.valueOf(place.countryCode()));
            PageSize usual = american ? PageSize.LETTER : PageSize.A4;
            return (template == null ? Template.CLASSIC : template).style(paper == null ? usual : paper);
        }
    }

    /**
     * The dossier.
     *
     * @param outputs what the finished steps made, by step name, and the options
     */
    public Dossier read(OwnerId owner, OptimizationId optimization, Map<String, ContentReference> outputs) {
        Loader load = new Loader(contents, owner, outputs);
        ResumeDocument document = load.one("read-resume", ResumeDocument.class);
        Proposals proposals = load.one("check-claims", Proposals.class);
        List<Change> stored = changes.of(owner, optimization);
        List<Change> decided = stored.isEmpty() ? proposals.changes() : stored;
        Match match = load.one("match-again", Match.class);
        Assessment after = match.after() == null ? match.before() : match.after();
        Options options = load.one("options", Options.class);
        String wanted = options.language();
        return new Dossier(
                wanted == null ? document.language() : wanted,
                document.resume(),
                DecidedDocument.of(document.resume(), decided),
                load.one("read-posting", Posting.class),
                load.one("analyze-posting", Requirements.class),
                outputs.containsKey("research-company") ? load.one("research-company", CompanyProfile.class) : null,
                match.before(),
                after,
                decided,
                proposals.refused(),
                document.warnings(),
                options.style(document.resume()),
                changes.asOf(owner, optimization).atStartOfDay(ZoneOffset.UTC).toInstant(),
                outputs.containsKey("analyze-resume") ? load.one("analyze-resume", Pointers.class) : Pointers.NONE,
                outputs.containsKey("write-report")
                        ? load.one("write-report", FinishedReport.class).letter()
                        : List.of());
    }

    /** Loads outputs by step name. */
    private record Loader(ContentStore contents, OwnerId owner, Map<String, ContentReference> outputs) {

        <T> T one(String name, Class<T> type) {
            return contents.load(owner, Objects.requireNonNull(outputs.get(name), name), type);
        }
    }
}
