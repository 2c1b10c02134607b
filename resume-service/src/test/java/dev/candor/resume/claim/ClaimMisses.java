package dev.candor.resume.claim;

import dev.candor.resume.claim.source.ResumeTree;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the gate got wrong, with what was changed and what it found; for cases that may be looked at. */
final class ClaimMisses {

    private ClaimMisses() {}

    static void print(JsonNode one, String expected, ClaimReport report) {
        boolean lie = !expected.equals("supported");
        if (lie ? !report.supported() : report.supported()) {
            return;
        }
        System.out.println("claims MISSED " + one.path("category").asString("none") + " (" + expected + ")");
        Map<String, String> source = texts(one.path("source"));
        Map<String, String> tailored = texts(one.path("tailored"));
        source.forEach((path, text) -> {
            if (!text.equals(tailored.get(path))) {
                System.out.println("  - " + path + ": " + text);
            }
        });
        tailored.forEach((path, text) -> {
            if (!text.equals(source.get(path))) {
                System.out.println("  + " + path + ": " + text);
            }
        });
        report.violations()
                .forEach(found -> System.out.println(
                        "  ! " + found.severity() + " " + found.code() + " [" + found.claim() + "] " + found.reason()));
    }

    private static Map<String, String> texts(JsonNode resume) {
        return new ResumeTree(resume)
                .fields().stream()
                        .collect(Collectors.toMap(
                                field -> field.path(), field -> field.text(), (first, again) -> first));
    }
}
