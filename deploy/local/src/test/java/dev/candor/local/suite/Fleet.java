package dev.candor.local.suite;

import dev.candor.local.settings.Port;
import dev.candor.local.settings.Ports;
import dev.candor.local.settings.Service;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.testing.Door;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A suite in which every service has two instances behind one door, so that either may die. What dies is started again. */
public final class Fleet implements AutoCloseable {

    /** One of the two instances of a service; the first has ordinal 0. */
    public record Instance(Service service, int ordinal) {
        /** As the table of instances calls it. */
        public String name() {
            return service.id() + "-" + ordinal;
        }
    }

    /** What the database's list of sessions calls those of the second instances that are behind a door. */
    public static final String SECOND = "second";

    private final Suite suite;
    private final Map<Service, Door> doors;
    private final Door internal;
    private final Map<Service, Twin> twins = new EnumMap<>(Service.class);
    // whatever dies here is killed and not broken: long pauses would protect nobody
    private final Watchdog watchdog = new Watchdog(Duration.ofMillis(500));
    private final Map<Port, Door> parts = new EnumMap<>(Port.class);

    private record Twin(ServerProcess process, int port, int managementPort) {}

    private Fleet(Suite suite, Map<Service, Door> doors, Door internal) {
        this.suite = suite;
        this.doors = doors;
        this.internal = internal;
    }

    /**
     * Starts both instances of everything.
     *
     * @param home keeps the data; programs of an earlier start are used again
     * @param more settings for all services
     */
    public static Fleet start(Path repository, Path home, Map<String, String> more) throws IOException {
        return start(repository, home, more, Ports.free(), Map.of());
    }

    /**
     * The same with doors before the object store and the mail server, and before database and bus as the second instances see them;
     * see {@link #door}. The second resume-service begins runs on the first plan, as one of an older version does.
     */
    public static Fleet startBehindDoors(Path repository, Path home, Map<String, String> more) throws IOException {
        Ports ports = Ports.free();
        Map<Port, Door> parts = new EnumMap<>(Port.class);
        Map<String, String> all = new HashMap<>(more);
        for (Port part : List.of(Port.OBJECTS, Port.SMTP, Port.POSTGRES)) {
            Door door = Door.before(List.of(ports.of(part)));
            parts.put(part, door);
            all.put("CANDOR_PORT_" + part.name() + "_DOOR", String.valueOf(door.port()));
        }
        int bus = free();
        Door door = Door.before(List.of(bus));
        parts.put(Port.KAFKA, door);
        all.put("CANDOR_PORT_KAFKA_DOOR", bus + ":" + door.port());
        return start(repository, home, all, ports, parts);
    }

