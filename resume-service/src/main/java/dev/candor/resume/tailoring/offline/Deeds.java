package dev.candor.resume.tailoring.offline;

import dev.candor.resume.claim.text.Act;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import java.util.List;

/** How much a line tells of what a person did, after the tables of the claim gate. */
final class Deeds {

    private static final int DOES = 2;
    private static final int PILOT = 3;

    private Deeds() {}

    /** Whether the person only helped, tried or stood in: honest, but not what to open with. */
    static boolean small(String text, String language) {
        Line line = Lines.read(text, language);
        List<Act> acts = line.acts();
        boolean helped = !acts.isEmpty()
                && (acts.getFirst().least() < DOES || acts.getLast().most() < DOES);
        boolean tried = line.marks("stage").stream().anyMatch(mark -> mark.rank() <= PILOT);
        return helped || tried || !line.marks("hedge").isEmpty();
    }

    /** Whether a skill is named with little of it ("Python (basic)"). */
    static boolean little(String skill, String language) {
        return Lines.read(skill, language).marks("know").stream().anyMatch(mark -> mark.rank() == 0);
    }
}
