package dev.candor.local.client;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** Shows how far an optimization is: one line redrawn in a terminal, one line per step elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private final PrintStream out;
    private final boolean terminal;
    private String shown = "";

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(JsonNode optimization) {
        int percent = Math.clamp(optimization.path("progress").asInt(0), 0, 100);
        String step = presentStep(optimization);
        if (terminal) {
            int full = percent * WIDTH / 100;
            out.printf("\r\033[K[%s%s] %3d %%  %s", "█".repeat(full), "·".repeat(WIDTH - full), percent, step);
            out.flush();
        } else if (!shown.equals(step)) {
            out.printf("%3d %%  %s%n", percent, step);
        }
        shown = step;
    }

    void end() {
        if (terminal) {
            out.print("\r\033[K");
            out.flush();
        }
    }

    private static String presentStep(JsonNode optimization) {
        String waiting = optimization.path("status").asString("").toLowerCase(java.util.Locale.ROOT);
        for (JsonNode step : optimization.path("steps")) {
            String status = step.path("status").asString("");
            if (status.equals("RUNNING") || status.equals("RETRYING")) {
                return step.path("name").asString("").replace('-', ' ');
            }
        }
        return waiting;
    }
}
