package dev.candor.gateway.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** The public keys of the services, as {@code <service>.pub.pem} in one folder. A changed file counts within a minute. */
@Component
class ServiceKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceKeys.class);
    private static final Set<String> SERVICES =
            Set.of("resume-service", "job-analysis-service", "file-service", "notification-service");

    private final @Nullable Path folder;
    private final LoadingCache<String, Optional<ECPublicKey>> keys =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(this::load);

    ServiceKeys(Settings settings) {
        this.folder = settings.folder();
    }

    /**
     * Where the keys are.
     *
     * @param folder holds one file a service; without it no service gets a token
     */
    @ConfigurationProperties("candor.service-keys")
    record Settings(@Nullable Path folder) {}

    /** The key of a service; empty if there is no such service, or no readable key of it. */
    Optional<ECPublicKey> find(String service) {
        return SERVICES.contains(service) ? keys.get(service) : Optional.empty();
    }

    private Optional<ECPublicKey> load(String service) {
        if (folder == null || folder.toString().isEmpty()) {
            return Optional.empty();
        }
        try {
            String pem = Files.readString(folder.resolve(service + ".pub.pem"));
            String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            X509EncodedKeySpec spec = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
            return Optional.of((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.warn("no usable public key of {}: {}", service, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
