package dev.candor.resume.artifact;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.structure.InProcessReader;
import dev.candor.resume.structure.ReadOutcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Resumes of many people as we print them, in every template on both sizes of paper, and what reading them again gives. */
final class OwnPrints {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PdfRenderer PDF = new PdfRenderer();

    /** One person's resume in one look. */
    record Print(String name, JsonResume resume, String language, String style) {

        byte[] bytes(boolean carrying) {
            return PDF.render(
                    ResumePaper.of(resume, language, style), carrying ? JSON.writeValueAsBytes(resume) : null);
        }

        @Override
        public String toString() {
            return name + ", " + style;
        }
    }

    private OwnPrints() {}

    /** Every person in every look. */
    static List<Print> all() throws IOException, InterruptedException {
        List<Print> prints = new ArrayList<>();
        for (Map.Entry<String, ResumeDocument> person : people().entrySet()) {
            for (Template template : Template.values()) {
                for (Template.PageSize size : Template.PageSize.values()) {
                    prints.add(new Print(
                            person.getKey(),
                            person.getValue().resume(),
                            Objects.requireNonNullElse(person.getValue().language(), "en"),
                            template.style(size)));
                }
            }
        }
        return prints;
    }

    /** Every person in one look each, the looks in turn. */
    static List<Print> some() throws IOException, InterruptedException {
        List<Print> all = all();
        int looks = Template.values().length * Template.PageSize.values().length;
        return Stream.iterate(0, i -> i + 1)
                .limit(all.size() / looks)
                .map(i -> all.get(i * looks + i * 3 % looks))
                .toList();
    }

    /** The document in a file. */
    static ResumeDocument read(byte[] file) throws InterruptedException {
        return ((ReadOutcome.Read) InProcessReader.read(file, "resume.pdf")).document();
    }

    /** What two resumes do not share: missing leaves with a minus, new ones with a plus. */
    static List<String> difference(JsonResume wanted, JsonResume got) {
        List<String> difference = new ArrayList<>();
        List<ResumePaths.Leaf> before = ResumePaths.leaves(wanted);
        List<ResumePaths.Leaf> after = ResumePaths.leaves(got);
        before.stream()
                .filter(leaf -> !after.contains(leaf))
                .forEach(leaf -> difference.add("- " + leaf.path() + " = " + leaf.text()));
        after.stream()
                .filter(leaf -> !before.contains(leaf))
                .forEach(leaf -> difference.add("+ " + leaf.path() + " = " + leaf.text()));
        return difference;
    }

    /** The invented people among the tests: those with a JSON Resume, and the others as their first file is read. */
    private static Map<String, ResumeDocument> people() throws IOException, InterruptedException {
        Map<String, ResumeDocument> people = new TreeMap<>();
        for (Path file : files("/artifacts/nurse-en.json")) {
            people.put(
                    stem(file),
                    ((ReadOutcome.Read) InProcessReader.read(Files.readAllBytes(file), stem(file) + ".json"))
                            .document());
        }
        for (Path file : files("/resumes/people.py")) {
            if (file.toString().matches(".*\\.(pdf|docx|md|txt)") && !people.containsKey(stem(file))) {
                people.put(stem(file), ((ReadOutcome.Read) InProcessReader.read(file)).document());
            }
        }
        return people;
    }

    private static List<Path> files(String neighbour) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(OwnPrints.class.getResource(neighbour))
                        .toURI())
                .getParent())) {
            return files.sorted().toList();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
