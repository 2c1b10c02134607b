package dev.candor.guard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerCipherTests {

    private static final UUID ANNA = new UUID(7, 1);
    private static final UUID BEN = new UUID(7, 2);
    private static final byte[] HERE = bytes("posting|body|1");
    private static final byte[] PLAIN = bytes("Nurse with night shifts in Oslo");

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong(1);
    private DataSource database;
    private OwnerCipher cipher;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void freshKeys() throws SQLException, IOException {
        database = postgres.getPostgresDatabase();
        try (InputStream ddl = OwnerCipher.class.getResourceAsStream("/db/guard/V0_1__user_key.sql")) {
            sql("DROP TABLE IF EXISTS user_key");
            sql(new String(ddl.readAllBytes(), StandardCharsets.UTF_8));
        }
        cipher = cipher("test-service", "master.json");
    }

    @Test
    void opensWhatItSealed() {
        byte[] sealed = cipher.seal(ANNA, "postings", HERE, PLAIN);

        assertThat(cipher.open(ANNA, "postings", HERE, sealed)).isEqualTo(PLAIN);
        assertThat(cipher("test-service", "master.json").open(ANNA, "postings", HERE, sealed))
                .as("by another instance")
                .isEqualTo(PLAIN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Oslo");
    }

    @Test
    void opensNowhereElse() {
        byte[] sealed = cipher.seal(ANNA, "postings", HERE, PLAIN);
        cipher.seal(BEN, "postings", HERE, PLAIN);
        cipher.seal(ANNA, "files", HERE, PLAIN);

        refuses(() -> cipher.open(BEN, "postings", HERE, sealed));
        refuses(() -> cipher.open(ANNA, "files", HERE, sealed));
        refuses(() -> cipher.open(ANNA, "postings", bytes("posting|body|2"), sealed));
        refuses(() -> cipher("other-service", "master.json").open(ANNA, "postings", HERE, sealed));
    }

    @Test
    void opensNoneOfAThousandChangedOnes() {
        byte[] sealed = cipher.seal(ANNA, "postings", HERE, PLAIN);
        Random random = new Random(20260101);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = change(sealed, random, i % 4);

            refuses(() -> cipher.open(ANNA, "postings", HERE, changed));
        }
    }

    @Test
    void opensNoRowMovedToAnotherOwner() throws SQLException {
        byte[] sealed = cipher.seal(ANNA, "postings", HERE, PLAIN);
        sql("UPDATE user_key SET user_id = '" + BEN + "'");
        OwnerCipher restarted = cipher("test-service", "master.json");

        refuses(() -> restarted.open(BEN, "postings", HERE, sealed));
    }

    @Test
    void forgetsForGood() {
        byte[] sealed = cipher.seal(ANNA, "postings", HERE, PLAIN);
        byte[] others = cipher.seal(BEN, "postings", HERE, PLAIN);

        cipher.forget(ANNA);

        refuses(() -> cipher.open(ANNA, "postings", HERE, sealed));
        assertThat(cipher.open(BEN, "postings", HERE, others)).isEqualTo(PLAIN);
    }

    @Test
    void otherInstancesForgetWithinFiveMinutes() {
        OwnerCipher other = cipher("test-service", "master.json");
        byte[] sealed = other.seal(ANNA, "postings", HERE, PLAIN);
        cipher.forget(ANNA);

        nanos.addAndGet(Duration.ofMinutes(5).plusSeconds(1).toNanos());

        refuses(() -> other.open(ANNA, "postings", HERE, sealed));
    }

    @Test
    void fingerprintsAreStableAndPersonal() {
        byte[] print = cipher.fingerprint(ANNA, PLAIN);

        assertThat(print).hasSize(32).isEqualTo(cipher.fingerprint(ANNA, PLAIN));
        assertThat(cipher("test-service", "master.json").fingerprint(ANNA, PLAIN))
                .isEqualTo(print);
        assertThat(cipher.fingerprint(BEN, PLAIN)).isNotEqualTo(print);
        assertThat(cipher.fingerprint(ANNA, HERE)).isNotEqualTo(print);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000_000, 1_048_576, 5_000_000})
    void streamsAnySize(int size) throws IOException {
        byte[] plain = new byte[size];
        new Random(size).nextBytes(plain);

        byte[] sealed = stream(plain);

        try (InputStream in = cipher.opening(ANNA, "objects", HERE, new ByteArrayInputStream(sealed))) {
            assertThat(Arrays.equals(in.readAllBytes(), plain)).isTrue();
        }
    }

    @Test
    void noticesChangedStreams() throws IOException {
        byte[] sealed = stream(new byte[2_500_000]);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] changed = change(sealed, random, i % 3);

            assertThatThrownBy(() -> {
                        try (InputStream in =
                                cipher.opening(ANNA, "objects", HERE, new ByteArrayInputStream(changed))) {
                            in.readAllBytes();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private byte[] stream(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = cipher.sealing(ANNA, "objects", HERE, sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private OwnerCipher cipher(String service, String masterKey) {
        return new OwnerCipher(new OwnerKeys(folder.resolve(masterKey), database, service, nanos::get));
    }

    /** Flips a bit, cuts the end, cuts the beginning, or adds a byte. */
    private static byte[] change(byte[] sealed, Random random, int kind) {
        return switch (kind) {
            case 0 -> {
                byte[] flipped = sealed.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(sealed, random.nextInt(sealed.length));
            case 2 -> Arrays.copyOfRange(sealed, 1 + random.nextInt(sealed.length - 1), sealed.length);
            default -> Arrays.copyOf(sealed, sealed.length + 1 + random.nextInt(40));
        };
    }

    private static void refuses(Runnable open) {
        assertThatThrownBy(open::run).isInstanceOf(VaultException.class);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
