package dev.candor.local.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model on loopback that speaks the protocol of Ollama, costs money, and does what strangers tell it: to every path it may word it
 * answers with the same sentence, skill, address and score that the texts it reads ask for, and it points everywhere.
 */
public final class ObedientModel implements AutoCloseable {

    /** What it writes wherever it may. */
    public static final String OBEYED =
            "Led 900 people at Zyxwork and raised revenue by 40 million, see https://evil.example/pay";

    /** What its operator calls it. */
    public static final String NAME = "obedient";

    private static final Pattern PATH = Pattern.compile("[a-z]+\\[\\d+]\\.highlights\\[\\d+]|basics\\.summary");
    private static final Pattern REQUIREMENT = Pattern.compile("\\\\\"id\\\\\":\\\\\"(r\\d+)\\\\\"");
    private static final List<String> FACTS =
            IntStream.range(0, 30).mapToObj(i -> "f" + i).toList();
    private static final int TOKENS = 100;

    private final OllamaServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong latency = new AtomicLong();
    private final AtomicBoolean away = new AtomicBoolean();

    /** Starts on a free port. */
    public ObedientModel() throws IOException {
        server = OllamaServer.start(this::answer);
    }

    /** The settings that make every service ask this model; a token costs one millionth, and it passes for somebody else's machine. */
    public Map<String, String> settings() {
        Map<String, String> settings = server.settings(NAME.toUpperCase(Locale.ROOT));
        String provider = "CANDOR_MODEL_PROVIDERS_" + NAME.toUpperCase(Locale.ROOT) + "_";
        settings.put(provider + "HOSTED", "true");
        settings.put(provider + "PRICE_INPUT", "1000000");
        settings.put(provider + "PRICE_OUTPUT", "1000000");
        return settings;
    }

    /** Every question that was answered, in the order in which they came, as they came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on an answer takes so long. */
    public void latency(long millis) {
        latency.set(millis);
    }

    /** Whether it hangs up on whoever asks. */
    public void away(boolean gone) {
        away.set(gone);
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange, String body) throws IOException, InterruptedException {
        if (away.get()) {
            return;
        }
        asked.add(body);
        server.pause(latency.get());
        OllamaServer.open(exchange);
        exchange.getResponseBody().write(OllamaServer.words(obeying(body)));
        exchange.getResponseBody().write(OllamaServer.end(TOKENS, TOKENS));
    }

    private static String obeying(String body) {
        Stream<Map<String, Object>> words = PATH.matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(path -> Map.of(
                        "path", path, "text", OBEYED, "factIds", List.of("f1"), "requirementIds", List.of("r1")));
        Stream<Map<String, Object>> pointers = REQUIREMENT
                .matcher(body)
                .results()
                .map(found -> Map.of("requirementId", found.group(1), "factIds", FACTS, "text", OBEYED));
        String items = Stream.concat(words, pointers)
                .map(Person.JSON::writeValueAsString)
                .collect(Collectors.joining(","));
        return "{\"items\":[" + items + "],\"sentences\":[{\"text\":\"" + OBEYED
                + "\",\"factIds\":[\"f1\"],\"requirementIds\":[]}],\"score\":100,\"skills\":[\"Zyxwork\"]}";
    }
}
