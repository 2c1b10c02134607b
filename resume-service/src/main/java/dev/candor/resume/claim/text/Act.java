package dev.candor.resume.claim.text;

/**
 * A deed named in a line.
 *
 * @param group deeds of one group may stand for each other
 * @param least weakest reading: 0 learns, 1 assists, 2 does, 3 coordinates, 4 leads, 5 founds
 * @param most strongest reading
 * @param at index of its first token
 * @param length in tokens
 */
public record Act(String group, int least, int most, int at, int length) {}
