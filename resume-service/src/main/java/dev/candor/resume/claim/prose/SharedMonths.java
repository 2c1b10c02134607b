package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.date.PartialDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "August 2009 and August 2010" for "the Augusts of 2009 and 2010": the month that stands once before several years is of each. */
final class SharedMonths {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = "(\\p{L}{3,})\\s+(?:(?:of|de|di|del|van)\\s+)?";
    private static final Pattern LIST = Pattern.compile(
            MONTH + "(" + YEAR + "(?:\\s*(?:,|/|&|\\b(?:and|und|sowie|et|y|e|en)\\b)\\s*" + YEAR + ")+)(?!\\d)");
    private static final Pattern ONE = Pattern.compile(MONTH + YEAR);
    /** "Settembri" of "settembre", "Augusts" of "August". */
    private static final int ENDING = 2;

    private SharedMonths() {}

    /** Whether a sentence that is told again gives this month of this year; {@code said} is the date as it stands in the line. */
    static boolean says(List<SourceText> aligned, PartialDate date, String said) {
        Matcher month = ONE.matcher(Folding.fold(said));
        return date.month() != null
                && month.find()
                && aligned.stream()
                        .flatMap(text ->
                                LIST.matcher(Folding.fold(text.line().text())).results())
                        .anyMatch(list -> list.group(2).contains(String.valueOf(date.year()))
                                && isSameMonth(list, month.group(1)));
    }

    private static boolean isSameMonth(MatchResult list, String month) {
        String listed = list.group(1);
        int shared = Math.max(3, Math.max(listed.length(), month.length()) - ENDING);
        return listed.equals(month) || listed.regionMatches(0, month, 0, shared);
    }
}
