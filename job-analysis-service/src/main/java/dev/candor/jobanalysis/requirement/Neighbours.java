package dev.candor.jobanalysis.requirement;

import java.util.ArrayList;
import java.util.List;

/** Gives an item without a cue of its own the class of the items beside it: neighbours in a list share a class. */
final class Neighbours {

    private Neighbours() {}

    static List<Clause> settle(List<Clause> clauses) {
        List<Clause> settled = new ArrayList<>(clauses);
        for (int i = 0; i < settled.size(); i++) {
            Clause clause = settled.get(i);
            if (clause.block() == BlockClass.UNKNOWN && clause.item()) {
                BlockClass near = near(clauses, i);
                if (near != BlockClass.UNKNOWN) {
                    settled.set(i, clause.in(near == BlockClass.PREFERRED ? BlockClass.REQUIRED : near));
                }
            }
        }
        return settled;
    }

    private static BlockClass near(List<Clause> clauses, int at) {
        for (int distance = 1; distance <= 4; distance++) {
            for (int index : new int[] {at - distance, at + distance}) {
                if (index >= 0 && index < clauses.size() && clauses.get(index).item()) {
                    BlockClass block = clauses.get(index).block();
                    if (block != BlockClass.UNKNOWN) {
                        return block;
                    }
                }
            }
        }
        return BlockClass.UNKNOWN;
    }
}
