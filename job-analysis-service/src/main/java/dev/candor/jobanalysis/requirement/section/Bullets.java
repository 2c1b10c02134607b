package dev.candor.jobanalysis.requirement.section;

/** Marks and numbers that items of a list begin with. */
final class Bullets {

    private static final String MARKS = "-–—*•·▪◦‣●○✓✔➢➤►»◆■□→";

    private Bullets() {}

    /** How many characters the bullet at the beginning of a line takes, spaces included; 0 without one. */
    static int length(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        int mark = at;
        while (mark < line.length() && mark < at + 2 && Character.isDigit(line.charAt(mark))) {
            mark++;
        }
        boolean numbered = mark > at && mark < line.length() && ".)".indexOf(line.charAt(mark)) >= 0;
        boolean marked = at < line.length() && MARKS.indexOf(line.charAt(at)) >= 0;
        int behind = numbered ? mark + 1 : at + 1;
        if ((!numbered && !marked) || behind >= line.length() || !Character.isWhitespace(line.charAt(behind))) {
            return 0;
        }
        while (behind < line.length() && Character.isWhitespace(line.charAt(behind))) {
            behind++;
        }
        return behind;
    }
}
