package dev.candor.runtime.model;

import dev.candor.contract.agent.Assignment;
import dev.candor.contract.id.OwnerId;
import dev.candor.runtime.messaging.FaultPoint;
import dev.candor.runtime.model.ModelAnswer.CallReference;
import dev.candor.runtime.model.ModelAnswer.Later;
import dev.candor.runtime.model.ModelAnswer.Never;
import dev.candor.runtime.model.ModelAnswer.Said;
import dev.candor.runtime.model.ModelAnswer.Source;
import dev.candor.runtime.model.ModelAnswer.Useless;
import dev.candor.runtime.step.RunningInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks one provider, and never pays for an answer that is there. A call in flight when its process dies may be repeated, once per
 * death; the raw answer is committed before anything is made of it.
 */
final class PaidOnceModelClient {

    /** Longest closing of the gate by one refusal, and its length if the provider names none. */
    private static final Duration MOST_BLOCKED = Duration.ofMinutes(10);

    private static final Duration USUALLY_BLOCKED = Duration.ofSeconds(10);

    /** Left for the offline agent to finish the step. */
    private static final Duration RESERVE = Duration.ofSeconds(15);

    /** A provider that is away so often in a row is not there for this step. */
    private static final int MOST_SENDS = 4;

    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(PaidOnceModelClient.class);

    private final CallLedger ledger;
    private final ProviderPermits permits;
    private final CallKeys keys;
    private final RunningInstance instance;
    private final ModelMeters meters;
    private final Clock clock;

    PaidOnceModelClient(
            CallLedger ledger,
            ProviderPermits permits,
            CallKeys keys,
            RunningInstance instance,
            ModelMeters meters,
            Clock clock) {
        this.ledger = ledger;
        this.permits = permits;
        this.keys = keys;
        this.instance = instance;
        this.meters = meters;
        this.clock = clock;
    }

