package dev.candor.resume.publication;

import dev.candor.resume.artifact.TrackedDocx.Edit;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.tailoring.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the decided changes do to the paragraphs of the person's own file, one edit for each paragraph. */
final class TrackedEdits {

    private final List<Change> changes;
    private final List<Edit> edits = new ArrayList<>();

    private TrackedEdits(List<Change> changes) {
        this.changes = changes.stream().filter(Change::printed).toList();
    }

    /** Edits in the order of the document. */
    static List<Edit> of(JsonResume source, JsonResume tailored, List<Change> changes) {
        TrackedEdits all = new TrackedEdits(changes);
        JsonResume.Basics before = source.basics();
        JsonResume.Basics after = tailored.basics();
        if (before != null && after != null) {
            all.text("basics.label", before.label(), after.label());
            all.text("basics.summary", before.summary(), after.summary());
        }
        all.skills(source.skills(), tailored.skills());
        for (int i = 0; i < Math.min(source.work().size(), tailored.work().size()); i++) {
            all.lines(
                    "work[" + i + "]",
                    source.work().get(i).highlights(),
                    tailored.work().get(i).highlights());
        }
        return List.copyOf(all.edits);
    }

    private void text(String path, @Nullable String before, @Nullable String after) {
        if (before != null && after != null && !before.equals(after)) {
            edits.add(new Edit(before, after, why(path)));
        }
    }

    /** Places keep their order: each takes the text that now stands there, the rest goes. */
    private void lines(String role, List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            String text = i < after.size() ? after.get(i) : "";
            if (!before.get(i).equals(text)) {
                edits.add(new Edit(before.get(i), text, why(role)));
            }
        }
    }

    private void skills(List<JsonResume.Skill> before, List<JsonResume.Skill> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            String old = shown(before.get(i), true);
            String fresh = shown(after.get(i), true);
            if (!old.equals(fresh)) {
                edits.add(new Edit(old, fresh, why("skills")));
                edits.add(new Edit(shown(before.get(i), false), shown(after.get(i), false), why("skills")));
            }
        }
        bare(before, after, ", ");
        bare(before, after, " · ");
        bare(before, after, " | ");
    }

    private void bare(List<JsonResume.Skill> before, List<JsonResume.Skill> after, String separator) {
        String old = names(before, separator);
        String fresh = names(after, separator);
        if (before.size() > 1 && !old.equals(fresh)) {
            edits.add(new Edit(old, fresh, why("skills")));
        }
    }

    private static String names(List<JsonResume.Skill> skills, String separator) {
        return String.join(
                separator,
                skills.stream()
                        .map(JsonResume.Skill::name)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String shown(JsonResume.Skill skill, boolean named) {
        String keywords = String.join(", ", skill.keywords());
        String name = skill.name() == null ? "" : skill.name();
        if (keywords.isEmpty()) {
            return name;
        }
        return named && !name.isEmpty() ? name + ": " + keywords : keywords;
    }

    private String why(String path) {
        return changes.stream()
                .filter(change -> change.path().startsWith(path))
                .map(Change::why)
                .distinct()
                .limit(2)
                .reduce((one, other) -> one + " " + other)
                .orElse("Changed for this posting.");
    }
}
