package dev.candor.resume.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.parser.ParsedText;
import dev.candor.resume.parser.ParserMain;
import dev.candor.resume.structure.section.SectionFeatures;
import dev.candor.resume.structure.text.PlainLines;
import dev.candor.resume.structure.text.TextAssembly;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what {@code SectionModel} sees of the sections of labelled resumes, for {@code deploy/evals/sections/train.sh}, from
 * folders of cases, one or several for each author. What a section holds is told by the values of the truth that most of its
 * letters belong to.
 */
final class SectionDumpTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double LEAST_SHARE = 0.2;
    private static final int SHORTEST = 3;
    private static final Map<Kind, String> FIELDS = Map.ofEntries(
            Map.entry(Kind.WORK, "work name position summary highlights"),
            Map.entry(Kind.EDUCATION, "education institution studyType area courses"),
            Map.entry(Kind.SKILLS, "skills name keywords"),
            Map.entry(Kind.LANGUAGES, "languages language fluency"),
            Map.entry(Kind.CERTIFICATES, "certificates name issuer"),
            Map.entry(Kind.AWARDS, "awards title awarder"),
            Map.entry(Kind.PROJECTS, "projects name description highlights"),
            Map.entry(Kind.PUBLICATIONS, "publications name publisher"),
            Map.entry(Kind.VOLUNTEER, "volunteer organization position summary highlights"),
            Map.entry(Kind.INTERESTS, "interests name keywords"),
            Map.entry(Kind.REFERENCES, "references name reference"));

    private final StringBuilder out = new StringBuilder();

    @Test
    @EnabledIfSystemProperty(named = "candor.sections.out", matches = ".+")
    void writesWhatTheModelSees() throws IOException {
        for (String folder : System.getProperty("candor.sections.folders").split(",")) {
            try (Stream<Path> cases = Files.walk(Path.of(folder), FileVisitOption.FOLLOW_LINKS)) {
                for (Path truth : cases.filter(file -> file.endsWith("truth.json"))
                        .sorted()
                        .toList()) {
                    tell(Path.of(folder).getFileName().toString(), truth.getParent());
                }
            }
        }
        Files.writeString(Path.of(System.getProperty("candor.sections.out")), out);

        assertThat(out.toString()).contains("WORK");
    }

    private void tell(String author, Path folder) throws IOException {
        JsonNode truth = JSON.readTree(folder.resolve("truth.json").toFile());
        Map<Kind, List<String>> values = values(truth.path("document"));
        List<Section> sections = sections(folder);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.heading() == null || section.lines().isEmpty()) {
                continue;
            }
            StringJoiner features = new StringJoiner(" ");
            SectionFeatures.of(section.lines(), SectionGuess.place(sections, i))
                    .forEach((name, value) ->
                            features.add(name + (value == 1.0 ? "" : String.format(Locale.ROOT, "~%.3f", value))));
            String heading = section.heading().text().replaceAll("\\s", " ");
            String says = SectionGuess.sense(heading).kind() + "\t"
                    + SectionGuess.sense(heading).trust();
            String person = truth.path("person").asString("") + "\t" + folder.getFileName();
            out.append(String.join(
                            "\t",
                            author,
                            person,
                            label(section.lines(), values).name(),
                            heading,
                            says,
                            features.toString()))
                    .append('\n');
        }
    }

    private static List<Section> sections(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(one -> one.getFileName().toString().matches("file\\.(?:pdf|docx|txt|md)"))
                    .findFirst()
                    .orElse(null);
            if (file == null) {
                return List.of();
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = file.toString();
            ParsedText parsed = name.endsWith(".pdf")
                    ? ParserMain.parse('p', bytes)
                    : name.endsWith(".docx")
                            ? ParserMain.parse('d', bytes)
                            : PlainLines.of(bytes, name.endsWith(".md"));
            return parsed.refusal() == null ? sections(TextAssembly.of(parsed).lines()) : List.of();
        }
    }

    private static List<Section> sections(List<TextLine> read) {
        List<TextLine> lines = Enumerated.bare(Banner.first(read));
        lines = lines.subList(0, Closing.start(lines));
        return SectionFinder.headed(lines.subList(0, Footline.start(lines)));
    }

    private static Map<Kind, List<String>> values(JsonNode document) {
        Map<Kind, List<String>> values = new EnumMap<>(Kind.class);
        JsonNode basics = document.path("basics");
        values.put(Kind.SUMMARY, List.of(basics.path("summary").asString("")));
        values.put(
                Kind.CONTACT,
                Stream.of("email", "phone", "url")
                        .map(field -> basics.path(field).asString(""))
                        .toList());
        FIELDS.forEach((kind, fields) -> {
            List<String> found = new ArrayList<>();
            String[] names = fields.split(" ");
            for (JsonNode item : document.path(names[0])) {
                for (int i = 1; i < names.length; i++) {
                    JsonNode value = item.path(names[i]);
                    value.forEach(one -> found.add(one.asString("")));
                    found.add(value.isArray() ? "" : value.asString(""));
                }
            }
            values.put(kind, found);
        });
        return values;
    }

    private static Kind label(List<TextLine> lines, Map<Kind, List<String>> values) {
        String text = lines.stream().map(line -> bare(line.text())).collect(Collectors.joining());
        Kind label = Kind.OTHER;
        long most = Math.round(LEAST_SHARE * text.length());
        for (Map.Entry<Kind, List<String>> entry : values.entrySet()) {
            boolean[] covered = new boolean[text.length()];
            for (String value : new HashSet<>(entry.getValue())) {
                cover(text, bare(value), covered);
            }
            long share = 0;
            for (boolean one : covered) {
                share += one ? 1 : 0;
            }
            if (share > most) {
                most = share;
                label = entry.getKey();
            }
        }
        return label;
    }

    private static void cover(String text, String value, boolean[] covered) {
        int at = value.length() < SHORTEST ? -1 : text.indexOf(value);
        while (at >= 0) {
            for (int i = at; i < at + value.length(); i++) {
                covered[i] = true;
            }
            at = text.indexOf(value, at + 1);
        }
    }

    private static String bare(String text) {
        return Vocabulary.fold(text).replace(" ", "");
    }
}
