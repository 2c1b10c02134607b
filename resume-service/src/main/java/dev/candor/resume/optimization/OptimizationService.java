package dev.candor.resume.optimization;

import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.resume.ResumeProblem;
import dev.candor.resume.optimization.OptimizationRows.Tokens;
import dev.candor.resume.optimization.SubmitRequest.EngineWish;
import dev.candor.resume.optimization.SubmitRequest.Options;
import dev.candor.resume.orchestration.NewOptimization;
import dev.candor.resume.orchestration.Orchestrator;
import dev.candor.resume.orchestration.Snapshot;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.web.ProblemException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Accepts, cancels and repeats optimizations. */
@Service
class OptimizationService {

    private static final int TRIES = 3;

    /** A resume of two pages and a posting of one, as long as there is no run to learn from. */
    private static final Tokens FIRST_RUN = new Tokens(18_000, 4_500);

    private final Orchestrator orchestrator;
    private final OptimizationRows rows;
    private final Quotas quotas;
    private final ContentStore contents;
    private final OwnerCipher vault;
    private final Tools tools;

    OptimizationService(
            Orchestrator orchestrator,
            OptimizationRows rows,
            Quotas quotas,
            ContentStore contents,
            OwnerCipher vault,
            Tools tools) {
        this.orchestrator = orchestrator;
        this.rows = rows;
        this.quotas = quotas;
        this.contents = contents;
        this.vault = vault;
        this.tools = tools;
    }

    /**
     * Queues a checked request, inside the caller's transaction, or finds the identical one that is alive.
     *
     * @param checked what was found out before the transaction
     * @throws ProblemException 429 if a quota is used up, 503 if too much waits already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Accepted accept(OwnerId owner, SubmitRequest request, Checked checked) {
        FaultPoint.hit("K1");
        quotas.lock(owner);
        for (int i = 0; i < TRIES; i++) {
            Optional<OptimizationId> alive = rows.alive(owner, checked.fingerprint());
            if (alive.isPresent()) {
                return new Accepted(alive.get(), false);
            }
            if (i == 0) {
                quotas.spend(owner);
            }
            Optional<OptimizationId> fresh = start(owner, request, checked);
            if (fresh.isPresent()) {
                return new Accepted(fresh.get(), true);
            }
        }
        throw new ProblemException(ResumeProblem.IDENTICAL_ALIVE, "The same request is changing its state; ask again.");
    }

    /**
     * Asks one to stop.
     *
     * @throws ProblemException 404, or 409 if it has succeeded
     */
    @Transactional
    public void cancel(OwnerId owner, OptimizationId id) {
        if (require(owner, id).head().status() == OptimizationStatus.SUCCEEDED) {
            throw new ProblemException(
                    ResumeProblem.NOT_CANCELLABLE, "Its files are ready; delete it to be rid of it.");
        }
        orchestrator.cancel(id);
    }

    /**
     * Queues one that has ended badly for another run.
     *
     * @throws ProblemException 404, 409 if it has not ended badly or an identical one is alive, 429 if a quota is used up
     */
    @Transactional
    public void retry(OwnerId owner, OptimizationId id) {
        OptimizationStatus status = require(owner, id).head().status();
        if (!status.terminal() || status == OptimizationStatus.SUCCEEDED) {
            throw new ProblemException(
                    ResumeProblem.NOT_RETRYABLE, "Only one that failed, was cancelled or expired can be tried again.");
        }
        quotas.lock(owner);
        quotas.spend(owner);
        try {
            orchestrator.retry(id);
        } catch (DuplicateKeyException e) {
            throw new ProblemException(ResumeProblem.IDENTICAL_ALIVE, "An identical one is already at work.");
        }
    }

    private Optional<OptimizationId> start(OwnerId owner, SubmitRequest request, Checked checked) {
        Options options = request.effectiveOptions();
        OptimizationId id = new OptimizationId(tools.ids().next());
        Snapshot.Request wanted = new Snapshot.Request(
                tools.ids().next(),
                new FileId(request.resumeId()),
                money(owner, options, checked.engine()),
                checked.engine());
        if (!orchestrator.start(new NewOptimization(id, owner, wanted), checked.fingerprint())) {
            return Optional.empty();
        }
        contents.save(owner, PostingSource.KIND, wanted.inputId(), 1, PostingSource.of(request));
        contents.save(owner, "optimization-options", id.value(), 1, options);
        return Optional.of(id);
    }

    /** What it may spend at most: what it was given, as far as the day's money goes. Without any, models that cost are not asked. */
    private long money(OwnerId owner, Options options, Engine engine) {
        Long given = options.maxCostMicros();
        long most = given == null ? 0 : given;
        return engine == Engine.OFFLINE ? most : Math.min(most, quotas.moneyLeft(owner));
    }

    /**
     * What has to be known before the transaction: it takes calls and connections of its own.
     *
     * @param documentVersion of the resume
     */
    Checked checked(OwnerId owner, SubmitRequest request, int documentVersion) {
        return new Checked(fingerprint(owner, request, documentVersion), engine(owner, request));
    }

    private Engine engine(OwnerId owner, SubmitRequest request) {
        boolean model = request.effectiveOptions().engine() != EngineWish.OFFLINE
                && tools.offers().offer(owner) == ModelOffers.Offer.READY;
        return model ? Engine.LLM : Engine.OFFLINE;
    }

    /**
     * The same for the same request of the same person, whatever its white space and spelling of the company. Call it before the
     * transaction: it reads the person's keys on a connection of its own, and those who wait for one must not hold another.
     *
     * @param documentVersion of the resume; a corrected resume is another request
     */
    private byte[] fingerprint(OwnerId owner, SubmitRequest request, int documentVersion) {
        PostingSource source = PostingSource.of(request);
        String text = source.text() == null ? null : source.text().strip().replaceAll("\\s+", " ");
        String company =
                source.companyName() == null ? null : source.companyName().toLowerCase(Locale.ROOT);
        contents.warm(owner);
        return vault.fingerprint(
                owner.value(),
                tools.json()
                        .writeValueAsBytes(new Canonical(
                                request.resumeId().toString(),
                                documentVersion,
                                new PostingSource(source.url(), text, source.postingId(), company),
                                request.effectiveOptions())));
    }

    /**
     * What a run would take, before anything is spent: like the person's last runs, at the prices of the provider that is asked first, and never
     * more than the run may spend.
     */
    Forecast forecast(OwnerId owner, SubmitRequest request) {
        if (engine(owner, request) == Engine.OFFLINE) {
            return new Forecast(new Tokens(0, 0), 0, "offline");
        }
        Tokens tokens = rows.typicalTokens(owner).orElse(FIRST_RUN);
        long cost = tools.offers().price(owner).of(tokens.input(), tokens.output());
        return new Forecast(tokens, Math.min(cost, money(owner, request.effectiveOptions(), Engine.LLM)), "llm");
    }

    /** What a run would take; money in millionths. */
    record Forecast(Tokens tokens, long costMicros, String engine) {}

    private Snapshot require(OwnerId owner, OptimizationId id) {
        return orchestrator.find(owner, id).orElseThrow(ProblemException::notFound);
    }

    /** What makes it the same as another, and who shall find the words. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Checked(byte[] fingerprint, Engine engine) {}

    /** Which one, and whether it is new. */
    record Accepted(OptimizationId id, boolean fresh) {}

    /** Small things. */
    record Tools(Ids ids, JsonMapper json, ModelOffers offers) {}

    private record Canonical(String resumeId, int documentVersion, PostingSource posting, Options options) {}
}
