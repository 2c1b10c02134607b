package dev.candor.resume.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fabrications by which a person grows: titles, certificates, degrees, awards, time and scope, over all people of the cases. */
class GeneratedGrowthTests {

    private static final List<String> RANKS = List.of("Senior ", "Lead ", "Head of ", "Principal ", "Chief ");
    private static final Map<String, List<String>> SCOPES = Map.of(
            "en",
            List.of(" across the whole company", " for all sites", " worldwide", " in every department"),
            "de",
            List.of(" im gesamten Unternehmen", " an allen Standorten", " weltweit", " in allen Abteilungen"),
            "fr",
            List.of(
                    " dans toute l'entreprise",
                    " sur tous les sites",
                    " dans le monde entier",
                    " dans tous les services"),
            "es",
            List.of(" en toda la empresa", " en todas las sedes", " en todo el mundo", " en todos los departamentos"));
    private static final Map<String, String> CERTIFIED = Map.of(
            "en",
            ", as a certified PMP",
            "de",
            " (PMP-zertifiziert)",
            "fr",
            " (certifié PMP)",
            "es",
            " (certificado PMP)");
    private static final Map<String, List<String>> LED = Map.of(
            "en",
            List.of(", leading a team", ", and led the team", ", managing the staff"),
            "de",
            List.of(" und führte das Team", ", Leitung des Teams", " und leitete ein Team"),
            "fr",
            List.of(" et dirigé l'équipe", ", encadrement d'une équipe", ", à la tête d'une équipe"),
            "es",
            List.of(" y dirigí el equipo", ", liderando un equipo", " con personas a cargo"));

    /** Words of a role in which somebody may have led people: those prove nothing here. */
    private static final Pattern MAY_LEAD = Pattern.compile(
            "(?iu)lead|led |head|manag|chief|chef|senior|supervis|team|staff|direct|owner|founder|principal|partner|leit|führ|meister"
                    + "|équipe|encadr|pilot|dirig|respons|jef|equipo|coord|encarg|gest|anim|train|mentor|run |ran ");

    @Test
    void findsEveryTitleThatGrew() {
        Tally tally = new Tally("titles");
        for (String person : Casebook.people()) {
            JsonNode work = Casebook.person(person).path("work");
            for (int i = 0; i < work.size(); i++) {
                String title = work.path(i).path("position").asString("");
                for (String rank : RANKS) {
                    if (!title.isEmpty() && !title.contains(rank.strip())) {
                        tally.add(person, "work[" + i + "].position", rank + title);
                    }
                }
            }
        }
        tally.require(1.0);
    }

    @Test
    void findsEveryEntryThatIsNotThere() {
        Tally tally = new Tally("entries");
        for (String person : Casebook.people()) {
            JsonNode source = Casebook.person(person);
            tally.add(
                    person,
                    "certificates[99]",
                    "certificates",
                    "{\"name\":\"Project Management Professional (PMP)\",\"issuer\":\"PMI\"}");
            tally.add(person, "awards[99]", "awards", "{\"title\":\"Employee of the Year\",\"date\":\"2021\"}");
            tally.add(person, "languages[99]", "languages", "{\"language\":\"Icelandic\",\"fluency\":\"C2\"}");
            tally.add(
                    person,
                    "work[99]",
                    "work",
                    "{\"name\":\"Halden & Osei\",\"position\":\"Consultant\",\"startDate\":\"2011\",\"endDate\":\"2012\"}");
            for (int i = 0; i < source.path("education").size(); i++) {
                String degree =
                        source.path("education").path(i).path("studyType").asString("");
                if (Degrees.highest(degree) != DegreeLevel.DOCTORATE) {
                    tally.add(person, "education[" + i + "].studyType", "Doctorate");
                }
            }
        }
        tally.require(1.0);
    }

