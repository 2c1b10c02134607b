package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Act;
import java.util.List;
import java.util.Optional;

/** Help and learning temper the deeds of a clause: "helped build", "provided support", "an der Umstellung mitgearbeitet". */
final class Tempered {

    private static final int HELPS = 1;

    private Tempered() {}

    /** The deed that makes the clause weak; empty if none does. */
    static Optional<Act> of(List<Act> acts, String language) {
        if (language.equals("de") && !acts.isEmpty() && weak(acts.getLast())) {
            return Optional.of(acts.getLast());
        }
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (weak(act)) {
                return Optional.of(act);
            }
            boolean leadsOn = act.group().equals("generic")
                    && i + 1 < acts.size()
                    && acts.get(i + 1).at() - act.at() <= 2;
            if (!leadsOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean weak(Act act) {
        return act.most() <= HELPS || act.group().equals("assist");
    }
}
