package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.resume.tailoring.TailorInput.Wish;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import org.jspecify.annotations.Nullable;

/**
 * What of the person's options matters to those who work on the resume.
 *
 * @param boldness how much to change; absent means balanced
 * @param language of the tailored resume; absent means the resume's own
 * @param engine as the person asked for it; absent means automatic
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TailorOptions(
        @Nullable Boldness boldness,
        @Nullable String language,
        @Nullable String engine) {

    private static final TailorOptions USUAL = new TailorOptions(null, null, null);

    /** Those of the optimization a step belongs to. */
    public static TailorOptions of(ContentStore contents, StepCommand command) {
        OwnerId owner = command.assignment().ownerId();
        ContentReference options = command.inputs().get("options");
        return options == null ? USUAL : contents.load(owner, options, TailorOptions.class);
    }

    Wish wish() {
        return new Wish(boldness == null ? Boldness.BALANCED : boldness, language);
    }
}
