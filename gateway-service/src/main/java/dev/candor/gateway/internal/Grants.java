package dev.candor.gateway.internal;

import java.util.Map;
import java.util.Set;

/** Which service may ask which other for what, without a person present. Nothing else is granted. */
final class Grants {

    private static final String RESUME = "resume-service";
    private static final String JOB_ANALYSIS = "job-analysis-service";
    private static final String FILE = "file-service";
    private static final String NOTIFICATION = "notification-service";
    static final String GATEWAY = "gateway-service";

    /** Scopes of feeds that are read on nobody's behalf. */
    private static final Set<String> WITHOUT_PERSON = Set.of("facts.read");

    private static final Map<Edge, Set<String>> TABLE = Map.of(
            new Edge(RESUME, FILE), Set.of("file.read", "artifact.write", "artifact.read", "artifact.delete"),
            new Edge(RESUME, JOB_ANALYSIS), Set.of("content.read", "posting.analyze"),
            new Edge(JOB_ANALYSIS, RESUME), Set.of("content.read"),
            new Edge(RESUME, GATEWAY), Set.of("model-access.read"),
            new Edge(JOB_ANALYSIS, GATEWAY), Set.of("model-access.read"),
            new Edge(NOTIFICATION, GATEWAY), Set.of("contact.read"),
            new Edge(NOTIFICATION, RESUME), Set.of("facts.read", "attention.read"));

    private Grants() {}

    private record Edge(String from, String to) {}

    static boolean allow(String service, String audience, String scope) {
        return TABLE.getOrDefault(new Edge(service, audience), Set.of()).contains(scope);
    }

    static boolean needsPerson(String scope) {
        return !WITHOUT_PERSON.contains(scope);
    }
}
