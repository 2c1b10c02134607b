package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting;
import dev.candor.skills.text.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A posting with its labels, as {@code <folder>/postings/<case>/labels.json} holds them. */
record PostingCase(String name, String text, List<Block> blocks, List<Mention> skills, JsonNode facts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line of the text: {@code required}, {@code preferred}, {@code responsibility} or something else. */
    record Block(int start, int end, String kind, boolean heading) {}

    /** A skill named: {@code hard} or {@code soft}; {@code required}, {@code preferred} or {@code none}. */
    record Mention(int start, int end, String text, String kind, String necessity) {

        boolean hard() {
            return kind.equals("hard");
        }
    }

    /** All readable cases of a folder whose names end so, sorted by name. */
    static List<PostingCase> all(Path folder, String ending) {
        Path postings = Files.isDirectory(folder.resolve("postings")) ? folder.resolve("postings") : folder;
        try (Stream<Path> cases = Files.list(postings)) {
            return cases.filter(path -> path.getFileName().toString().endsWith(ending))
                    .filter(path -> Files.isRegularFile(path.resolve("labels.json")))
                    .sorted()
                    .map(PostingCase::read)
                    .filter(one -> !one.text().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostingCase read(Path path) {
        JsonNode labels = JSON.readTree(path.resolve("labels.json").toFile());
        List<Block> blocks = new ArrayList<>();
        for (JsonNode one : labels.path("blocks")) {
            blocks.add(new Block(
                    one.path("start").asInt(),
                    one.path("end").asInt(),
                    one.path("class").asString(""),
                    one.path("heading").asBoolean(false)));
        }
        List<Mention> skills = new ArrayList<>();
        for (JsonNode one : labels.path("skills")) {
            skills.add(new Mention(
                    one.path("start").asInt(),
                    one.path("end").asInt(),
                    one.path("text").asString(""),
                    one.path("kind").asString("hard").toLowerCase(Locale.ROOT),
                    one.path("necessity").asString("none")));
        }
        String text =
                labels.path("readable").asBoolean(true) ? labels.path("text").asString("") : "";
        return new PostingCase(path.getFileName().toString(), text, blocks, skills, labels);
    }

    /** The same posting with its headings cut out. */
    PostingCase withoutHeadings() {
        StringBuilder bare = new StringBuilder();
        List<Block> moved = new ArrayList<>();
        List<Mention> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.heading() && block.start() > 0) {
                continue;
            }
            int shift = bare.length() - block.start();
            bare.append(text, block.start(), block.end()).append('\n');
            moved.add(new Block(block.start() + shift, block.end() + shift, block.kind(), false));
            skills.stream()
                    .filter(one -> one.start() >= block.start() && one.end() <= block.end())
                    .forEach(one -> kept.add(new Mention(
                            one.start() + shift, one.end() + shift, one.text(), one.kind(), one.necessity())));
        }
        return new PostingCase(name, bare.toString(), moved, kept, facts);
    }

    @Nullable
    String fact(String field) {
        JsonNode value = facts.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString("");
    }

    Posting posting() {
        return new Posting(
                null,
                "text",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Languages.detect(text, "en"),
                text,
                List.of());
    }
}
