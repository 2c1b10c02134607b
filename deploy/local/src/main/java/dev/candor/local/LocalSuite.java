package dev.candor.local;

import dev.candor.local.client.Refusal;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The commands of the script {@code candor}. Exit codes: 0 done, 1 failed, 2 asked for something that cannot be. */
public final class LocalSuite {

    private LocalSuite() {}

    /** Runs the command that the first argument names. */
    public static void main(String[] arguments) {
        int code;
        try {
            code = run(Arrays.asList(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.sentence());
            code = 2;
        } catch (IllegalArgumentException wrongSetting) {
            System.err.println(wrongSetting.getMessage());
            code = 2;
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
            code = 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            code = 130;
        }
        System.exit(code);
    }

    private static int run(List<String> arguments) throws Refusal, IOException, InterruptedException {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        SuiteSettings settings = SuiteSettings.of(System.getenv());
        RunningSuite running = new RunningSuite(settings, System.out);
        return switch (command) {
            case "supervise" -> Supervision.run(settings);
            case "up" -> running.up();
            case "down" -> running.down();
            case "status" -> running.status();
            case "link" -> running.link();
            case "reset" -> running.reset(rest.contains("--yes"));
            case "optimize" -> running.optimize(rest);
            default -> throw new Refusal("Unknown command: " + command + ". Try: candor help");
        };
    }
}
