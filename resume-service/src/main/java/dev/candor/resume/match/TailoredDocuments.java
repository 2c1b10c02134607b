package dev.candor.resume.match;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.document.JsonResume;
import java.util.Map;

/** Where the scorer gets the document that the decisions so far have made. Tailoring implements it. */
public interface TailoredDocuments {

    /** The decided document of an optimization, from the outputs of its steps. */
    JsonResume decided(OwnerId owner, OptimizationId optimization, Map<String, ContentReference> inputs);
}
