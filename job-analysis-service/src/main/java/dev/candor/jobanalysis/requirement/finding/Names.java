package dev.candor.jobanalysis.requirement.finding;

/** Makes a short name of a stretch of a clause. */
final class Names {

    private static final int LONGEST = 120;

    private Names() {}

    /** The words between two offsets on one line, cut at a word end when too long, without punctuation behind. */
    static String phrase(String clause, int start, int end) {
        String name = clause.substring(start, end).replaceAll("\\s+", " ").strip();
        if (name.length() > LONGEST) {
            int space = name.lastIndexOf(' ', LONGEST);
            name = name.substring(0, space > LONGEST / 3 ? space : LONGEST);
        }
        int last = name.length();
        while (last > 0 && ".;,:–-".indexOf(name.charAt(last - 1)) >= 0) {
            last--;
        }
        return name.substring(0, last).strip();
    }
}
