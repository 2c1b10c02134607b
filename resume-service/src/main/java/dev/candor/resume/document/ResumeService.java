package dev.candor.resume.document;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.web.AccountExport;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read from files and what their owners said about it. */
@Service
public class ResumeService implements Resumes, AccountEraser, AccountExport {

    /** Name of the durable task that reads a file; its data are owner and file id, parted by a slash. */
    public static final String READ_TASK = "read-resume";

    private static final int MOST_EXPORTED = 10_000;

    private final ResumeRepository resumes;
    private final FileClient files;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final JsonMapper json;

    ResumeService(
            ResumeRepository resumes,
            FileClient files,
            ObjectProvider<Scheduler> scheduler,
            TransactionTemplate transactions,
            Clock clock,
            JsonMapper json) {
        this.resumes = resumes;
        this.files = files;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<Status> status(OwnerId owner, FileId id) {
        return find(owner, id).map(Resume::status);
    }

    @Override
    public int documentVersion(OwnerId owner, FileId id) {
        return ready(owner, id).documentVersion();
    }

    @Override
    public ResumeDocument document(OwnerId owner, FileId id) {
        ResumeDocument document = ready(owner, id).body().document();
        if (document == null) {
            throw new NoSuchElementException("no document");
        }
        return document;
    }

    private Resume ready(OwnerId owner, FileId id) {
        return resumes.find(owner, id)
                .filter(resume -> resume.status() == Status.READY)
                .orElseThrow(() -> new NoSuchElementException("not ready"));
    }

    /** The resume; starts its reading if the news of its file has not arrived yet. */
    Optional<Resume> find(OwnerId owner, FileId id) {
        Optional<Resume> known = resumes.find(owner, id);
        if (known.isPresent()) {
            return known;
        }
        files.facts(owner, id).ifPresent(facts -> begin(owner, id, facts.name()));
        return resumes.find(owner, id);
    }

    List<Resume> list(OwnerId owner, @Nullable Instant createdBefore, @Nullable UUID before, int limit) {
        return resumes.list(owner, createdBefore, before, limit);
    }

    /** A file is stored: it will be read, once. */
    void begin(OwnerId owner, FileId id, @Nullable String fileName) {
        transactions.executeWithoutResult(open -> {
            if (resumes.insert(owner, Resume.reading(id, fileName, clock.instant()))) {
                schedule(owner, id);
            }
        });
    }

    /** A file is gone, and with it everything read from it. */
    void remove(OwnerId owner, FileId id) {
        resumes.delete(owner, id);
    }

    /**
     * Keeps what was read, under what the person has said; drops it if they have spoken meanwhile or the file is gone.
     *
     * @param document absent if the file was rejected; then the warnings say why
     */
    public void finish(
            OwnerId owner,
            FileId id,
            String fileName,
            @Nullable ResumeDocument document,
            List<ResumeWarning> warnings) {
        transactions.executeWithoutResult(open -> resumes.find(owner, id)
                .filter(resume -> resume.status() == Status.READING)
                .ifPresent(resume -> {
                    Resume.Body next = document == null
                            ? Readings.refused(resume.body(), fileName, warnings)
                            : Readings.read(resume.body(), fileName, document);
                    Status status = next.document() == null ? Status.REJECTED : Status.READY;
                    resumes.update(owner, resume.with(status, next, clock.instant()));
                }));
    }

    /** Reads the file once more, as after an update of Candor; corrections stay. Does nothing while it is being read. */
    Resume readAgain(OwnerId owner, FileId id) {
        if (find(owner, id).isEmpty()) {
            throw ProblemException.notFound();
        }
        return transactions.execute(open -> {
            Resume before = resumes.find(owner, id).orElseThrow(ProblemException::notFound);
            if (before.status() == Status.READING) {
                return before;
            }
            Resume next = before.again(clock.instant());
            if (!resumes.update(owner, next)) {
                throw stale();
            }
            schedule(owner, id);
            return next;
        });
    }

    private void schedule(OwnerId owner, FileId id) {
        scheduler
                .getObject()
                .scheduleIfNotExists(new TaskInstance<>(READ_TASK, id.toString(), owner + "/" + id), clock.instant());
    }

    /** Why a rejected file was rejected, the reason first; empty for every other. */
    public List<ResumeWarning> rejection(OwnerId owner, FileId id) {
        return resumes.find(owner, id)
                .filter(resume -> resume.status() == Status.REJECTED)
                .map(resume -> resume.body().warnings())
                .orElse(List.of());
    }

    /** Keeps the person's own document. Spans stay where the value still is what was read there. */
    Resume correct(OwnerId owner, FileId id, @Nullable Integer version, JsonResume document) {
        if (find(owner, id).isEmpty()) {
            throw ProblemException.notFound();
        }
        return transactions.execute(open -> {
            Resume before = resumes.find(owner, id).orElseThrow(ProblemException::notFound);
            if (version != null && version != before.version()) {
                throw stale();
            }
            Resume next = before.with(Status.READY, Readings.corrected(before.body(), document), clock.instant());
            if (!resumes.update(owner, next)) {
                throw stale();
            }
            return next;
        });
    }

    private static ProblemException stale() {
        return new ProblemException(
                CommonProblem.PRECONDITION_FAILED, "The resume has changed meanwhile. Load it again.");
    }

    @Override
    public void erase(OwnerId owner) {
        resumes.deleteAll(owner);
    }

    @Override
    public String name() {
        return "resumes";
    }

    @Override
    public void write(OwnerId owner, ZipOutputStream zip) throws IOException {
        for (Resume resume : resumes.list(owner, null, null, MOST_EXPORTED)) {
            zip.putNextEntry(new ZipEntry(name() + "/" + resume.id() + ".json"));
            zip.write(json.writeValueAsBytes(resume.body()));
            zip.closeEntry();
        }
    }
}
