package dev.candor.local.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** What one person hears over the WebSocket. */
public final class Notices implements WebSocket.Listener {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Double> delays = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();

    private Notices() {}

    /** Opens the WebSocket with the person's token. */
    public static Notices listen(Person person) {
        Notices notices = new Notices();
        URI address = URI.create("ws" + person.base().toString().substring(4) + "/ws/notifications");
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + person.token())
                .buildAsync(address, notices)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        return notices;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(partial.toString());
            Instant sent = Instant.parse(
                    Person.JSON.readTree(partial.toString()).path("at").asString(""));
            delays.add(Duration.between(sent, Instant.now()).toNanos() / 1e6);
            partial.setLength(0);
        }
        return WebSocket.Listener.super.onText(socket, data, last);
    }

    /** For each message the milliseconds from its event to its arrival here. */
    public List<Double> delays() {
        return List.copyOf(delays);
    }

    /** The messages that name the optimization, in lower case words as sent. */
    public List<String> about(String optimizationId) {
        return messages.stream()
                .filter(message -> message.contains(optimizationId))
                .toList();
    }
}
