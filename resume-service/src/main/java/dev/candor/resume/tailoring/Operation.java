package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.candor.resume.document.JsonResume;
import java.util.List;

/** What a change does to the document at its path. Operations on one document never depend on each other's order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.SetText.class, name = "set-text"),
    @JsonSubTypes.Type(value = Operation.SetOrder.class, name = "set-order"),
    @JsonSubTypes.Type(value = Operation.SetLines.class, name = "set-lines"),
    @JsonSubTypes.Type(value = Operation.SetSkills.class, name = "set-skills"),
    @JsonSubTypes.Type(value = Operation.Leave.class, name = "leave-out")
})
public sealed interface Operation {

    /** Another text at the path. */
    record SetText(String text) implements Operation {

        @Override
        public String toString() {
            return "SetText[characters=" + text.length() + "]";
        }
    }

    /** Another order of the list at the path: indexes in the source, best first; those not named follow in their order. */
    record SetOrder(List<Integer> order) implements Operation {

        /** Copies the list. */
        public SetOrder {
            order = List.copyOf(order);
        }
    }

    /** Other lines in the list at the path; only the person does this. */
    record SetLines(List<String> lines) implements Operation {

        /** Copies the list. */
        public SetLines {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "SetLines[lines=" + lines.size() + "]";
        }
    }

    /** All groups of skills, as they are to stand. */
    record SetSkills(List<JsonResume.Skill> skills) implements Operation {

        /** Copies the list. */
        public SetSkills {
            skills = List.copyOf(skills);
        }
    }

    /** The element at the path is left out. */
    record Leave() implements Operation {}
}
