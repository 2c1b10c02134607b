package dev.candor.runtime.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.OwnerId;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a creating POST happen once per {@code Idempotency-Key}, owner and route, within 24 hours. */
public final class IdempotencyKeys {

    private static final String KEY_FORM = "[\\x21-\\x7e]{1,128}";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final WebSecrets secrets;

    IdempotencyKeys(JdbcClient jdbc, TransactionOperations transactions, JsonMapper json, WebSecrets secrets) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.secrets = secrets;
    }

    /**
     * Runs the work, or answers again what it answered first. Key, rows of the work and answer are one transaction, so the work must
     * be short and must not call out; when it throws, the key is free again.
     *
     * @param route names the operation, such as {@code POST /optimizations}
     * @param key absent: the work just runs, still in a transaction
     * @param requestBody what must be the same when the key is the same
     * @throws ProblemException 422 for another body, 409 while the first is still running, 400 for a key that is none
     */
    public <T> ResponseEntity<T> once(
            OwnerId owner,
            String route,
            @Nullable String key,
            Object requestBody,
            Class<T> answerType,
            Supplier<ResponseEntity<T>> work) {
        if (key == null) {
            return required(transactions.execute(status -> work.get()));
        }
        if (!key.matches(KEY_FORM)) {
            throw ProblemException.invalid("Idempotency-Key", "must be 1 to 128 visible ASCII characters");
        }
        byte[] body = secrets.hmac("idempotency", json.writeValueAsString(requestBody));
        Slot slot = new Slot(owner, route, key);
        return required(transactions.execute(status -> {
            Optional<Answer> earlier = claim(slot, body);
            if (earlier.isPresent()) {
                return earlier.get().toResponse(json, answerType);
            }
            ResponseEntity<T> answer = work.get();
            store(slot, answer);
            return answer;
        }));
    }

    private Optional<Answer> claim(Slot slot, byte[] body) {
        if (insert(slot, body)) {
            return Optional.empty();
        }
        Row row = jdbc.sql(
                        "SELECT body_hmac, answer FROM idempotency WHERE owner_id = :owner AND route = :route AND key = :key")
                .param("owner", slot.owner().value())
                .param("route", slot.route())
                .param("key", slot.key())
                .query(Row.class)
                .single();
        if (!MessageDigest.isEqual(row.bodyHmac(), body)) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED, "Use a new Idempotency-Key for a different request.");
        }
        if (row.answer() == null) {
            throw stillRunning();
        }
        return Optional.of(json.readValue(row.answer(), Answer.class));
    }

    private boolean insert(Slot slot, byte[] body) {
        try {
            jdbc.sql("SET LOCAL lock_timeout = '2s'").update();
            return jdbc.sql("INSERT INTO idempotency (owner_id, route, key, body_hmac)"
                                    + " VALUES (:owner, :route, :key, :body) ON CONFLICT DO NOTHING")
                            .param("owner", slot.owner().value())
                            .param("route", slot.route())
                            .param("key", slot.key())
                            .param("body", body)
                            .update()
                    == 1;
        } catch (PessimisticLockingFailureException | QueryTimeoutException e) {
            throw stillRunning();
        }
    }

    private void store(Slot slot, ResponseEntity<?> answer) {
        jdbc.sql("UPDATE idempotency SET answer = CAST(:answer AS jsonb)"
                        + " WHERE owner_id = :owner AND route = :route AND key = :key")
                .param("answer", json.writeValueAsString(Answer.of(json, answer)))
                .param("owner", slot.owner().value())
                .param("route", slot.route())
                .param("key", slot.key())
                .update();
    }

    private static ProblemException stillRunning() {
        return new ProblemException(
                CommonProblem.REQUEST_IN_PROGRESS, "The first request with this Idempotency-Key has not ended yet.");
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the work gave no answer");
        }
        return value;
    }

    private record Slot(OwnerId owner, String route, String key) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(byte[] bodyHmac, @Nullable String answer) {}

    /** An answer as it is kept: status, the headers that matter, and the body. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable JsonNode body) {

        static Answer of(JsonMapper json, ResponseEntity<?> response) {
            URI location = response.getHeaders().getLocation();
            Object body = response.getBody();
            return new Answer(
                    response.getStatusCode().value(),
                    location == null ? null : location.toString(),
                    response.getHeaders().getETag(),
                    body == null ? null : json.valueToTree(body));
        }

        <T> ResponseEntity<T> toResponse(JsonMapper json, Class<T> type) {
            ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
            if (location != null) {
                builder.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                builder.eTag(etag);
            }
            return body == null || body.isNull() ? builder.build() : builder.body(json.treeToValue(body, type));
        }
    }
}
