package dev.candor.resume.tailoring.crew;

import dev.candor.guard.text.Contacts;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.tailoring.Boldness;
import dev.candor.resume.tailoring.Pointers;
import dev.candor.resume.tailoring.TailorInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the resume that the writer sees alone: its facts, and which lines may be worded anew.
 *
 * @param name where it is, such as {@code work[0]}
 * @param facts lines of the source, by id
 * @param targets paths that may get other words
 */
record Section(String name, List<Fact> facts, List<String> targets) {

    /** Where the summary stands. */
    static final String SUMMARY = "basics.summary";

    /** More sections than this are left as they are: the latest come first. */
    static final int MOST = 8;

    private static final int MOST_FACTS = 24;
    private static final int ACHIEVEMENTS = 12;

    Section {
        facts = List.copyOf(facts);
        targets = List.copyOf(targets);
    }

    /** A line of the source. */
    record Fact(String id, String path, String text) {}

    /** Facts of this section that may answer a requirement. */
    record Hint(String requirementId, List<String> factIds) {}

    /** The sections worth writing, in document order; lines that are left out or hold an address of somebody are not written. */
    static List<Section> of(TailorInput input, Set<String> leftOut) {
        JsonResume source = input.source();
        List<Section> sections = new ArrayList<>();
        boolean bold = input.wish().boldness() != Boldness.LIGHT;
        boolean summary = source.basics() != null && source.basics().summary() != null;
        if (bold || !summary) {
            add(sections, "basics", opening(source), List.of(SUMMARY));
        }
        if (bold) {
            for (int i = 0; i < source.work().size(); i++) {
                lines(sections, "work[" + i + "]", source.work().get(i).highlights(), leftOut);
            }
            for (int i = 0; i < source.projects().size(); i++) {
                lines(sections, "projects[" + i + "]", source.projects().get(i).highlights(), leftOut);
            }
            for (int i = 0; i < source.volunteer().size(); i++) {
                lines(
                        sections,
                        "volunteer[" + i + "]",
                        source.volunteer().get(i).highlights(),
                        leftOut);
            }
        }
        return sections.stream().limit(MOST).toList();
    }

    private static void lines(List<Section> sections, String name, List<String> lines, Set<String> leftOut) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size() && facts.size() < MOST_FACTS; i++) {
            fact(facts, name + ".highlights[" + i + "]", lines.get(i));
        }
        add(
                sections,
                name,
                facts,
                facts.stream()
                        .filter(fact -> Contacts.masked(fact.text()).equals(fact.text()))
                        .map(Fact::path)
                        .filter(path -> !leftOut.contains(path))
                        .toList());
    }

    /** What a summary may speak of: what it says now, titles held, skills, and the first lines of the latest roles. */
    private static List<Fact> opening(JsonResume source) {
        List<Fact> facts = new ArrayList<>();
        JsonResume.Basics basics = source.basics();
        fact(facts, SUMMARY, basics == null ? null : basics.summary());
        fact(facts, "basics.label", basics == null ? null : basics.label());
        for (int i = 0; i < source.work().size() && i < 4; i++) {
            fact(facts, "work[" + i + "].position", source.work().get(i).position());
        }
        for (int i = 0; i < source.skills().size() && i < 4; i++) {
            fact(
                    facts,
                    "skills[" + i + "].keywords",
                    String.join(", ", source.skills().get(i).keywords()));
        }
        for (int i = 0; i < source.work().size() && facts.size() < ACHIEVEMENTS; i++) {
            List<String> lines = source.work().get(i).highlights();
            for (int j = 0; j < lines.size() && j < 3; j++) {
                fact(facts, "work[" + i + "].highlights[" + j + "]", lines.get(j));
            }
        }
        return facts;
    }

    private static void fact(List<Fact> facts, String path, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact("f" + (facts.size() + 1), path, text.strip()));
        }
    }

    private static void add(List<Section> sections, String name, List<Fact> facts, List<String> targets) {
        if (!facts.isEmpty() && !targets.isEmpty()) {
            sections.add(new Section(name, facts, targets));
        }
    }

    /** What is pointed at in this section, by ids alone. */
    List<Hint> hints(Pointers pointers) {
        return pointers.pointers().stream()
                .map(pointer -> new Hint(
                        pointer.requirementId(),
                        facts.stream()
                                .filter(fact -> pointer.lines().stream()
                                        .anyMatch(line -> line.path().equals(fact.path())))
                                .map(Fact::id)
                                .toList()))
                .filter(hint -> !hint.factIds().isEmpty())
                .toList();
    }

    /** The text that stands at a path of this section now; empty if there is none. */
    String before(String path) {
        return Stream.concat(facts.stream(), Stream.of(new Fact("", path, "")))
                .filter(fact -> fact.path().equals(path))
                .map(Fact::text)
                .findFirst()
                .orElse("");
    }
}
