package dev.candor.resume.match.evidence;

/** How alike two short phrases are. Proposes only: what it finds counts for nothing by itself. */
@FunctionalInterface
public interface PhraseSimilarity {

    /** 0 (nothing in common) to 1 (the same), two decimals. */
    double of(String one, String other);

    /** Shared character trigrams: works for every language and needs no model. */
    static PhraseSimilarity ofTrigrams() {
        return Trigrams::similarity;
    }
}
