package dev.candor.jobanalysis.posting;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.posting.archive.PostingArchive;
import dev.candor.jobanalysis.posting.reading.PostingReader;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import dev.candor.jobanalysis.requirement.RequirementAnalyst;
import dev.candor.runtime.web.ProblemException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps postings of a person and reads each once: the same source within an hour is the same posting. */
@Service
class PostingService {

    private static final Duration SAME = Duration.ofHours(1);

    private final PostingRepository postings;
    private final PostingReader reader;
    private final RequirementAnalyst analyst;
    private final PostingArchive archive;
    private final ObjectProvider<Scheduler> scheduler;
    private final PostingTime time;

    PostingService(
            PostingRepository postings,
            PostingReader reader,
            RequirementAnalyst analyst,
            PostingArchive archive,
            ObjectProvider<Scheduler> scheduler,
            PostingTime time) {
        this.postings = postings;
        this.reader = reader;
        this.analyst = analyst;
        this.archive = archive;
        this.scheduler = scheduler;
        this.time = time;
    }

    /** Notes the posting and has it read in the background, unless that has happened within the hour. */
    @Transactional
    StoredPosting accept(OwnerId owner, PostingSource source) {
        StoredPosting posting = note(owner, source);
        if (posting.status() == StoredPosting.Status.READING) {
            String key = owner + "/" + posting.id();
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            new TaskInstance<>(
                                    ReadPostingTask.NAME, posting.id().toString(), key),
                            time.now());
        }
        return posting;
    }

    /** Notes the posting for somebody who reads it next, unless there is one of the last hour. */
    @Transactional
    StoredPosting note(OwnerId owner, PostingSource source) {
        byte[] fingerprint = postings.fingerprint(owner, source);
        Optional<StoredPosting> same =
                postings.findSame(owner, fingerprint, time.now().minus(SAME));
        if (same.isPresent()) {
            return same.get();
        }
        StoredPosting fresh = new StoredPosting(
                new PostingId(time.nextId()),
                owner,
                StoredPosting.Status.READING,
                new StoredPosting.Body(source, null, null, null, null),
                time.now());
        postings.insert(fresh, fingerprint);
        return fresh;
    }

    StoredPosting require(OwnerId owner, PostingId id) {
        return postings.find(owner, id).orElseThrow(ProblemException::notFound);
    }

    Optional<StoredPosting> find(OwnerId owner, PostingId id) {
        return postings.find(owner, id);
    }

    /** Reads and analyses now what was not read yet; otherwise answers with what is stored. */
    StoredPosting read(StoredPosting posting) throws InterruptedException {
        if (posting.status() != StoredPosting.Status.READING) {
            return posting;
        }
        StoredPosting done = switch (reader.read(posting.body().source())) {
            case PostingReader.Reading.Read read -> {
                if (read.raw() != null) {
                    archive.keep(posting.owner(), posting.id(), read.raw(), time.now());
                }
                yield analysed(posting, read.posting());
            }
            case PostingReader.Reading.Failed failed ->
                posting.failed(null, failed.problem().slug(), failed.kind());
        };
        postings.update(done, time.now());
        return done;
    }

    private StoredPosting analysed(StoredPosting posting, Posting read) {
        Requirements requirements = analyst.analyze(read);
        return requirements.requirements().isEmpty()
                ? posting.failed(read, PostingProblem.NO_REQUIREMENTS_FOUND.slug(), null)
                : posting.ready(read, requirements);
    }
}
