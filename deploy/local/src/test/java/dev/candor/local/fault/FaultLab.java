package dev.candor.local.fault;

import static org.awaitility.Awaitility.await;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.settings.Port;
import dev.candor.local.soak.Homes;
import dev.candor.local.suite.Fleet;
import dev.candor.local.suite.Fleet.Instance;
import dev.candor.local.testing.BillingModel;
import dev.candor.local.testing.Door;
import dev.candor.local.testing.Journal;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Two instances of everything, shared by all cases, and hands that do bad things to them. */
final class FaultLab implements AutoCloseable {

    private static final long QUICK_MILLIS = 400;
    private static final int PATIENCE = Integer.getInteger("candor.fault.patience", 1);
    private static final Duration BACK = patient(Duration.ofMinutes(2));
    /** Calls that a provider takes at once from each service. */
    static final int AT_ONCE = 8;

    private final Fleet fleet;
    private final BillingModel model;
    private final Rows rows;
    private final Journal journal;
    private final Bus bus;
    private final Path points;
    private final Person person;
    private final String resume;
    private final Set<ProcessHandle> frozen = ConcurrentHashMap.newKeySet();
    private int letters;
    private long repeated;

    private FaultLab(Fleet fleet, BillingModel model, Path points) {
        this.fleet = fleet;
        this.model = model;
        this.points = points;
        this.journal = new Journal(fleet.data(), fleet.settings());
        this.rows = new Rows(journal);
        this.bus = new Bus(fleet.settings().ports().of(Port.KAFKA));
        Audit.install(rows);
        this.person = Person.signUp(fleet.gateway(), "person-" + UUID.randomUUID() + "@example.com");
        this.resume = Run.uploadSample(person, "resume.docx");
    }

    /** A limit, as many times longer as {@code -Dcandor.fault.patience} says: for machines that are busy with other things. */
    static Duration patient(Duration limit) {
        return limit.multipliedBy(PATIENCE);
    }

