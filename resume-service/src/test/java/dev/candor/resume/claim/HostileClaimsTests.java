package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.source.ResumeTree;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What nobody writes in good faith, at the size that the endpoint lets through: an answer, in time, and never "supported". */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileClaimsTests {

    private static final int MOST = ResumeTree.MOST;
    private static final int WHOLE = 240_000;
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("\\p{L}{2}|\\p{N}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("one letter", "a".repeat(MOST));
        texts.put("digits", "7".repeat(MOST));
        texts.put("numbers", "1 ".repeat(MOST / 2));
        texts.put("ranges", "1-2 to 3 % ".repeat(MOST / 11));
        texts.put("number words", "twenty one hundred million ".repeat(MOST / 27));
        texts.put("brackets", "(".repeat(MOST / 2) + ")".repeat(MOST / 2));
        texts.put("commas", ",".repeat(MOST));
        texts.put("deeds", "Led and managed, built and shipped, ".repeat(MOST / 36));
        texts.put("skills", "Java, Python, SQL, nursing, ".repeat(MOST / 28));
        texts.put("marks", "a" + "\u0301".repeat(MOST - 1));
        texts.put("surrogates", "\ud83d".repeat(MOST));
        texts.put("overrides", "\u202e\u2066abc\u2069\u202c ".repeat(MOST / 8));
        texts.put("nothing seen", "\u200b\u200d\u00ad".repeat(MOST / 3));
        texts.put("lines", "\n- \r\n".repeat(MOST / 5));
        texts.put("markup", "<b><script>&amp;</b>".repeat(MOST / 20));
        texts.put("a regular expression", "(a+)+$^.*?[^x]".repeat(MOST / 14));
        texts.put("dates", "from 2011-01 to 2012/13, since 01.02.2010 ".repeat(MOST / 42));
        texts.put("quotes", "\"'„“‘»".repeat(MOST / 6));
        return texts;
    }

    static Set<String> names() {
        return texts().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersALineOfTheGreatestSize(String name) {
        String text = texts().get(name);
        JsonNode source = Casebook.person("nurse");
        ObjectNode tailored = (ObjectNode) source.deepCopy();
        Casebook.put(tailored, "work[0].highlights[0]", text);

        ClaimReport report = ClaimGate.check(source, tailored, Casebook.AS_OF);

        assertThat(report.supported() && says(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersASourceOfTheGreatestSize(String name) {
        JsonNode tailored = Casebook.person("nurse");
        ObjectNode source = (ObjectNode) tailored.deepCopy();
        Casebook.put(source, "work[0].highlights[0]", texts().get(name));

        assertThat(ClaimGate.check(source, tailored, Casebook.AS_OF).violations())
                .isNotEmpty();
    }

    @Test
    void blocksALineThatIsTooLongToBeRead() {
        JsonNode source = Casebook.person("nurse");
        ObjectNode longest = (ObjectNode) source.deepCopy();
        String line = source.path("work").path(0).path("highlights").path(0).asString("") + " ";
        Casebook.put(longest, "work[0].highlights[0]", line.repeat(MOST).substring(0, MOST));
        ObjectNode longer = (ObjectNode) source.deepCopy();
        Casebook.put(longer, "work[0].highlights[0]", line.repeat(MOST).substring(0, WHOLE));

        assertThat(ClaimGate.check(longest, longest, Casebook.AS_OF).supported())
                .isTrue();
        assertThat(ClaimGate.check(source, longer, Casebook.AS_OF).violations())
                .anyMatch(violation -> violation.reason().startsWith("too-long"));
        assertThat(ClaimGate.check(longer, longer, Casebook.AS_OF).supported()).isTrue();
    }

    @Test
    void answersThousandsOfLines() {
        JsonNode source = Casebook.person("nurse");
        ObjectNode tailored = (ObjectNode) source.deepCopy();
        ArrayNode lines = (ArrayNode) tailored.path("work").path(0).path("highlights");
        Random chance = new Random(5);
        IntStream.range(0, 2_000)
                .forEach(line -> lines.add("Cut waiting times on ward " + chance.nextInt(900) + " by "
                        + chance.nextInt(90) + " % with a new rota for " + chance.nextInt(50) + " nurses."));

        assertThat(ClaimGate.check(source, tailored, Casebook.AS_OF).violations())
                .hasSizeGreaterThanOrEqualTo(1_900);
    }

    @Test
    void answersShapesThatAreNoResume() {
        JsonNode source = Casebook.person("nurse");
        Random chance = new Random(3);
        for (String shape : List.of(
                "{}",
                "{\"work\":7}",
                "{\"work\":{\"0\":{\"name\":[1,2]}}}",
                "{\"work\":[null,[],{},\"\",true,{\"highlights\":{\"a\":{}}}]}",
                "{\"basics\":[{\"name\":{}}],\"skills\":\"all\"}",
                "{\"a.b[0].c\":\"x\",\"work[0]\":{\"name\":\"y\"},\"\":{\"\":\"z\"}}",
                "{\"work\":[{\"startDate\":-1e400,\"endDate\":99999999999999999999}]}")) {
            JsonNode odd = JSON.readTree(shape);

            assertThat(ClaimGate.check(source, odd, Casebook.AS_OF)).as(shape).isNotNull();
            assertThat(ClaimGate.check(odd, source, Casebook.AS_OF).violations())
                    .as(shape)
                    .isNotEmpty();
        }
        for (int i = 0; i < 300; i++) {
            JsonNode bent = bend(source.deepCopy(), chance);
            assertThat(ClaimGate.check(source, bent, Casebook.AS_OF)).isNotNull();
            assertThat(ClaimGate.check(bent, source, Casebook.AS_OF)).isNotNull();
        }
    }

    /** Replaces about one value in twenty by something of another kind. */
    private static JsonNode bend(JsonNode node, Random chance) {
        if (chance.nextInt(20) == 0) {
            return JSON.readTree(
                    switch (chance.nextInt(6)) {
                        case 0 -> "null";
                        case 1 -> "[]";
                        case 2 -> "{\"x\":[{\"y\":1}]}";
                        case 3 -> "-0.5e-7";
                        case 4 -> "\"\\u0000\\uffff\"";
                        default -> "true";
                    });
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .collect(Collectors.toList())
                    .forEach(name -> object.set(name, bend(object.get(name), chance)));
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(at -> array.set(at, bend(array.get(at), chance)));
        }
        return node;
    }

    private static boolean says(String text) {
        return WORD_OR_NUMBER.matcher(text).find();
    }
}
