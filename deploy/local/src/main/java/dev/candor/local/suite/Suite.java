package dev.candor.local.suite;

import dev.candor.local.infrastructure.InfrastructureMain;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.Service;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.CacheTraining.Lesson;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The running suite: one infrastructure process and five services, all children of this process. */
public final class Suite implements AutoCloseable {

    private static final int LOWEST_PRIORITY = 19;
    private final SuiteSettings settings;
    private final FileLock lock;
    private final Secrets secrets;
    private final ServiceEnvironment environment;
    private final ServerProcess infrastructure;
    private final Map<Service, ServerProcess> services = new EnumMap<>(Service.class);
    private final Map<Service, ServiceProgram> programs = new ConcurrentHashMap<>();
    private final Watchdog watchdog = new Watchdog(Watchdog.LONGEST_PAUSE);
    private final CacheTraining training;
    private final Probe probe = new Probe();

    private Suite(SuiteSettings settings, FileLock lock) {
        this.settings = settings;
        this.lock = lock;
        this.secrets = new Secrets(settings.data());
        this.environment = new ServiceEnvironment(settings, secrets);
        this.training = new CacheTraining(settings.data(), LOWEST_PRIORITY);
        this.infrastructure = new ServerProcess("infrastructure", settings.data());
        for (Service service : Service.values()) {
            services.put(service, new ServerProcess(service.id(), settings.data()));
        }
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @param progress is told each step, from several threads
     * @throws IOException with a sentence for a person; nothing is left running then
     */
    public static Suite start(SuiteSettings settings, Consumer<String> progress) throws IOException {
        DataFolder folder = new DataFolder(settings.data());
        folder.prepare();
        FileLock lock = folder.lock()
                .orElseThrow(() -> new IOException("Candor is already up on this data folder: " + settings.data()));
        Suite suite = new Suite(settings, lock);
        try {
            suite.bringUp(progress);
            return suite;
        } catch (IOException | RuntimeException failure) {
            suite.close();
            throw failure;
        }
    }

    private void bringUp(Consumer<String> progress) throws IOException {
        progress.accept("Preparing");
        secrets.create();
        stopLeftovers(settings.data());
        List<String> taken = settings.ports().taken();
        if (!taken.isEmpty()) {
            throw new IOException(String.join("\n", taken));
        }
        progress.accept("Starting database, bus, object store and mail catcher");
        startInfrastructure();
        List<Callable<Object>> preparations = new ArrayList<>();
        for (Service service : Service.values()) {
            preparations.add(() -> programs.put(service, ServiceProgram.prepare(service, settings)));
        }
        Together.run(preparations);
        probe.await(infrastructure, InfrastructureMain.databaseMark(settings.data()), SuiteSettings.START_LIMIT);
        startServices(progress);
        probe.await(infrastructure, url(Port.MAIL_PAGE, "/health"), SuiteSettings.START_LIMIT);
        if (settings.restart()) {
            watchedBy(watchdog);
        }
    }

    /** Lets somebody start again what ends by itself. */
    void watchedBy(Watchdog somebody) {
        somebody.watch(infrastructure, this::startInfrastructure);
        services.forEach((service, process) -> somebody.watch(process, () -> start(service)));
    }

    /** Ends the processes that a killed launcher left behind on this data folder. */
    public static void stopLeftovers(Path data) throws IOException {
        List<Callable<Object>> stops = new ArrayList<>();
        for (Service service : Service.values()) {
            stops.add(() -> new ServerProcess(service.id(), data).stopLeftover());
        }
        Together.run(stops);
        new ServerProcess("training", data).stopLeftover();
        new ServerProcess("infrastructure", data).stopLeftover();
        InfrastructureMain.stopOrphans(data);
    }

    private void startServices(Consumer<String> progress) throws IOException {
        progress.accept("Starting " + services.size() + " services");
        AtomicInteger ready = new AtomicInteger();
        List<Callable<Object>> starts = new ArrayList<>();
        // more than there are processors only get into each other's way
        Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
        for (Service service : Service.values()) {
            starts.add(() -> {
                places.acquire();
                try {
                    start(service);
                    awaitReady(service);
                } finally {
                    places.release();
                }
                progress.accept(
                        "%s is ready (%d of %d)".formatted(service.id(), ready.incrementAndGet(), services.size()));
                return service;
            });
        }
        Together.run(starts);
    }

    private void startInfrastructure() throws IOException {
        Files.deleteIfExists(InfrastructureMain.databaseMark(settings.data()));
        infrastructure.start(
                InfrastructureProgram.prepare(settings).command(settings.ports()), environment.ofMachine());
    }

    /** Starts a service that is not running; returns at once. */
    public void start(Service service) throws IOException {
        ServiceProgram program = Optional.ofNullable(programs.get(service))
                .orElseThrow(() -> new IllegalStateException("not prepared: " + service.id()));
        process(service).start(program.command(settings.data().resolve("temporary")), environment.of(service));
    }

    /** Returns when the service is ready to take requests. */
    public void awaitReady(Service service) throws IOException {
        probe.await(process(service), url(service.port(), "/actuator/health/readiness"), SuiteSettings.START_LIMIT);
    }

    /** Ends a service without any warning, as a crash would; returns when it is gone. */
    public void kill(Service service) {
        process(service).handle().ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** The process of a service, absent while it does not run. */
    public Optional<ProcessHandle> handle(Service service) {
        return process(service).handle();
    }

    /** The process that is the bus, the object store and the mail catcher, absent while it does not run. */
    public Optional<ProcessHandle> infrastructure() {
        return infrastructure.handle();
    }

    /** Makes the start-up caches that are missing, in this thread. Whatever fails costs nothing but the faster start. */
    public void trainCaches() throws InterruptedException {
        if (settings.caches()) {
            try {
                training.train(lessons());
            } catch (IOException failure) {
                System.out.println("No start-up caches: " + failure.getMessage());
            }
        }
    }

    private List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (ServiceProgram program : programs.values()) {
            lessons.add(program.lesson(settings.data().resolve("temporary"), environment.of(program.service())));
        }
        lessons.add(InfrastructureProgram.prepare(settings).lesson(environment.ofMachine()));
        return lessons;
    }

    /** How this run is set up. */
    public SuiteSettings settings() {
        return settings;
    }

    /** Ends every process that this one started: services first, then what they stand on. */
    @Override
    public void close() throws IOException {
        watchdog.close();
        List<Callable<Object>> stops = new ArrayList<>();
        stops.add(() -> {
            training.stop();
            return training;
        });
        for (ServerProcess process : services.values()) {
            stops.add(() -> {
                process.stop();
                return process;
            });
        }
        Together.run(stops);
        infrastructure.stop();
        lock.acquiredBy().close();
    }

    private ServerProcess process(Service service) {
        return services.computeIfAbsent(service, absent -> new ServerProcess(absent.id(), settings.data()));
    }

    private URI url(Port port, String path) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(port) + path);
    }
}
