package dev.candor.resume.claim.prose;

import dev.candor.skills.text.number.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Two years, 2015 and 2016": a number of years that are named behind it, all of them in the source. */
final class ListedYears {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Pattern LIST = Pattern.compile("(?:\\s+\\p{L}[\\p{L}-]*){0,3}?[\\s,:(\u2013\u2014-]*(" + YEAR
            + "(?:\\s*(?:,|/|&|\\b(?:and|und|et|y|e|och|en)\\b)+\\s*" + YEAR + ")*)(?!\\d)");
    private static final Pattern EACH = Pattern.compile(YEAR);

    private ListedYears() {}

    static boolean backs(ProseCase one, Quantity mine) {
        String text = one.line().text();
        Matcher list = LIST.matcher(text).region(mine.end(), text.length());
        boolean counted = mine.unit().equals("year") || isBacked(one, mine);
        if (!counted || !list.lookingAt()) {
            return false;
        }
        List<String> years = EACH.matcher(list.group(1))
                .results()
                .map(found -> found.group())
                .toList();
        return mine.low().compareTo(BigDecimal.valueOf(years.size())) == 0
                && one.aligned().stream()
                        .anyMatch(
                                source -> years.stream().allMatch(source.line().text()::contains));
    }

    /** "Two audits (2023, 2025)": what else is counted by years is named in the source too. */
    private static boolean isBacked(ProseCase one, Quantity mine) {
        return mine.unit().isEmpty()
                && one.aligned().stream()
                        .limit(1)
                        .anyMatch(source -> HeadNouns.behind(one.line(), mine).stream()
                                .allMatch(term -> Words.explained(term, source)));
    }
}
