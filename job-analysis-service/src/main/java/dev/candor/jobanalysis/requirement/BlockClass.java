package dev.candor.jobanalysis.requirement;

/** What a part of a posting is about. */
enum BlockClass {
    RESPONSIBILITIES,
    REQUIRED,
    PREFERRED,
    BENEFITS,
    ABOUT,
    PROCESS,
    LEGAL,
    PAY,
    UNKNOWN;

    boolean asks() {
        return this == REQUIRED || this == PREFERRED;
    }
}