    /** Asks, or finds the answer. */
    ModelAnswer ask(ModelProvider provider, Assignment assignment, ModelRequest request) throws InterruptedException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a model is not asked inside a transaction");
        }
        if (request.characters() > ModelRequest.MOST_CHARACTERS) {
            return new Never("unusable-answer");
        }
        Question question = Question.of(provider, assignment, request, keys);
        Optional<ModelAnswer> known = known(question);
        return known.isPresent() ? known.get() : permitted(question);
    }

    void reject(OwnerId owner, CallReference call) {
        ledger.reject(owner, new CallKey(call.key()));
    }

    private Optional<ModelAnswer> known(Question question) {
        return ledger.find(question.owner(), question.key()).flatMap(call -> switch (call.state()) {
            case INTENT, SUBMITTED -> Optional.empty();
            case REJECTED -> Optional.of(new Useless());
            case DONE ->
                Optional.of(read(
                        question,
                        Objects.requireNonNullElse(call.raw(), new byte[0]),
                        call.command().equals(question.assignment().commandId()),
                        null));
        });
    }

    private ModelAnswer permitted(Question question) throws InterruptedException {
        Optional<ModelAnswer> refused = refused(question);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Integer> slot = permits.take(
                question.provider(), instance.number(), question.assignment().commandId());
        if (slot.isEmpty()) {
            return later(question, "model-busy", BUSY);
        }
        try {
            Optional<Duration> pause = permits.spend(question.provider(), question.tokens());
            return pause.isPresent() ? later(question, "model-rate", pause.get()) : send(question);
        } finally {
            // an interrupt must not keep the place: it is given back first
            boolean interrupted = Thread.interrupted();
            permits.free(question.provider(), slot.get(), instance.number());
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Optional<ModelAnswer> refused(Question question) {
        long worst = question.tuning()
                .price()
                .of(question.inputTokens(), question.request().maxOutputTokens());
        long budget = question.assignment().terms().budgetMicros();
        if (worst > 0 && ledger.spent(question.assignment()) + worst > budget) {
            return Optional.of(new Never("budget"));
        }
        return permits.blocked(question.provider())
                .map(left -> later(question, "model-blocked", left))
                .or(() -> question.provider().resting().map(left -> later(question, "model-away", left)));
    }

    private ModelAnswer send(Question question) throws InterruptedException {
        Optional<Integer> sends = ledger.intend(question, instance.number());
        if (sends.isEmpty()) {
            return known(question).orElseGet(() -> later(question, "asked-elsewhere", BUSY));
        }
        FaultPoint.hit("K8");
        Kept kept = new Kept(question);
        ModelMeters.Sample sample = meters.start(question);
        try {
            question.provider().send(question.tuning(), question.request(), kept::keep);
        } catch (ProviderTrouble trouble) {
            if (kept.raw == null) {
                return failed(question, sample, trouble, sends.get());
            }
        } catch (InterruptedException | RuntimeException e) {
            given(question, sample);
            throw e;
        }
        byte[] raw = kept.raw;
        if (raw == null) {
            sample.fail("empty-answer");
            return new Never("unusable-answer");
        }
        return read(question, raw, true, sample);
    }

    private ModelAnswer failed(Question question, ModelMeters.Sample sample, ProviderTrouble trouble, int sends) {
        ledger.free(question.owner(), question.key(), instance.number());
        sample.fail(trouble.code());
        LOG.warn("provider {} gave no answer: {}", question.provider().label(), trouble.code());
        return switch (trouble.kind()) {
            case REFUSED -> new Never("provider-refused");
            case UNACCEPTABLE, GARBAGE -> new Never("unusable-answer");
            case LIMITED -> {
                Duration asked = trouble.after() == null ? USUALLY_BLOCKED : trouble.after();
                Duration length = asked.compareTo(MOST_BLOCKED) > 0 ? MOST_BLOCKED : asked;
                permits.block(question.provider(), length, trouble.code());
                yield later(question, "model-blocked", length);
            }
            case AWAY -> {
                meters.uncertain(question.provider().label());
                yield sends < MOST_SENDS
                        ? later(question, "model-away", trouble.after())
                        : new Never("provider-unavailable");
            }
        };
    }

    private void given(Question question, ModelMeters.Sample sample) {
        boolean interrupted = Thread.interrupted();
        ledger.free(question.owner(), question.key(), instance.number());
        meters.uncertain(question.provider().label());
        sample.fail("interrupted");
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes an answer of what was kept.
     *
     * @param paid whether this step paid for it
     * @param sample the call that brought it; absent if it was found
     */
    private ModelAnswer read(Question question, byte[] raw, boolean paid, ModelMeters.@Nullable Sample sample) {
        try {
            ModelProvider.Reading reading = question.provider().read(question.tuning(), question.request(), raw);
            long cost = question.tuning().price().of(reading.inputTokens(), reading.outputTokens());
            ledger.count(question.owner(), question.key(), reading, cost);
            if (sample != null) {
                sample.answered(reading, cost);
            }
            if (reading.refused()) {
                return new Never("provider-refused");
            }
            Source source =
                    new Source(question.provider().name(), question.tuning().model(), !paid);
            return new Said(
                    reading.text(),
                    reading.whole(),
                    new CallReference(question.key().hex()),
                    source);
        } catch (ProviderTrouble e) {
            LOG.warn("answer of provider {} is none: {}", question.provider().label(), e.code());
            if (sample != null) {
                sample.fail(e.code());
            }
            ledger.reject(question.owner(), question.key());
            return new Useless();
        }
    }

    /** Waiting is for steps that have the time: the last seconds belong to the offline agent. */
    private ModelAnswer later(Question question, String code, @Nullable Duration after) {
        Duration wait = after == null ? Duration.ZERO : after;
        boolean inTime = clock.instant()
                .plus(wait)
                .plus(RESERVE)
                .isBefore(question.assignment().terms().deadline());
        return inTime ? new Later(code, after) : new Never("provider-unavailable");
    }

    private final class Kept {

        private final Question question;
        private byte @Nullable [] raw;

        private Kept(Question question) {
            this.question = question;
        }

        private void keep(byte[] answer) {
            FaultPoint.hit("K9");
            ledger.done(question.owner(), question.key(), answer);
            raw = answer;
        }
    }
}
