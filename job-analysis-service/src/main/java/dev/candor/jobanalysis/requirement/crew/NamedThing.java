package dev.candor.jobanalysis.requirement.crew;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.requirement.crew.PointedAt.Place;
import dev.candor.jobanalysis.requirement.finding.ClauseReader;
import dev.candor.jobanalysis.requirement.finding.Finding;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Languages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Says what a name that a model pointed at is: by code where code knows it, else a tool that matches its own spelling only. */
final class NamedThing {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} .,+#&/'()-]*\\p{L}[\\p{L}\\p{M}\\p{N} .,+#&/'()-]*");

    private NamedThing() {}

    /** The requirement, without an id; empty if it is nothing that can be looked for in a resume. */
    static Optional<Requirement> of(JsonNode item, ClauseReader reader, Posting posting, Place place) {
        return reader.read(place.clause(), posting.language()).stream()
                .filter(finding -> finding.start() < place.to() && place.from() < finding.end())
                .findFirst()
                .or(() -> open(item, place))
                .map(finding -> requirement(item, posting, place, finding));
    }

    private static Optional<Finding> open(JsonNode item, Place place) {
        String name = place.clause().text().substring(place.from(), place.to());
        String[] words = WORDS.split(name, -1);
        boolean thing = item.path("kind").asString("").equals("technical-skill")
                && name.length() <= LONGEST
                && words.length <= MOST_WORDS
                && PLAIN.matcher(name).matches()
                && !Languages.isStopWord(words[words.length - 1], Languages.UNKNOWN);
        return thing
                ? Optional.of(new Finding(
                        Kind.TECHNICAL_SKILL,
                        name,
                        place.from(),
                        place.to(),
                        List.of(SkillLexicon.openId(name)),
                        List.of(),
                        null,
                        null))
                : Optional.empty();
    }

    private static Requirement requirement(JsonNode item, Posting posting, Place place, Finding finding) {
        int start = place.clause().start() + finding.start();
        int end = place.clause().start() + finding.end();
        return new Requirement(
                "",
                finding.kind(),
                finding.name(),
                place.necessity(item.path("necessity")),
                finding.minYears(),
                posting.text().substring(start, end),
                start,
                end,
                finding.skillIds(),
                finding.anyOf(),
                finding.level());
    }
}
