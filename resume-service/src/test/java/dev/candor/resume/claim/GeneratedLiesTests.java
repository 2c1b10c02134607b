package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fabrications made by chance over all people, and what never is one. Seeds are fixed and printed by the runner. */
class GeneratedLiesTests {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> TOOLS =
            List.of("Terraform", "Elasticsearch", "Photoshop", "AutoCAD", "Tableau", "MongoDB");

    static List<String> people() {
        return Casebook.people();
    }

    @ParameterizedTest
    @MethodSource("people")
    void everySourceIsSupportedByItself(String person) {
        JsonNode source = Casebook.person(person);

        assertThat(check(source, source).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("people")
    void removingAndReorderingIsNeverALie(String person) {
        JsonNode source = Casebook.person(person);
        Random chance = new Random(7);
        for (int i = 0; i < 12; i++) {
            ObjectNode tailored = (ObjectNode) source.deepCopy();
            for (String list : List.of("work", "skills", "education", "languages", "certificates", "projects")) {
                if (tailored.path(list) instanceof ArrayNode array) {
                    shorten(array, chance);
                }
            }
            for (JsonNode role : tailored.path("work")) {
                shuffle((ArrayNode) role.path("highlights"), chance);
                shorten((ArrayNode) role.path("highlights"), chance);
            }

            assertThat(check(source, tailored).violations()).as("run " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsNearlyEveryChangedNumber(long seed) {
        int made = 0;
        List<String> missed = new ArrayList<>();
        Random chance = new Random(seed);
        for (String person : Casebook.people()) {
            for (String path : lines(person)) {
                String line = text(person, path);
                Matcher number = NUMBER.matcher(line);
                if (number.find()) {
                    String other = String.valueOf(Long.parseLong(number.group()) * 3 + 7 + chance.nextInt(5));
                    String lie = line.substring(0, number.start()) + other + line.substring(number.end());
                    made++;
                    if (!caught(person, path, lie)) {
                        missed.add(lie);
                    }
                }
            }
        }
        System.out.println("claims generated numbers seed " + seed + ": " + (made - missed.size()) + " of " + made);

        assertThat(missed).hasSizeLessThanOrEqualTo(made / 100);
    }

    @Test
    void findsNearlyEveryAddedTool() {
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (String person : Casebook.people()) {
            for (String path : lines(person)) {
                String tool = TOOLS.get(made % TOOLS.size());
                String lie = text(person, path).replaceAll("\\.$", "") + " (" + tool + ").";
                made++;
                if (!caught(person, path, lie)) {
                    missed.add(lie);
                }
            }
        }
        System.out.println("claims generated tools: " + (made - missed.size()) + " of " + made);

        assertThat(missed).hasSizeLessThanOrEqualTo(made / 100);
    }

    @Test
    void findsMostLinesMovedToAnotherRole() {
        int made = 0;
        int found = 0;
        for (String person : Casebook.people()) {
            for (String path : lines(person)) {
                String other = path.startsWith("work[0]") ? "work[1].highlights[0]" : "work[0].highlights[0]";
                if (text(person, other).isEmpty()) {
                    continue;
                }
                made++;
                found += caught(person, other, text(person, path)) ? 1 : 0;
            }
        }
        System.out.println("claims generated moves: " + found + " of " + made);

        assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(made * 0.95));
    }

    @Test
    void findsEveryNewEmployerTitleAndDate() {
        for (String person : Casebook.people()) {
            assertThat(caught(person, "work[0].name", "Meridian Holdings"))
                    .as(person)
                    .isTrue();
            assertThat(caught(person, "work[0].position", "Vice President"))
                    .as(person)
                    .isTrue();
            assertThat(caught(person, "work[0].startDate", "2001-01"))
                    .as(person)
                    .isTrue();
            assertThat(caught(person, "education[0].institution", "Harvard University"))
                    .as(person)
                    .isTrue();
        }
    }

    @Test
    void seesWhatNobodySees() {
        assertThat(caught("nurse", "work[0].highlights[3]", "Trained 12 new colleagues\u200B in wound care."))
                .isTrue();
        assertThat(caught("nurse", "work[0].name", "St Br\u0430nnoc's Hospital"))
                .isTrue();
        assertThat(caught("nurse", "work[0].highlights[3]", "Trained 12 new colleagues, see https://example.com"))
                .isTrue();
    }

    @Test
    void checksFieldsThatTheSchemaDoesNotKnow() {
        ObjectNode tailored = (ObjectNode) Casebook.person("nurse");
        ((ObjectNode) tailored.path("work").path(0)).put("department", "Neurosurgery");
        tailored.putArray("memberships").addObject().put("name", "Royal College of Surgeons");

        ClaimReport report = check(Casebook.person("nurse"), tailored);

        assertThat(report.violations())
                .extracting(ClaimReport.Violation::path)
                .contains("work[0].department", "memberships[0].name");
    }

    private static boolean caught(String person, String path, String text) {
        ObjectNode tailored = (ObjectNode) Casebook.person(person);
        Casebook.put(tailored, path, text);
        return !check(Casebook.person(person), tailored).supported();
    }

    private static ClaimReport check(JsonNode source, JsonNode tailored) {
        return ClaimGate.weigh(source, tailored, Casebook.AS_OF);
    }

    private static List<String> lines(String person) {
        List<String> paths = new ArrayList<>();
        JsonNode work = Casebook.person(person).path("work");
        for (int i = 0; i < work.size(); i++) {
            for (int j = 0; j < work.path(i).path("highlights").size(); j++) {
                paths.add("work[" + i + "].highlights[" + j + "]");
            }
        }
        return paths;
    }

    private static String text(String person, String path) {
        return Casebook.person(person)
                .at("/" + path.replace("]", "").replace('[', '/').replace('.', '/'))
                .asString("");
    }

    private static void shorten(ArrayNode array, Random chance) {
        if (array.size() > 1 && chance.nextBoolean()) {
            array.remove(chance.nextInt(array.size()));
        }
    }

    private static void shuffle(ArrayNode array, Random chance) {
        for (int i = array.size() - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            JsonNode kept = array.get(i);
            array.set(i, array.get(j));
            array.set(j, kept);
        }
    }
}
