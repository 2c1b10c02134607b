package dev.candor.notification.feed;

import dev.candor.contract.id.OwnerId;
import dev.candor.notification.NotificationProblem;
import dev.candor.runtime.web.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which event goes to which channel, for each person. What was never set has its default. */
@Service
public class NotificationSettings {

    /** Events a person can be told of outside the app. */
    static final List<String> EVENTS =
            List.of("optimization.succeeded", "optimization.failed", "optimization.cancelled", "optimization.expired");

    /** Ways to tell. */
    static final List<String> CHANNELS = List.of("in-app", "email", "webhook");

    /** A week in one e-mail; nobody gets it who did not ask for it. */
    public static final String DIGEST = "digest.weekly";

    /** Done, with changes that wait for the person; said by e-mail instead of that it is done. */
    public static final String NEEDS_YOU = "optimization.needs-you";

    /** Events that only e-mail tells of. */
    private static final List<String> BY_EMAIL_ONLY = List.of(NEEDS_YOU, DIGEST);

    private static final TypeReference<Map<String, Map<String, Boolean>>> MATRIX = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NotificationSettings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The whole matrix: event to channel to whether it is used. */
    public Map<String, Map<String, Boolean>> of(OwnerId owner) {
        Map<String, Map<String, Boolean>> stored = jdbc.sql("SELECT settings FROM recipient WHERE owner_id = ?")
                .param(owner.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, MATRIX))
                .orElse(Map.of());
        Map<String, Map<String, Boolean>> matrix = new LinkedHashMap<>();
        for (String event : EVENTS) {
            Map<String, Boolean> channels = new LinkedHashMap<>();
            Map<String, Boolean> chosen = stored.getOrDefault(event, Map.of());
            CHANNELS.forEach(channel -> channels.put(channel, chosen.getOrDefault(channel, byDefault(event, channel))));
            matrix.put(event, channels);
        }
        for (String event : BY_EMAIL_ONLY) {
            boolean on = stored.getOrDefault(event, Map.of()).getOrDefault("email", !event.equals(DIGEST));
            matrix.put(event, new LinkedHashMap<>(Map.of("email", on)));
        }
        return matrix;
    }

    /** Whether this person wants to hear of this event this way. */
    public boolean wants(OwnerId owner, String event, String channel) {
        return of(owner).getOrDefault(event, Map.of()).getOrDefault(channel, false);
    }

    /** Replaces what is named, keeps the rest. Unknown events and channels are refused. */
    @Transactional
    public Map<String, Map<String, Boolean>> change(OwnerId owner, Map<String, Map<String, Boolean>> wanted) {
        Map<String, Map<String, Boolean>> matrix = of(owner);
        wanted.forEach((event, channels) -> channels.forEach((channel, on) -> {
            boolean byEmail = BY_EMAIL_ONLY.contains(event) && channel.equals("email");
            if (!byEmail && (!EVENTS.contains(event) || !CHANNELS.contains(channel))) {
                throw new ProblemException(
                        NotificationProblem.UNKNOWN_EVENT,
                        "Events: " + EVENTS + ". Channels: " + CHANNELS + ". By email also: " + BY_EMAIL_ONLY + ".");
            }
            matrix.computeIfAbsent(event, key -> new LinkedHashMap<>()).put(channel, on);
        }));
        jdbc.sql("INSERT INTO recipient (owner_id, settings) VALUES (?, ?::jsonb)"
                        + " ON CONFLICT (owner_id) DO UPDATE SET settings = excluded.settings")
                .params(owner.value(), json.writeValueAsString(matrix))
                .update();
        return matrix;
    }

    /** Ends everything by one channel, the digest included. Again does no harm. */
    @Transactional
    public Map<String, Map<String, Boolean>> end(OwnerId owner, String channel) {
        Map<String, Map<String, Boolean>> wanted = new LinkedHashMap<>();
        of(owner).forEach((event, channels) -> {
            if (channels.containsKey(channel)) {
                wanted.put(event, Map.of(channel, false));
            }
        });
        if (wanted.isEmpty()) {
            throw ProblemException.notFound();
        }
        return change(owner, wanted);
    }

    /** Who wants the weekly digest. */
    public List<OwnerId> wantingDigest() {
        return jdbc.sql("SELECT owner_id FROM recipient WHERE settings -> ? ->> 'email' = 'true' ORDER BY owner_id")
                .param(DIGEST)
                .query((row, number) -> new OwnerId(row.getObject("owner_id", UUID.class)))
                .list();
    }

    private static boolean byDefault(String event, String channel) {
        return !(channel.equals("email") && event.equals("optimization.cancelled"));
    }
}
