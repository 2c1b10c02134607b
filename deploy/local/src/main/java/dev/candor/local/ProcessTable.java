package dev.candor.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The processes of a data folder with their memory, as the pid files and the system tell. */
final class ProcessTable {

    private final Path run;

    ProcessTable(Path data) {
        this.run = data.resolve("run");
    }

    List<String> lines() throws IOException {
        TreeMap<String, Long> processes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(run, "*.pid")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName()).replace(".pid", "");
                processes.put(name, Long.parseLong(Files.readString(file).split(" ", 2)[0]));
            }
        }
        List<String> lines = new ArrayList<>();
        long sum = 0;
        for (var process : processes.entrySet()) {
            long kilobytes = residentKilobytes(process.getValue());
            sum += kilobytes;
            boolean alive = ProcessHandle.of(process.getValue())
                    .map(ProcessHandle::isAlive)
                    .orElse(false);
            lines.add("  %-22s %-5s pid %-8d %5d MB"
                    .formatted(process.getKey(), alive ? "up" : "down", process.getValue(), kilobytes / 1024));
        }
        lines.add("  %-22s %20s %5d MB".formatted("in all", "", sum / 1024));
        return lines;
    }

    /** From the process file system; 0 where there is none. */
    private static long residentKilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0L);
    }
}