    private static Fleet start(Path repository, Path home, Map<String, String> more, Ports ports, Map<Port, Door> parts)
            throws IOException {
        Map<Service, Integer> second = new EnumMap<>(Service.class);
        Map<Service, Door> doors = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            second.put(service, free());
            doors.put(service, Door.before(List.of(ports.of(service.port()), port(second, service))));
        }
        int secondInternal = free();
        Door internal = Door.before(List.of(ports.of(Port.GATEWAY_INTERNAL), secondInternal));
        Map<String, String> environment = environment(doors, internal);
        environment.putAll(more);
        SuiteSettings settings = new SuiteSettings(
                repository,
                home.resolve("data"),
                home.resolve("config"),
                ports,
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                environment,
                false,
                true);
        Suite suite = Suite.start(settings, message -> System.out.println("fleet: " + message));
        Fleet fleet = new Fleet(suite, doors, internal);
        suite.watchedBy(fleet.watchdog);
        fleet.parts.putAll(parts);
        try {
            if (parts.isEmpty()) {
                trained(settings);
            }
            fleet.startTwins(second, secondInternal);
            if (!parts.isEmpty()) {
                fleet.trainMeanwhile();
            }
            return fleet;
        } catch (IOException | RuntimeException failure) {
            fleet.close();
            throw failure;
        }
    }

    private static int port(Map<Service, Integer> ports, Service service) {
        return ports.getOrDefault(service, 0);
    }

    private static Map<String, String> environment(Map<Service, Door> doors, Door internal) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("CANDOR_"));
        doors.forEach((service, door) -> {
            if (service != Service.GATEWAY) {
                environment.put("CANDOR_" + service.name() + "_URL", "http://127.0.0.1:" + door.port());
            } else {
                environment.put("CANDOR_MORE_HOSTS", "127.0.0.1:" + door.port());
            }
        });
        environment.put("CANDOR_GATEWAY_INTERNAL_URL", "http://127.0.0.1:" + internal.port());
        return environment;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Makes the start-up caches that are missing, two at a time, at the priority of this process: what is killed shall be back soon. */
    private static void trained(SuiteSettings settings) throws IOException {
        ServiceEnvironment environments = new ServiceEnvironment(settings, new Secrets(settings.data()));
        List<CacheTraining.Lesson> lessons = new ArrayList<>();
        for (Service service : Service.values()) {
            Path temporary = settings.data().resolve("temporary");
            lessons.add(ServiceProgram.prepare(service, settings).lesson(temporary, environments.of(service)));
        }
        int half = lessons.size() / 2;
        Together.run(List.of(
                () -> train(settings, "training", lessons.subList(0, half)),
                () -> train(settings, "training-1", lessons.subList(half, lessons.size()))));
    }

    private static Object train(SuiteSettings settings, String name, List<CacheTraining.Lesson> lessons)
            throws InterruptedException {
        new CacheTraining(settings.data(), name, 0).train(lessons);
        return name;
    }

    /** Makes them while the cases run, at the lowest priority: many a case waits more than it works. */
    private void trainMeanwhile() {
        Thread.ofPlatform().daemon().name("training").start(() -> {
            try {
                suite.trainCaches();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void startTwins(Map<Service, Integer> ports, int internalPort) throws IOException {
        SuiteSettings settings = suite.settings();
        ServiceEnvironment environments = new ServiceEnvironment(settings, new Secrets(settings.data()));
        for (Service service : Service.values()) {
            int management = free();
            ServerProcess process = new ServerProcess(service.id() + "-1", settings.data());
            twins.put(service, new Twin(process, port(ports, service), management));
            Map<String, String> environment = environments.of(service);
            environment.put("SERVER_PORT", String.valueOf(port(ports, service)));
            environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
            environment.put("CANDOR_STEP_ORDINAL", "1");
            if (!parts.isEmpty()) {
                environment.put(
                        "CANDOR_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + door(Port.POSTGRES).port() + "/candor?ApplicationName="
                                + SECOND);
                environment.put(
                        "CANDOR_KAFKA_BOOTSTRAP",
                        "127.0.0.1:" + door(Port.KAFKA).port());
                environment.put("CANDOR_ORCHESTRATION_PLAN", "1");
            }
            if (service == Service.GATEWAY) {
                environment.put("CANDOR_INTERNAL_PORT", String.valueOf(internalPort));
                environment.put("CANDOR_EDGE_INTERNAL_PORT", String.valueOf(internalPort));
                environment.put(
                        "CANDOR_DATA_DIR",
                        Files.createDirectories(settings.data().resolve("second"))
                                .toString());
            }
            ServiceProgram program = ServiceProgram.prepare(service, settings);
            Path temporary = settings.data().resolve("temporary");
            Watchdog.Start start = () -> process.start(program.command(temporary), environment);
            start.run();
            watchdog.watch(process, start);
        }
        awaitTwins();
    }

    private void awaitTwins() throws IOException {
        Probe probe = new Probe();
        for (Twin twin : twins.values()) {
            probe.await(
                    twin.process(),
                    URI.create("http://127.0.0.1:" + twin.managementPort() + "/actuator/health/readiness"),
                    SuiteSettings.START_LIMIT);
        }
    }

    /** All instances of all services. */
    public List<Instance> instances() {
        List<Instance> all = new ArrayList<>();
        for (Service service : Service.values()) {
            all.add(new Instance(service, 0));
            all.add(new Instance(service, 1));
        }
        return all;
    }

    /** The process of an instance, absent while it does not run. */
    public Optional<ProcessHandle> handle(Instance instance) {
        if (instance.ordinal() == 0) {
            return suite.handle(instance.service());
        }
        return Optional.ofNullable(twins.get(instance.service()))
                .flatMap(twin -> twin.process().handle());
    }

    /** Whether an instance takes work now: one that is only starting takes over nothing. */
    public boolean isReady(Instance instance) {
        Twin twin = twins.get(instance.service());
        int port = instance.ordinal() == 0 || twin == null
                ? settings().ports().of(instance.service().managementPort())
                : twin.managementPort();
        try {
            return new Probe().answers(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        } catch (IOException interrupted) {
            return false;
        }
    }

    /** The other instance of the same service. */
    public Instance other(Instance instance) {
        return new Instance(instance.service(), 1 - instance.ordinal());
    }

    /** The process of bus, object store and mail catcher, absent while it does not run. */
    public Optional<ProcessHandle> infrastructure() {
        return suite.infrastructure();
    }

    /** The database's processes, its postmaster first; empty while it does not run. */
    public List<ProcessHandle> database() {
        Path file = data().resolve("postgres").resolve("cluster").resolve("postmaster.pid");
        try {
            @Nullable
            String first = Files.exists(file) ? Files.readAllLines(file).getFirst() : null;
            Optional<ProcessHandle> postmaster =
                    first == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(first.strip()));
            List<ProcessHandle> all = new ArrayList<>(postmaster.stream().toList());
            postmaster.ifPresent(handle -> handle.children().forEach(all::add));
            return all;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The door before a part, if it was started behind doors. */
    public Door door(Port part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow();
    }

    /** Returns when both instances of everything take requests. */
    public void awaitReady() throws IOException {
        for (Service service : Service.values()) {
            suite.awaitReady(service);
        }
        awaitTwins();
    }

    /** Lets the first instance of a service send one of its dead letters again, as an operator does; the status of the answer. */
    public int replay(Service service, String letter) {
        URI address = URI.create("http://127.0.0.1:" + settings().ports().of(service.managementPort())
                + "/actuator/deadletters/" + letter);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .join()
                    .statusCode();
        }
    }

    /** The base address of the public API. */
    public URI gateway() {
        Door door = doors.get(Service.GATEWAY);
        return URI.create("http://127.0.0.1:" + (door == null ? 0 : door.port()));
    }

    /** The folder with everything it keeps. */
    public Path data() {
        return suite.settings().data();
    }

    /** How it is set up. */
    public SuiteSettings settings() {
        return suite.settings();
    }

    @Override
    public void close() throws IOException {
        watchdog.close();
        for (Twin twin : twins.values()) {
            twin.process().stop();
        }
        suite.close();
        for (Door door : doors.values()) {
            door.close();
        }
        for (Door door : parts.values()) {
            door.close();
        }
        internal.close();
    }
}
