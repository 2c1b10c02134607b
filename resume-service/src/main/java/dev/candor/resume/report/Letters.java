package dev.candor.resume.report;

import dev.candor.contract.posting.Posting;
import dev.candor.resume.artifact.Paper;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a short cover letter and a shorter message. Every sentence about the person is a line of the resume word for word,
 * names the role held last, or is a model's sentence that the claim gate has let pass; nothing about motives or character is made up.
 */
final class Letters {

    private static final int LINES = 4;
    private static final int FEWEST = 2;

    private final Dossier dossier;
    private final Words words;

    Letters(Dossier dossier) {
        this.dossier = dossier;
        this.words = new Words(dossier.language());
    }

    Paper coverLetter() {
        Paper.Writer out = new Paper.Writer();
        JsonResume.Basics basics = dossier.tailored().basics();
        String name = basics == null || basics.name() == null ? "" : basics.name();
        out.heading(1, name);
        if (basics != null) {
            out.meta(java.util.stream.Stream.of(basics.email(), basics.phone())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" | ")));
        }
        out.paragraph(words.of("letter.dear")).paragraph(opening());
        role().ifPresent(out::paragraph);
        List<String> worded = worded();
        List<String> lines = lines();
        if (worded.size() >= FEWEST) {
            out.paragraph(String.join(" ", worded));
        } else if (!lines.isEmpty()) {
            out.paragraph(words.of("letter.proof")).bullets(lines);
        }
        out.paragraph(words.of("letter.close"))
                .paragraph(words.of("letter.bye"))
                .paragraph(name);
        return out.paper(words.of("letter.title"), dossier.language(), dossier.style());
    }

    Paper outreach() {
        Paper.Writer out = new Paper.Writer();
        String title = Objects.requireNonNullElse(dossier.posting().title(), "");
        String line = lines().stream().findFirst().orElse("");
        out.paragraph(words.of("outreach.hello"));
        out.paragraph(
                line.isEmpty() || title.isEmpty()
                        ? opening()
                        : words.of("outreach.text", title, role().orElse(""), line));
        return out.paragraph(words.of("outreach.bye")).paper("outreach", dossier.language(), dossier.style());
    }

    private String opening() {
        Posting posting = dossier.posting();
        if (posting.title() == null) {
            return words.of("letter.open.notitle");
        }
        return posting.company() == null
                ? words.of("letter.open.nocompany", posting.title())
                : words.of("letter.open", posting.title(), posting.company());
    }

    private Optional<String> role() {
        return dossier.tailored().work().stream()
                .filter(work -> work.position() != null && work.name() != null)
                .findFirst()
                .map(work -> words.of(
                        work.endDate() == null ? "letter.now" : "letter.was",
                        Objects.requireNonNull(work.position()),
                        Objects.requireNonNull(work.name())));
    }

    /** Sentences of a model that rest on lines which still stand as they did when the claim gate let them pass. */
    private List<String> worded() {
        Map<String, String> lines = LetterFacts.lines(dossier);
        return dossier.letter().stream()
                .filter(sentence ->
                        sentence.facts().stream().allMatch(fact -> fact.quote().equals(lines.get(fact.path()))))
                .map(LetterSentence::text)
                .toList();
    }

    /** Lines of the resume that answer what is asked for; where none does, the first lines of the latest role. */
    private List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (RequirementMatch result : dossier.after().requirements()) {
            boolean counts =
                    result.verdict() == Verdict.MET || result.requirementId().equals("duties");
            if (counts && !result.dimension().equals("softSkills")) {
                result.evidence().stream()
                        .filter(evidence -> evidence.path().contains("highlights"))
                        .map(Evidence::quote)
                        .findFirst()
                        .ifPresent(lines::add);
            }
        }
        dossier.tailored().work().stream()
                .flatMap(role -> role.highlights().stream().limit(2))
                .limit(lines.size() >= FEWEST ? 0 : FEWEST)
                .forEach(lines::add);
        return lines.stream().limit(LINES).toList();
    }
}
