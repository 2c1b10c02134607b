package dev.candor.gateway.provider;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.audit.AuditAction;
import dev.candor.gateway.audit.AuditLog;
import dev.candor.guard.vault.OwnerCipher;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Model providers of a person's own. A key is written once, sealed with the person's own key, and never shown again. */
@Service
public class ProviderKeys {

    static final Set<String> NAMES = Set.of("openai", "anthropic", "google", "ollama");

    private static final String PURPOSE = "provider-key";

    private final JdbcClient jdbc;
    private final OwnerCipher cipher;
    private final AuditLog audit;
    private final Clock clock;

    ProviderKeys(JdbcClient jdbc, OwnerCipher cipher, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** A provider as it may be shown. */
    public record Provider(
            String name, @Nullable String baseUrl, @Nullable String model, boolean hasKey, Instant updatedAt) {}

    /** All of a person. */
    public List<Provider> list(OwnerId owner) {
        return jdbc.sql("SELECT name, base_url, model, api_key IS NOT NULL AS has_key, updated_at FROM provider_key"
                        + " WHERE account_id = :owner ORDER BY name")
                .param("owner", owner.value())
                .query((row, number) -> new Provider(
                        row.getString("name"),
                        row.getString("base_url"),
                        row.getString("model"),
                        row.getBoolean("has_key"),
                        row.getTimestamp("updated_at").toInstant()))
                .list();
    }

    /** A provider with its key, for the service that asks it. */
    record Opened(
            String name,
            @Nullable String baseUrl,
            @Nullable String model,
            @Nullable String apiKey) {

        @Override
        public String toString() {
            return "Opened[name=" + name + "]";
        }
    }

    /** All of a person, keys opened: they leave over the internal port only. */
    List<Opened> opened(OwnerId owner) {
        return jdbc.sql(
                        "SELECT name, base_url, model, api_key FROM provider_key WHERE account_id = :owner ORDER BY name")
                .param("owner", owner.value())
                .query((row, number) -> {
                    String name = row.getString("name");
                    byte[] sealed = row.getBytes("api_key");
                    String key = sealed == null
                            ? null
                            : new String(
                                    cipher.open(owner.value(), PURPOSE, context(name), sealed), StandardCharsets.UTF_8);
                    return new Opened(name, row.getString("base_url"), row.getString("model"), key);
                })
                .list();
    }

    /** Stores a provider; without a key the one stored before stays. */
    @Transactional
    void save(OwnerId owner, String name, @Nullable String baseUrl, @Nullable String model, @Nullable String key) {
        byte[] sealed = key == null
                ? null
                : cipher.seal(owner.value(), PURPOSE, context(name), key.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("INSERT INTO provider_key (account_id, name, base_url, model, api_key, updated_at)"
                        + " VALUES (:owner, :name, :url, :model, :key, :now)"
                        + " ON CONFLICT (account_id, name) DO UPDATE SET base_url = excluded.base_url,"
                        + " model = excluded.model, api_key = coalesce(excluded.api_key, provider_key.api_key),"
                        + " updated_at = excluded.updated_at")
                .param("owner", owner.value())
                .param("name", name)
                .param("url", baseUrl, Types.VARCHAR)
                .param("model", model, Types.VARCHAR)
                .param("key", sealed, Types.BINARY)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.done(owner, AuditAction.PROVIDER_CHANGED, name, null);
    }

    @Transactional
    void remove(OwnerId owner, String name) {
        jdbc.sql("DELETE FROM provider_key WHERE account_id = :owner AND name = :name")
                .param("owner", owner.value())
                .param("name", name)
                .update();
        audit.done(owner, AuditAction.PROVIDER_CHANGED, name, null);
    }

    private static byte[] context(String name) {
        return ("provider_key|api_key|" + name).getBytes(StandardCharsets.UTF_8);
    }
}
