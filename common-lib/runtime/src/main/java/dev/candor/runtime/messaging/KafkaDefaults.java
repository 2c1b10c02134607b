package dev.candor.runtime.messaging;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** How listeners treat trouble: unreadable at once aside, the database away for ever, anything else five times. */
final class KafkaDefaults {

    private static final int TRIES = 5;

    private KafkaDefaults() {}

    static DefaultErrorHandler errors(ConsumerRecordRecoverer recoverer) {
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, limited());
        handler.addNotRetryableExceptions(UnreadableMessageException.class);
        handler.setBackOffFunction((record, failure) -> waits(failure) ? endless() : limited());
        return handler;
    }

    /** Names the message being handled as the cause of those it leads to. */
    static RecordInterceptor<Object, Object> causation() {
        return new RecordInterceptor<>() {
            @Override
            public @Nullable ConsumerRecord<Object, Object> intercept(
                    ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
                String id = MessageCodec.header(record, "ce_id");
                if (id != null) {
                    MDC.put(MessageCodec.CAUSATION, id);
                }
                FaultPoint.hit("K4");
                return record;
            }

            @Override
            public void success(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
                FaultPoint.hit("K5");
            }

            @Override
            public void afterRecord(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
                MDC.remove(MessageCodec.CAUSATION);
            }
        };
    }

    private static boolean waits(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }

    private static BackOff endless() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static BackOff limited() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxAttempts(TRIES);
        return backOff;
    }
}
