package dev.candor.resume.application;

import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import dev.candor.resume.application.Application.Note;
import dev.candor.resume.application.ApplicationController.ApplicationWish;
import dev.candor.resume.optimization.ArtifactListing.ArtifactLink;
import dev.candor.resume.optimization.Optimization;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps track of applications. The files sent are frozen: their bytes stay as they were when they were chosen. */
@Service
class ApplicationService {

    private final ApplicationRepository applications;
    private final Optimizations optimizations;
    private final SentFiles sent;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications, Optimizations optimizations, SentFiles sent, Ids ids, Clock clock) {
        this.applications = applications;
        this.optimizations = optimizations;
        this.sent = sent;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @throws ProblemException 404 if its optimization is not the person's, 400 if it has no such file
     */
    @Transactional
    public Application create(OwnerId owner, ApplicationWish wish) {
        Optimization optimization = wish.optimizationId() == null
                ? null
                : optimizations.require(owner, new OptimizationId(wish.optimizationId()));
        PostingId known = optimization == null ? null : optimization.postingId();
        UUID posting = Given.or(wish.postingId(), null);
        Instant now = now();
        UUID id = ids.next();
        ApplicationStatus status = Objects.requireNonNullElse(wish.status(), ApplicationStatus.SAVED);
        Note note = new Note(
                Objects.requireNonNullElse(wish.title(), ""),
                Objects.requireNonNullElse(wish.company(), ""),
                Objects.requireNonNullElse(wish.notes(), ""),
                sent.freeze(owner, id, wish.optimizationId(), wish.files()));
        Application application = new Application(
                id,
                1,
                wish.optimizationId(),
                posting == null && known != null ? known.value() : posting,
                status,
                note,
                appliedAt(status, Given.or(wish.appliedAt(), null), now),
                Given.or(wish.nextStepAt(), null),
                now,
                now);
        applications.insert(owner, application);
        return application;
    }

    /**
     * Changes what is given, leaves the rest. An application that was sent has a day: now, unless there is another.
     *
     * @param version what the person has seen; absent if they do not care
     * @throws ProblemException 404 if there is none, 412 if it has changed since
     */
    @Transactional
    public Application change(OwnerId owner, UUID id, @Nullable Integer version, ApplicationWish wish) {
        Application before = require(owner, id);
        if (version != null && version != before.version()) {
            throw stale();
        }
        Instant now = now();
        ApplicationStatus status = Objects.requireNonNullElse(wish.status(), before.status());
        Application after = new Application(
                id,
                before.version() + 1,
                before.optimizationId(),
                Given.or(wish.postingId(), before.postingId()),
                status,
                note(owner, before, wish),
                appliedAt(status, Given.or(wish.appliedAt(), before.appliedAt()), now),
                Given.or(wish.nextStepAt(), before.nextStepAt()),
                before.createdAt(),
                now);
        if (!applications.update(owner, after)) {
            throw stale();
        }
        return after;
    }

    /**
     * One of this person.
     *
     * @throws ProblemException 404 if there is none
     */
    Application require(OwnerId owner, UUID id) {
        return applications.find(owner, id).orElseThrow(ProblemException::notFound);
    }

    List<Application> list(OwnerId owner, @Nullable Instant createdBefore, @Nullable UUID before, int limit) {
        return applications.list(owner, createdBefore, before, limit);
    }

    /** With the copies of what was sent. */
    @Transactional
    public void delete(OwnerId owner, UUID id) {
        Application application = require(owner, id);
        sent.drop(owner, application);
        applications.delete(owner, id);
    }

    /**
     * A file as it was sent.
     *
     * @throws ProblemException 404 if it was not
     */
    ArtifactLink file(OwnerId owner, UUID id, String name) {
        return require(owner, id).note().files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    byte[] bytes(OwnerId owner, UUID id, ArtifactLink file) {
        return sent.bytes(owner, id, file);
    }

    private Note note(OwnerId owner, Application before, ApplicationWish wish) {
        Note note = before.note();
        boolean frozen = wish.files() == null || !note.files().isEmpty();
        return new Note(
                Objects.requireNonNullElse(wish.title(), note.title()),
                Objects.requireNonNullElse(wish.company(), note.company()),
                Objects.requireNonNullElse(wish.notes(), note.notes()),
                frozen ? note.files() : sent.freeze(owner, before.id(), before.optimizationId(), wish.files()));
    }

    private static @Nullable Instant appliedAt(ApplicationStatus status, @Nullable Instant given, Instant now) {
        return given == null && status != ApplicationStatus.SAVED ? now : given;
    }

    private static ProblemException stale() {
        return new ProblemException(CommonProblem.PRECONDITION_FAILED, "Read it again, then repeat your change.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
