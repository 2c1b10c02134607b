package dev.candor.runtime.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A random key of this service, made once and shared by all its instances through their database. */
final class WebSecrets {

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    WebSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** HMAC-SHA256 of a text for one purpose. */
    byte[] hmac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("INSERT INTO web_secret (id, secret) VALUES (1, :secret) ON CONFLICT DO NOTHING")
                .param("secret", fresh)
                .update();
        byte[] shared = jdbc.sql("SELECT secret FROM web_secret WHERE id = 1")
                .query(byte[].class)
                .single();
        SecretKeySpec made = new SecretKeySpec(shared, "HmacSHA256");
        key = made;
        return made;
    }
}
