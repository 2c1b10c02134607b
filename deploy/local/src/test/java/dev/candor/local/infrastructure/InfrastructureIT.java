package dev.candor.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InfrastructureIT {

    private static final String SECRET = "0123456789abcdefghijklmnop";

    private Path data;
    private InfrastructureSettings settings;
    private Process process;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        Path secrets = Files.createDirectory(data.resolve("secrets"));
        List<String> names = new ArrayList<>(InfrastructureSettings.SCHEMAS);
        names.add("candor_admin");
        for (String name : names) {
            Files.writeString(secrets.resolve("db-" + name), SECRET + name);
        }
        Files.writeString(secrets.resolve("s3-access-key"), "access");
        Files.writeString(secrets.resolve("s3-secret-key"), SECRET);
        Ports ports = Ports.free();
        settings = new InfrastructureSettings(
                data,
                ports.of(Port.POSTGRES),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER),
                ports.of(Port.OBJECTS),
                ports.of(Port.SMTP),
                ports.of(Port.MAIL_PAGE),
                null);
        process = launch();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                InfrastructureMain.class.getName()));
        command.addAll(settings.toArguments());
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "infrastructure-it.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    assertThat(started.isAlive())
                            .as("infrastructure-it.log tells why")
                            .isTrue();
                    return isUp();
                });
        return started;
    }

    private boolean isUp() {
        try {
            return page("/health").body().equals("up");
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    void stopsEverythingOnASignal() throws Exception {
        List<ProcessHandle> children = process.children().toList();
        assertThat(children).isNotEmpty();

        process.destroy();
        process.waitFor();

        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(isUp()).isFalse();
    }

    @Test
    void keepsWhatWasCommitted() throws SQLException {
        assertThat(List.of(show("fsync"), show("synchronous_commit"), show("full_page_writes")))
                .containsOnly("on");
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("server_version")).startsWith("18.");
    }

    private String show(String name) throws SQLException {
        try (Connection connection = connect("candor_admin", SECRET + "candor_admin");
                ResultSet rows = connection.createStatement().executeQuery("SHOW " + name)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void letsEachRoleIntoItsOwnSchemaOnly() throws SQLException {
        try (Connection file = connect("file", SECRET + "file")) {
            file.createStatement().execute("CREATE TABLE IF NOT EXISTS mine (id int)");
            assertThat(file.getSchema()).isEqualTo("file");
        }
        try (Connection resume = connect("resume", SECRET + "resume")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> resume.createStatement().execute("SELECT * FROM file.mine"))
                    .withMessageContaining("permission denied");
        }
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect("file", "wrong"));
    }

    @Test
    void takesObjectsFromWhoKnowsTheSecretOnly() {
        try (S3Client good = s3(SECRET);
                S3Client bad = s3("another secret")) {
            good.putObject(put -> put.bucket("candor").key("one/two"), RequestBody.fromString("hello"));

            assertThat(good.getObjectAsBytes(get -> get.bucket("candor").key("one/two"))
                            .asUtf8String())
                    .isEqualTo("hello");
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() ->
                            bad.getObjectAsBytes(get -> get.bucket("candor").key("one/two")))
                    .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
        }
    }

    @Test
    void storesMailsAndShowsThemWithoutTrustingThem() throws Exception {
        Properties smtp = new Properties();
        smtp.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(settings.smtpPort())));
        MimeMessage message = new MimeMessage(Session.getInstance(smtp));
        message.setFrom(new InternetAddress("candor@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("someone@example.com"));
        message.setSubject("<img src=x onerror=alert(1)>");
        message.setText("Look: http://localhost:8080/optimizations/1 <script>alert(2)</script>");
        Transport.send(message);

        assertThat(data.resolve("mail").toFile().list()).hasSize(1).allMatch(name -> name.endsWith(".eml"));
        HttpResponse<String> page = page("/");
        assertThat(page.body())
                .contains("someone@example.com", "&lt;img src=x", "href=\"http://localhost:8080/optimizations/1\"")
                .doesNotContain("<img", "<script");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void comesBackAfterAKillAndStopsTheDatabaseThatWasLeft() throws Exception {
        try (Admin admin = Admin.create(bootstrap())) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get();
        }
        try (Connection connection = connect("gateway", SECRET + "gateway")) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        ProcessHandle database = process.children().findFirst().orElseThrow();

        process.destroyForcibly().waitFor();
        assertThat(database.isAlive()).isTrue();
        process = launch();

        assertThat(database.isAlive()).isFalse();
        try (Admin admin = Admin.create(bootstrap())) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
        try (Connection connection = connect("gateway", SECRET + "gateway");
                ResultSet rows = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    private Map<String, Object> bootstrap() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + settings.kafkaPort());
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/candor", role, password);
    }

    private S3Client s3(String secret) {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + settings.objectStorePort()))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", secret)))
                .build();
    }

    private HttpResponse<String> page(String path) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + settings.mailPagePort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
