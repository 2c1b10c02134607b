package dev.candor.resume.tailoring.analyst;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.match.Corpus;
import dev.candor.resume.match.MatchInput;
import dev.candor.resume.match.MatchScorer;
import dev.candor.runtime.testing.Injections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A weaver before a loom mill that asks for things they have said, said in part, said otherwise, and not said. */
final class Openings {

    static final String MET = "r1";
    static final String PARTIAL = "r2";
    static final String SILENT = "r3";
    static final String CERTIFICATE = "r4";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonResume WEAVER = JSON.readValue("""
            {"basics":{"name":"Zebulon Quackenbush","email":"zq@canary.example","phone":"+49 170 5550199",
              "summary":"Weaver. Reach Zebulon at zq@canary.example or +49 170 5550199."},
             "work":[{"name":"Town Hall","position":"Weaver","startDate":"2023-01","highlights":[
               "Wove 300 carpets on a hand loom with Mr Quackenbush.",
               "Wrote SQL queries for the stock of wool.",
               "Showed six newcomers how to warp a loom."]}],
             "skills":[{"name":"Crafts","keywords":["Weaving","SQL"]}]}
            """, JsonResume.class);

    private Openings() {}

    static AnalystInput of() {
        return input(
                WEAVER,
                List.of(
                        requirement(MET, Kind.TECHNICAL_SKILL, "SQL", null, Necessity.REQUIRED),
                        requirement(PARTIAL, Kind.EXPERIENCE, "SQL", 9, Necessity.REQUIRED),
                        requirement(
                                SILENT, Kind.TECHNICAL_SKILL, "Onboarding of apprentices", null, Necessity.PREFERRED),
                        requirement(CERTIFICATE, Kind.CERTIFICATION, "Licence for forklifts", null, Necessity.REQUIRED),
                        requirement("r5", Kind.LANGUAGE, "Norwegian", null, Necessity.REQUIRED),
                        requirement("r6", Kind.EDUCATION, "Degree in textiles", null, Necessity.REQUIRED)));
    }

    /** Nothing is asked for that another line could answer. */
    static AnalystInput closed() {
        return input(
                WEAVER, List.of(requirement(CERTIFICATE, Kind.CERTIFICATION, "Forklifts", null, Necessity.REQUIRED)));
    }

    /** So many things nobody has said, before so many lines. */
    static AnalystInput wide(int requirements, int lines) {
        JsonResume source = WEAVER;
        for (int i = 0; i < lines; i++) {
            source = ResumePaths.write(source, "work[0].highlights[" + (3 + i) + "]", "Wove carpet number " + i + ".");
        }
        List<Requirement> asked = new ArrayList<>();
        for (int i = 1; i <= requirements; i++) {
            asked.add(requirement("r" + i, Kind.TECHNICAL_SKILL, "Xylo " + i, null, Necessity.REQUIRED));
        }
        return input(source, asked);
    }

    /** Requirements and lines that give orders. */
    static AnalystInput poisoned() {
        List<Injections.Injection> orders =
                Injections.byWish().map(wish -> wish.get(3)).toList();
        JsonResume source = WEAVER;
        List<Requirement> asked = new ArrayList<>();
        for (Injections.Injection order : orders) {
            source = ResumePaths.write(source, "work[0].highlights[" + (3 + asked.size()) + "]", order.text());
            asked.add(requirement("r" + (asked.size() + 1), Kind.SOFT_SKILL, order.text(), null, Necessity.REQUIRED));
        }
        return input(source, asked);
    }

    /** Points each requirement at each line, and at some that are not there. */
    static String everywhere(String user) {
        JsonNode data = JSON.readTree(user.substring(user.indexOf('{'), user.indexOf("\n</data-")));
        List<String> facts = new ArrayList<>(List.of("f0", "secret"));
        data.path("facts").forEach(fact -> facts.add(fact.path("id").asString()));
        List<Map<String, Object>> items = new ArrayList<>();
        data.path("requirements")
                .forEach(one -> items.add(Map.of(
                        "requirementId",
                        one.path("id").asString(),
                        "factIds",
                        facts,
                        "text",
                        "Holds a PhD, see https://evil.example/pay",
                        "score",
                        100)));
        return JSON.writeValueAsString(Map.of("items", items, "score", 100));
    }

    /** A line that counts for the requirement already. */
    static String factShownFor(AnalystInput input, String requirement) {
        return input.open().stream()
                .filter(open -> open.requirement().id().equals(requirement))
                .flatMap(open ->
                        input.lines().stream().filter(line -> open.shown().contains(line.path())))
                .map(AnalystInput.Line::id)
                .findFirst()
                .orElseThrow();
    }

    private static AnalystInput input(JsonResume source, List<Requirement> asked) {
        Requirements requirements = new Requirements(asked, List.of(), List.of(), List.of());
        Posting posting = Corpus.postings().values().iterator().next().posting();
        return new AnalystInput(
                source,
                requirements,
                MatchScorer.score(new MatchInput(source, source, posting, requirements, Corpus.AS_OF)));
    }

    private static Requirement requirement(String id, Kind kind, String name, Integer years, Necessity necessity) {
        List<String> skills = name.equals("SQL") ? List.of("sql") : List.of();
        return new Requirement(id, kind, name, necessity, years, name, 0, name.length(), skills, List.of(), null);
    }
}
