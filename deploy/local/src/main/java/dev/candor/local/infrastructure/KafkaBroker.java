package dev.candor.local.infrastructure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One broker that is its own controller, in this process; its log is formatted once and kept. */
final class KafkaBroker implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    static KafkaBroker start(InfrastructureSettings settings) throws IOException {
        Path log = Folders.createPrivate(settings.data().resolve("kafka"));
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(log);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties(settings, log)), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server);
    }

    private static void format(Path log) throws IOException {
        try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(CONTROLLER)
                    .setDirectories(List.of(log.toString()))
                    .setMetadataLogDirectory(log.toString())
                    .run();
        } catch (Exception failure) {
            throw new IOException("the bus could not be created", failure);
        }
    }

    private static Map<String, String> properties(InfrastructureSettings settings, Path log) {
        String clients = "PLAINTEXT://" + InfrastructureSettings.HOST + ":" + settings.kafkaPort();
        String controller = InfrastructureSettings.HOST + ":" + settings.controllerPort();
        String listeners = clients;
        InfrastructureSettings.Door door = settings.kafkaDoor();
        if (door != null) {
            listeners = clients + ",DOOR://" + InfrastructureSettings.HOST + ":" + door.port();
            clients = clients + ",DOOR://" + InfrastructureSettings.HOST + ":" + door.advertised();
        }
        Map<String, String> properties = new HashMap<>(oneNode());
        properties.put("log.dirs", log.toString());
        properties.put("listeners", listeners + "," + CONTROLLER + "://" + controller);
        properties.put("advertised.listeners", clients);
        properties.put("controller.quorum.voters", NODE + "@" + controller);
        return properties;
    }

    /** What a single broker on a small machine needs; the short session lets it come back quickly after a kill. */
    private static Map<String, String> oneNode() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(NODE)),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,DOOR:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
