package dev.candor.runtime.model.provider;

import dev.candor.runtime.model.ProviderTrouble;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a provider for the list of its models, which costs nothing, to learn whether it is there and takes the key. */
final class KeyProbe {

    static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(10));

    private final HttpClient http;
    private final Patience patience;

    KeyProbe(HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    /** What the list said. Its words in lower case with hyphens are what operators read. */
    enum Finding {
        /** The key is taken, and the models that are set are listed. */
        ACCEPTED,
        /** It is there and asks for no key. */
        REACHABLE,
        /** The key is taken, or none is needed, and a model that is set is not listed; some providers do not list every name they know. */
        MODEL_NOT_LISTED,
        /** The key is not taken. */
        REFUSED,
        /** There is no such list here: only a question that is paid could tell. */
        NOT_OFFERED,
        /** Nothing came, or nothing that says anything about the key; worth another try. */
        AWAY
    }

    /** Asks once. */
    Finding ask(Protocol protocol, Protocol.Address address, Set<String> models) throws InterruptedException {
        long began = System.nanoTime();
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> coming =
                http.sendAsync(protocol.list(address), BodyHandlers.ofPublisher());
        try {
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
                    coming.get(patience.firstByte().toMillis(), TimeUnit.MILLISECONDS);
            BodyQueue queue = new BodyQueue();
            response.body().subscribe(queue);
            byte[] body = queue.collect(patience, began);
            return response.statusCode() == 200
                    ? listed(body, models, address.key() != null && protocol != Protocol.OLLAMA)
                    : refused(protocol, response.statusCode());
        } catch (TimeoutException | ExecutionException | ProviderTrouble e) {
            return Finding.AWAY;
        } finally {
            coming.cancel(true);
        }
    }

    private static Finding refused(Protocol protocol, int status) {
        if (protocol.refusesBy(status)) {
            return Finding.REFUSED;
        }
        return status == 408 || status == 429 || (status >= 500 && status != 501) ? Finding.AWAY : Finding.NOT_OFFERED;
    }

    private static Finding listed(byte[] body, Set<String> models, boolean key) {
        Set<String> names;
        try {
            JsonNode answer = JsonMapper.shared().readTree(body);
            names = Stream.of(answer.path("data"), answer.path("models"))
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                    .flatMap(one -> Stream.of(
                            one.path("id").asString(""), one.path("name").asString("")))
                    .map(name -> name.startsWith("models/") ? name.substring("models/".length()) : name)
                    .collect(Collectors.toSet());
        } catch (JacksonException e) {
            return Finding.NOT_OFFERED;
        }
        boolean all = models.stream().allMatch(model -> names.contains(model) || names.contains(model + ":latest"));
        return all ? key ? Finding.ACCEPTED : Finding.REACHABLE : Finding.MODEL_NOT_LISTED;
    }
}