    /** Gives every test that asks for it the lab, started by the first. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == FaultLab.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(FaultLab.class))
                    .computeIfAbsent(Store.class, key -> start(), FaultLab.class);
        }
    }

    private static FaultLab start() {
        long begin = System.nanoTime();
        try {
            Path repository = Path.of(System.getProperty("candor.repository", "../.."))
                    .toAbsolutePath()
                    .normalize();
            Path home = Path.of("target", "fault").toAbsolutePath();
            Homes.emptyButPrograms(home.resolve("data"));
            Path points = home.resolve("points");
            Folders.delete(points);
            Files.createDirectories(points);
            BillingModel model = new BillingModel(QUICK_MILLIS);
            Map<String, String> settings = new HashMap<>(model.settings());
            settings.put("CANDOR_MODEL_PROVIDERS_BILLING_ATONCE", String.valueOf(AT_ONCE));
            settings.put("CANDOR_OPTIMIZATION_PERDAY", "100000");
            settings.put("CANDOR_FAULT_FOLDER", points.toString());
            FaultLab lab = new FaultLab(Fleet.startBehindDoors(repository, home, settings), model, points);
            System.out.printf("fault: ten processes up after %.0f s%n", (System.nanoTime() - begin) / 1e9);
            return lab;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new case. */
    Story story() {
        try {
            return new Story(person, resume, Files.readString(Path.of("samples", "posting-2.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arms a point: the next process that gets there dies. */
    void arm(String point) {
        try {
            Files.write(points.resolve(point), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody has died at a point since it was armed. */
    boolean died(String point) {
        return !Files.exists(points.resolve(point));
    }

    /** From now on whoever runs this step of this run fills its heap and ends. */
    void fillHeap(Run run, String step) {
        arm("heap-" + step + "-" + run.id());
    }

    /** Ends a process at once; it is started again. */
    void kill(Instance victim) {
        fleet.handle(victim).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Stops a process where it stands. */
    void freeze(ProcessHandle process) {
        frozen.add(process);
        signal("STOP", process);
    }

    /** Lets it go on. */
    void thaw(ProcessHandle process) {
        frozen.remove(process);
        signal("CONT", process);
    }

    /** Sends a signal. */
    static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on, until the lab is healed, an answer of the model takes so long. */
    void slowModel(long millis) {
        model.latency(millis);
    }

    /** It answers as quickly as ever again. */
    void quickModel() {
        model.latency(QUICK_MILLIS);
    }

    /** The name of the instance that is running the step of a run at which words are written; empty if none is. */
    String writer(Run run) {
        return holder(run).map(Holder::instance).orElse("");
    }

    /** The process that is running that step, absent if none is. */
    Optional<Holder> holder(Run run) {
        return rows
                .of(
                        "SELECT i.runner, i.name FROM resume.step_work w JOIN resume.instance i USING (runner)"
                                + " WHERE w.optimization_id = ANY (?) AND w.step = 'tailor' AND w.status = 'RUNNING'",
                        List.of(run.id()))
                .stream()
                .map(row -> new Holder(row.getFirst(), row.getLast()))
                .findFirst();
    }

    /** One start of an instance. */
    record Holder(String runner, String instance) {}

    /** Lets half a minute pass for an instance that shows no sign of life: it may lose its steps. */
    void letLeasesRunOut(String name) {
        leases(name, -1);
    }

    /** Lets all but so much of its leases pass for an instance: it keeps its steps if it renews them in time. */
    void letLeasesRunDown(String name, Duration left) {
        leases(name, left.toMillis());
    }

    private void leases(String name, long millis) {
        for (String schema : List.of("resume", "job_analysis")) {
            rows.run(
                    ("UPDATE %1$s.step_work SET lease_until = clock_timestamp() + interval '%2$d ms' WHERE status = 'RUNNING'"
                                    + " AND runner IN (SELECT runner FROM %1$s.instance WHERE name = '%3$s')")
                            .formatted(schema, millis, name));
        }
    }

    /** The running instance of this name. */
    ProcessHandle process(String name) {
        return fleet.instances().stream()
                .filter(instance -> instance.name().equals(name))
                .flatMap(instance -> fleet.handle(instance).stream())
                .findFirst()
                .orElseThrow();
    }

    /** What an instance has said. */
    Stream<String> log(Instance instance) {
        String name = instance.service().id() + (instance.ordinal() == 0 ? "" : "-1");
        try {
            return Files.readAllLines(fleet.data().resolve("logs").resolve(name + ".log")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Undoes everything that can be undone and returns when all instances answer again. */
    void heal() {
        frozen.forEach(this::thaw);
        for (Port part : List.of(Port.OBJECTS, Port.SMTP, Port.POSTGRES, Port.KAFKA)) {
            fleet.door(part).mode(Door.Mode.OPEN);
        }
        model.calm();
        quickModel();
        try (var armed = Files.newDirectoryStream(points)) {
            for (Path point : armed) {
                Files.deleteIfExists(point);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAll();
    }

    /** Returns when all instances answer. */
    void awaitAll() {
        await().atMost(BACK).ignoreExceptions().until(() -> {
            fleet.awaitReady();
            return true;
        });
    }

    /** Letters that all cases so far have planned, these included. */
    int plannedLetters(int more) {
        letters += more;
        return letters;
    }

    /** Questions that were asked again in all cases so far. */
    long repeatedBefore() {
        return repeated;
    }

    void repeatedBefore(long all) {
        repeated = all;
    }

    Fleet fleet() {
        return fleet;
    }

    BillingModel model() {
        return model;
    }

    Rows rows() {
        return rows;
    }

    Journal journal() {
        return journal;
    }

    Bus bus() {
        return bus;
    }

    @Override
    public void close() throws IOException {
        frozen.forEach(this::thaw);
        fleet.close();
        model.close();
    }
}