    @Test
    void findsEveryYearThatGrew() {
        Tally tally = new Tally("years");
        for (String person : Casebook.people()) {
            JsonNode work = Casebook.person(person).path("work");
            for (int i = 0; i < work.size(); i++) {
                String start = work.path(i).path("startDate").asString("");
                String end = work.path(i).path("endDate").asString("");
                if (!start.isEmpty()) {
                    tally.add(person, "work[" + i + "].startDate", moved(start, -1));
                }
                if (!end.isEmpty()) {
                    tally.add(person, "work[" + i + "].endDate", moved(end, 1));
                }
            }
        }
        tally.require(1.0);
    }

    @Test
    void findsMostScopesThatGrew() {
        Tally tally = new Tally("scopes");
        for (String person : Casebook.people()) {
            List<String> scopes = SCOPES.getOrDefault(language(person), List.of());
            int turn = 0;
            for (Told told : scopes.isEmpty() ? List.<Told>of() : lines(person)) {
                tally.add(person, told.path(), told.text() + scopes.get(turn++ % scopes.size()) + ".");
            }
        }
        tally.require(0.85);
    }

    @Test
    void findsMostCertificatesInALine() {
        Tally tally = new Tally("certificates in prose");
        for (String person : Casebook.people()) {
            String certified = CERTIFIED.get(language(person));
            for (Told told : certified == null ? List.<Told>of() : lines(person)) {
                tally.add(person, told.path(), told.text() + certified + ".");
            }
        }
        tally.require(0.99);
    }

    @Test
    void findsMostLeadsInALine() {
        Tally tally = new Tally("leads in prose");
        for (String person : Casebook.people()) {
            JsonNode work = Casebook.person(person).path("work");
            List<String> led = LED.getOrDefault(language(person), List.of());
            int turn = 0;
            for (Told told : led.isEmpty() ? List.<Told>of() : lines(person)) {
                if (!MAY_LEAD.matcher(work.path(told.role()).toString()).find()) {
                    tally.add(person, told.path(), told.text() + led.get(turn++ % led.size()) + ".");
                }
            }
        }
        tally.require(0.95);
    }

    private static String moved(String date, int years) {
        return (Integer.parseInt(date.substring(0, 4)) + years) + date.substring(4);
    }

    private static String language(String person) {
        return SourceIndex.languageOf(new ResumeTree(Casebook.person(person)));
    }

    /** Lines of the jobs, without the full stop. */
    private static List<Told> lines(String person) {
        List<Told> lines = new ArrayList<>();
        JsonNode work = Casebook.person(person).path("work");
        for (int i = 0; i < work.size(); i++) {
            JsonNode highlights = work.path(i).path("highlights");
            for (int j = 0; j < highlights.size(); j++) {
                String text = highlights.path(j).asString("").replaceAll("\\.$", "");
                lines.add(new Told(i, "work[" + i + "].highlights[" + j + "]", text));
            }
        }
        return lines;
    }

    private record Told(int role, String path, String text) {}

    /** How many of one kind were made, and which were let through. */
    private static final class Tally {

        private final String kind;
        private final List<String> missed = new ArrayList<>();
        private int made;

        Tally(String kind) {
            this.kind = kind;
        }

        void add(String person, String path, String text) {
            add(person, path, "work", text);
        }

        /** After making sure that the list is there. */
        void add(String person, String path, String list, String text) {
            JsonNode source = Casebook.person(person);
            ObjectNode tailored = (ObjectNode) source.deepCopy();
            tailored.withArray(list);
            Casebook.put(tailored, path, text);
            made++;
            if (ClaimGate.weigh(source, tailored, Casebook.AS_OF).supported()) {
                missed.add(person + " " + path + ": " + text);
            }
        }

        void require(double recall) {
            System.out.println("claims generated " + kind + ": " + (made - missed.size()) + " of " + made);
            assertThat(made).isPositive();
            assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.floor(made * (1 - recall)));
        }
    }
}
