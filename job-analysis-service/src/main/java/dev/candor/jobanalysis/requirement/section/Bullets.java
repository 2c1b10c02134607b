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
        int open = at < line.length() && line.charAt(at) == '(' ? 1 : 0;
        int mark = at + open;
        int first = mark;
        while (mark < line.length() && mark < first + 2 && Character.isDigit(line.charAt(mark))) {
            mark++;
        }
        if (mark == first && lettered(line, mark)) {
            mark++;
        }
        boolean numbered =
                mark > first && mark < line.length() && (open > 0 ? ")" : ".)").indexOf(line.charAt(mark)) >= 0;
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

    /** "a)", "(b)": a small letter and a bracket. */
    private static boolean lettered(String line, int at) {
        return at + 1 < line.length() && Character.isLowerCase(line.charAt(at)) && line.charAt(at + 1) == ')';
    }
}
