package dev.candor.resume.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.RequirementMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Inflating a document gains nothing: what the source does not prove counts for nothing, however the document puts it. */
class LyingDoesNotPayTests {

    /** All people for all postings take minutes: {@code -Dcandor.evals.every=1}. */
    private static final int EVERY = Integer.getInteger("candor.evals.every", 61);

    private static final double PROVED = 0.85;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a posting asks for and the source does not show at all. */
    private static List<Requirement> lacking(JsonResume honest, Corpus.Case asked) {
        Set<String> shown = Corpus.score(honest, asked).requirements().stream()
                .filter(match -> match.support() > 0)
                .map(RequirementMatch::requirementId)
                .collect(Collectors.toSet());
        return asked.requirements().requirements().stream()
                .filter(one -> !shown.contains(one.id()))
                .toList();
    }

    /** One way to inflate a resume for a posting. */
    enum Lie {
        /** Every requirement of the posting that the person does not meet, in the list of skills. */
        SKILLS {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                ArrayNode skills = list(resume, "skills");
                lacking.forEach(one -> skills.addObject().put("name", one.name()));
            }
        },
        /** The posting's own sentences as lines of the latest job. */
        LINES {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                if (resume.path("work").path(0) instanceof ObjectNode role) {
                    ArrayNode lines = list(role, "highlights");
                    asked.requirements().responsibilities().forEach(lines::add);
                    asked.requirements().requirements().forEach(one -> lines.add("Led work with " + one.quote()));
                }
            }
        },
        /** The posting's title, held for twenty years. */
        TITLE {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                String title = String.valueOf(asked.posting().title());
                if (resume.path("basics") instanceof ObjectNode basics) {
                    basics.put("label", title);
                }
                for (var role : resume.path("work")) {
                    ((ObjectNode) role).put("position", title);
                }
            }
        },
        /** Every job longer. */
        YEARS {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                for (var role : resume.path("work")) {
                    ((ObjectNode) role).put("startDate", "2001-01").remove("endDate");
                }
            }
        },
        /** A doctorate, and a certificate for everything that is lacking. */
        STUDIES {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                list(resume, "education")
                        .addObject()
                        .put("institution", "Oxford")
                        .put("studyType", "PhD")
                        .put("endDate", "2015");
                ArrayNode certificates = list(resume, "certificates");
                lacking.forEach(one -> certificates.addObject().put("name", one.name()));
            }
        },
        /** Everything at once, in the summary and in two more languages. */
        ALL {
            @Override
            void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking) {
                for (Lie lie : List.of(SKILLS, LINES, TITLE, YEARS, STUDIES)) {
                    lie.into(resume, asked, lacking);
                }
                if (resume.path("basics") instanceof ObjectNode basics) {
                    basics.put("summary", asked.posting().text());
                }
                ArrayNode languages = list(resume, "languages");
                List.of("English", "German", "French", "Spanish")
                        .forEach(name ->
                                languages.addObject().put("language", name).put("fluency", "native"));
            }
        };

        abstract void into(ObjectNode resume, Corpus.Case asked, List<Requirement> lacking);

        private static ArrayNode list(ObjectNode parent, String name) {
            return parent.path(name) instanceof ArrayNode there ? there : parent.putArray(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Lie.class)
    void gainsNothingOverTheHonestTwin(Lie lie) {
        Map<String, Corpus.Case> postings = Corpus.postings();
        List<String> paid = new ArrayList<>();
        int pairs = 0;
        int higher = 0;
        for (Map.Entry<String, JsonResume> person : Corpus.people().entrySet()) {
            int turn = lie.ordinal();
            for (Map.Entry<String, Corpus.Case> posting : postings.entrySet()) {
                boolean right = posting.getKey().equals(Corpus.right().get(person.getKey()));
                if (right || ++turn % EVERY == 0) {
                    JsonResume honest = person.getValue();
                    ObjectNode inflated = JSON.valueToTree(honest);
                    lie.into(inflated, posting.getValue(), lacking(honest, posting.getValue()));
                    JsonResume lied = JSON.treeToValue(inflated, JsonResume.class);
                    Assessment truth = Corpus.score(honest, honest, posting.getValue());
                    Assessment told = Corpus.score(lied, honest, posting.getValue());
                    pairs++;
                    higher += told.overall() > truth.overall() ? 1 : 0;
                    gains(truth, told)
                            .forEach(gain -> paid.add(person.getKey() + " for " + posting.getKey() + ": " + gain));
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "lying %s: %d pairs, %d lies paid, %d scores higher%n", lie, pairs, paid.size(), higher);

        assertThat(paid).isEmpty();
    }

    /** Requirements that are worth more in the told document, besides those that the source proves anyhow and it only names. */
    private static List<String> gains(Assessment truth, Assessment told) {
        List<String> gains = new ArrayList<>();
        for (int i = 0; i < truth.requirements().size(); i++) {
            RequirementMatch before = truth.requirements().get(i);
            RequirementMatch after = told.requirements().get(i);
            boolean proved = before.support() >= PROVED && after.support() == before.support();
            if (after.credit() > before.credit() && !proved) {
                gains.add(before.name() + " " + before.credit() + " to " + after.credit());
            }
        }
        return gains;
    }
}
