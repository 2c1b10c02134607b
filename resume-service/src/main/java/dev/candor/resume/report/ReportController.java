package dev.candor.resume.report;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Report, interview sheet and company of an optimization, as soon as each is there. */
@RestController
@RequestMapping("/optimizations/{id}")
class ReportController {

    private final Optimizations optimizations;
    private final DossierReader dossiers;
    private final ContentStore contents;

    ReportController(Optimizations optimizations, DossierReader dossiers, ContentStore contents) {
        this.optimizations = optimizations;
        this.dossiers = dossiers;
        this.contents = contents;
    }

    /** Built anew from the decisions made so far. */
    @GetMapping("/report")
    @RequiredScope("optimizations.read")
    Report report(Caller caller, @PathVariable OptimizationId id) {
        return finished(caller.owner(), id).report();
    }

    /** Built anew from the decisions made so far. */
    @GetMapping("/interview")
    @RequiredScope("optimizations.read")
    Interview interview(Caller caller, @PathVariable OptimizationId id) {
        return finished(caller.owner(), id).interview();
    }

    @GetMapping("/company")
    @RequiredScope("optimizations.read")
    CompanyProfile company(Caller caller, @PathVariable OptimizationId id) {
        ContentReference company = optimizations.outputs(caller.owner(), id).get("research-company");
        return company == null
                ? CompanyProfile.nothing(null, List.of(), List.of())
                : contents.load(caller.owner(), company, CompanyProfile.class);
    }

    private FinishedReport finished(OwnerId owner, OptimizationId id) {
        Map<String, ContentReference> outputs = optimizations.outputs(owner, id);
        if (!outputs.containsKey("match-again")) {
            throw ProblemException.notFound();
        }
        return FinishedReport.of(dossiers.read(owner, id, outputs));
    }
}
