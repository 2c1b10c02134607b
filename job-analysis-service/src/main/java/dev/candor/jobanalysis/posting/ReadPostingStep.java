package dev.candor.jobanalysis.posting;

import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the posting of an optimization; one that the person gave before is not read again. */
@Component
class ReadPostingStep implements StepHandler {

    private final PostingService postings;
    private final ContentStore contents;

    ReadPostingStep(PostingService postings, ContentStore contents) {
        this.postings = postings;
        this.contents = contents;
    }

    /** What an optimization says of its posting. */
    record Input(
            @Nullable String url,
            @Nullable String text,
            @Nullable String postingId,
            @Nullable String companyName) {

        PostingSource source() {
            return new PostingSource(url, text, postingId, companyName);
        }

        @Override
        public String toString() {
            return "Input[]";
        }
    }

    @Override
    public AgentRole role() {
        return AgentRole.POSTING_READER;
    }

    @Override
    public String outputKind() {
        return "posting";
    }

    @Override
    public AgentOutcome<?> run(StepCommand command, AgentContext context) throws InterruptedException {
        OwnerId owner = command.assignment().ownerId();
        ContentReference reference = Objects.requireNonNull(command.inputs().get("source"), "source");
        PostingSource source = contents.load(owner, reference, Input.class).source();
        Optional<StoredPosting> stored = source.id() == null
                ? Optional.of(postings.note(owner, source))
                : postings.find(owner, PostingId.of(source.id()));
        if (stored.isEmpty()) {
            return new AgentOutcome.Failed<>("not-found", List.of());
        }
        return outcome(owner, postings.read(stored.get()));
    }

    private AgentOutcome<?> outcome(OwnerId owner, StoredPosting stored) {
        Posting posting = stored.body().posting();
        String problem = stored.body().problem();
        if (problem != null || posting == null) {
            String code = problem == null ? PostingProblem.NOT_A_POSTING.slug() : problem;
            return code.equals(PostingProblem.FETCH_BUSY.slug())
                    ? new AgentOutcome.Retryable<>(code, Duration.ofSeconds(5), List.of())
                    : new AgentOutcome.Failed<>(code, List.of());
        }
        ContentReference saved = contents.save(owner, outputKind(), stored.id().value(), 1, posting);
        return AgentOutcome.Completed.offline(saved, ContentSummary.of(posting));
    }
}
