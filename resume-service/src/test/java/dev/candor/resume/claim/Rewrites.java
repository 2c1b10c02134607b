package dev.candor.resume.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of people of many trades, each told again honestly and untruly. */
final class Rewrites {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private Rewrites() {}

    /** One line told again; a mark is {@code +} for an honest one, {@code -} and {@code !} for a lie. */
    record Rewrite(String mark, JsonNode source, JsonNode tailored, String told, String text) {

        boolean lie() {
            return !mark.startsWith("+");
        }

        ClaimReport judged() {
            return ClaimGate.check(source, tailored, AS_OF);
        }

        @Override
        public String toString() {
            return mark + " " + text + "   <- " + told;
        }
    }

    /** All rewrites in the order of the file. */
    static List<Rewrite> all() {
        return all("rewrites");
    }

    /** All rewrites of one file beside {@code rewrites.txt}. */
    static List<Rewrite> all(String name) {
        List<Rewrite> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line :
                text(name).lines().filter(one -> !one.startsWith("#")).toList()) {
            if (line.startsWith("@")) {
                all.addAll(of(block));
                block.clear();
            }
            block.add(line);
        }
        all.addAll(of(block));
        return all;
    }

    private static List<Rewrite> of(List<String> block) {
        ObjectNode source = JSON.createObjectNode();
        for (String line : block) {
            read(source, line);
        }
        List<Rewrite> rewrites = new ArrayList<>();
        int at = -1;
        for (String line : block) {
            at += line.startsWith(">") ? 1 : 0;
            if (!line.isBlank() && "+-!".indexOf(line.charAt(0)) >= 0) {
                String mark = line.substring(0, line.indexOf(' '));
                String text = line.substring(mark.length() + 1).strip();
                String path = mark.endsWith("s")
                        ? "basics.summary"
                        : mark.endsWith("h") ? "basics.label" : "work[0].highlights[" + at + "]";
                ObjectNode tailored = source.deepCopy();
                Casebook.put(tailored, path, text);
                String told = path.startsWith("work")
                        ? source.at("/work/0/highlights/" + at).asString("")
                        : path;
                rewrites.add(new Rewrite(mark, source, tailored, told, text));
            }
        }
        return rewrites;
    }

    private static void read(ObjectNode source, String line) {
        String[] parts =
                line.isEmpty() ? new String[0] : line.substring(1).strip().split(" [|] ", -1);
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '@' -> {
                source.putObject("basics").put("name", "Alex Morgan").put("label", parts[1]);
                ObjectNode role = source.putArray("work").addObject();
                role.put("name", "Halden & Co").put("position", parts[1]).put("startDate", parts[2]);
                role.put("endDate", parts[3]).putArray("highlights");
            }
            case '>' -> ((ArrayNode) source.at("/work/0/highlights")).add(parts[0]);
            case '^' -> source.withArray("/" + parts[0]).add(JSON.readTree(parts[1]));
            default -> {}
        }
    }

    private static String text(String name) {
        try (InputStream stream = Rewrites.class.getResourceAsStream("/claims/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
