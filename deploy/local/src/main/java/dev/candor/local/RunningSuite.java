package dev.candor.local;

import dev.candor.local.client.ApiClient;
import dev.candor.local.client.OptimizeCommand;
import dev.candor.local.client.OptimizeRequest;
import dev.candor.local.client.Refusal;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import dev.candor.local.suite.DataFolder;
import dev.candor.local.suite.RunFile;
import dev.candor.local.suite.RunFile.Phase;
import dev.candor.local.suite.RunFile.State;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The suite of one data folder as a person's command sees it, whether it is up or not. */
final class RunningSuite {

    private static final int LOOKS = 100;
    private final SuiteSettings settings;
    private final PrintStream out;
    private final DataFolder folder;
    private final RunFile runFile;

    RunningSuite(SuiteSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.folder = new DataFolder(settings.data());
        this.runFile = new RunFile(settings.data());
    }

    /** Starts the suite unless it is up, waits until it is ready, and says where everything is. */
    int up() throws Refusal, IOException, InterruptedException {
        if (folder.isInUse()) {
            awaitUp(null);
            out.println("Candor is up already.");
        } else {
            awaitUp(DetachedLauncher.start(settings));
        }
        new Welcome(settings, ports(), out).print();
        return 0;
    }

    /** Stops what {@link #up()} started; fine when nothing runs. */
    int down() throws IOException, InterruptedException {
        Optional<ProcessHandle> launcher = runFile.read().flatMap(State::launcher);
        for (int look = 0; launcher.isEmpty() && folder.isInUse() && look < LOOKS; look++) {
            aMoment();
            launcher = runFile.read().flatMap(State::launcher);
        }
        if (launcher.isEmpty()) {
            DetachedLauncher.stopLeftovers(settings.data());
            out.println("Candor is down.");
            return 0;
        }
        launcher.get().destroy();
        launcher.get().onExit().join();
        // one that was still starting leaves what it had started
        DetachedLauncher.stopLeftovers(settings.data());
        out.println("Candor is down; the data stay in " + settings.data());
        return 0;
    }

    int status() throws IOException {
        if (!folder.isInUse()) {
            out.println("Candor is down.");
            return 1;
        }
        State state = runFile.read().orElseThrow(() -> new IOException("Candor is just starting."));
        out.println(
                "Candor: " + state.phase().name().toLowerCase(java.util.Locale.ROOT) + " (" + state.message() + ")");
        new ProcessTable(settings.data()).lines().forEach(out::println);
        new Welcome(settings, ports(), out).places();
        return state.phase() == Phase.UP ? 0 : 1;
    }

    int link() throws Refusal, IOException {
        requireUp();
        out.println(SignInLink.fresh(settings, ports()));
        return 0;
    }

    /** Deletes the data folder after asking. The master key and other data folders stay. */
    int reset(boolean sure) throws Refusal, IOException, InterruptedException {
        if (!sure) {
            Optional<Console> console = terminal();
            if (console.isEmpty()) {
                throw new Refusal(
                        "This deletes all resumes and results in " + settings.data() + "; say so with --yes.");
            }
            String answer = console.get().readLine("Delete all resumes and results in %s? (yes/no) ", settings.data());
            if (!"yes".equalsIgnoreCase(String.valueOf(answer).strip())) {
                out.println("Nothing was deleted.");
                return 1;
            }
        }
        down();
        folder.delete();
        out.println("Deleted " + settings.data());
        return 0;
    }

    int optimize(List<String> arguments) throws Refusal, IOException, InterruptedException {
        OptimizeRequest request = OptimizeRequest.of(arguments);
        if (!folder.isInUse()) {
            up();
        } else {
            awaitUp(null);
        }
        String token = Files.readString(settings.tokenFile()).strip();
        URI gateway = URI.create("http://127.0.0.1:" + ports().of(Port.GATEWAY));
        boolean terminal = terminal().isPresent();
        String address = "http://localhost:" + ports().of(Port.GATEWAY);
        new OptimizeCommand(new ApiClient(gateway, token), out, terminal, address).run(request);
        return 0;
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private void requireUp() throws Refusal, IOException {
        if (!folder.isInUse()) {
            throw new Refusal("Candor is down. Start it with: candor up");
        }
    }

    private KnownPorts ports() throws IOException {
        return KnownPorts.of(runFile, settings.ports());
    }

    /** Prints each step of a starting launcher; fails with its words when it gives up. */
    private void awaitUp(@org.jspecify.annotations.Nullable ProcessHandle started)
            throws Refusal, IOException, InterruptedException {
        String shown = "";
        while (true) {
            Optional<State> state = runFile.read().filter(read -> started == null || read.pid() == started.pid());
            String message = state.map(State::message).orElse("");
            Phase phase = state.map(State::phase).orElse(Phase.STARTING);
            boolean gone = started != null ? !started.isAlive() : !folder.isInUse();
            if (phase == Phase.FAILED || (gone && phase != Phase.UP)) {
                Path log = settings.data().resolve("logs").resolve("launcher.log");
                throw new IOException("Candor could not be started. " + (message.isEmpty() ? "See " + log : message));
            }
            if (!message.isEmpty() && !message.equals(shown)) {
                out.println("  " + message);
                shown = message;
            }
            if (phase == Phase.UP && !gone) {
                return;
            }
            aMoment();
        }
    }

    /** Waits a little; nobody opens the latch. */
    private static void aMoment() throws InterruptedException {
        if (new CountDownLatch(1).await(150, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody opens it");
        }
    }
}
