package dev.candor.jobanalysis.requirement.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.skills.text.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what {@link LineModel} sees of labelled postings, for {@code deploy/evals/lines/train.sh}, from folders of cases, one
 * for each author. Each posting is told as it is, without its headings, with headings
 * that say nothing, since those of the next author may be in no list, and in single lines, as somebody may cut them out.
 */
final class LineDumpTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NOTHING =
            List.of("Mundl", "Brixen", "Talvik", "Orsolo", "Kestwa", "Fendri", "Zulpa", "Grunto");

    private static final int APART = 4;

    private final StringBuilder out = new StringBuilder();

    /** A line of the text and what it is, with what parts it from the line before: blank lines, a bullet. */
    private record Block(String before, String text, String kind, boolean heading) {}

    /** A line of one version of the text. */
    private record Placed(int start, int end, String kind) {}

    @Test
    @EnabledIfSystemProperty(named = "candor.lines.out", matches = ".+")
    void writesWhatTheModelSees() throws IOException {
        for (String folder : System.getProperty("candor.lines.folders").split(",")) {
            author(Path.of(folder));
        }
        Files.writeString(Path.of(System.getProperty("candor.lines.out")), out);

        assertThat(out.toString()).contains("POSTING");
    }

    private void author(Path folder) throws IOException {
        try (Stream<Path> cases = Files.list(folder.resolve("postings"))) {
            for (Path one : cases.sorted().toList()) {
                JsonNode labels = JSON.readTree(one.resolve("labels.json").toFile());
                if (labels.path("readable").asBoolean(true)) {
                    String name = folder.getFileName() + "\t" + one.getFileName();
                    versions(name, blocks(labels));
                }
            }
        }
    }

    private static List<Block> blocks(JsonNode labels) {
        String text = labels.path("text").asString("");
        List<Block> blocks = new ArrayList<>();
        int behind = 0;
        for (JsonNode one : labels.path("blocks")) {
            int start = one.path("start").asInt();
            int end = one.path("end").asInt();
            String before = text.substring(Math.min(start, behind), start).replaceFirst("^\n", "");
            behind = end;
            String kind = one.path("class").asString("");
            boolean heading = one.path("heading").asBoolean(false);
            blocks.add(new Block(before, text.substring(start, end), kind, heading));
        }
        return blocks;
    }

    private void versions(String name, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        tell(name + "\th", blocks);
        List<Block> bare = new ArrayList<>();
        List<Block> silent = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block one = blocks.get(at);
            boolean cut = one.heading() && at > 0;
            if (!cut) {
                bare.add(new Block("", one.text(), one.kind(), false));
            }
            silent.add(cut ? new Block("\n", NOTHING.get(at % NOTHING.size()) + ":", one.kind(), true) : one);
        }
        tell(name + "\tn", bare);
        tell(name + "\tx", silent);
        for (int at = 0; at < bare.size(); at += APART) {
            tell(name + "\tf", bare.subList(at, at + 1));
        }
    }

    private void tell(String name, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Placed> placed = new ArrayList<>();
        for (Block one : blocks) {
            text.append(one.before());
            int start = text.length();
            text.append(one.text());
            placed.add(new Placed(start, text.length(), one.heading() ? "?" : one.kind()));
            text.append('\n');
        }
        String language = Languages.detect(text.toString());
        List<Line> lines = SectionClasses.lines(PostingSections.sections(text.toString()), text.toString(), language);
        LineSurroundings around = new LineSurroundings(lines);
        out.append("POSTING\t").append(name).append('\n');
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            String change = at == 0 ? "" : LineModel.change(lines.get(at - 1), line);
            out.append(String.join(
                            "\t",
                            truth(line.clause(), placed),
                            change,
                            line.clause().text().replaceAll("\\s", " "),
                            features(around, at, language)))
                    .append('\n');
        }
    }

    /** The kind of the line that a clause is most in, where that line begins, and how much of it the clause is. */
    private static String truth(Clause clause, List<Placed> placed) {
        Placed best = new Placed(0, 1, "?");
        int most = 0;
        for (Placed one : placed) {
            int shared = Math.min(one.end(), clause.end()) - Math.max(one.start(), clause.start());
            if (shared > most) {
                most = shared;
                best = one;
            }
        }
        return best.kind() + "\t" + best.start() + "\t" + (double) most / (best.end() - best.start());
    }

    private static String features(LineSurroundings around, int at, String language) {
        StringJoiner told = new StringJoiner(" ");
        around.features(at, language)
                .forEach((name, value) ->
                        told.add(name + (value == 1.0 ? "" : String.format(Locale.ROOT, "~%.3f", value))));
        return told.toString();
    }
}
