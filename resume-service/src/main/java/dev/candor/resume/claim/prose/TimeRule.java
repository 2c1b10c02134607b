package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import dev.candor.skills.text.date.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date in a sentence is one of its role's, or coarser; how often something was done does not change. */
final class TimeRule implements ProseRule {

    private static final Pattern FRACTION = Pattern.compile(
            "(?i)\\b(?:by|to|than|about|around|nearly|almost|over|roughly|least|under) an? quarter\\b|\\ba quarter"
                    + " of\\b");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (DateRange date : one.line().dates()) {
            String words = one.line().text().substring(date.start(), date.end());
            boolean known = Stream.of(date.from(), date.to()).allMatch(end -> backed(one, end, words));
            if (!known) {
                findings.add(
                        isElsewhere(one, date)
                                ? one.confirm(words, "date-elsewhere", "The source gives this date of something else.")
                                : one.block(words, "new-date", "The source gives no such date here."));
            }
        }
        Set<String> mine = Periods.of(one.line(), one.aligned());
        Set<String> theirs = Periods.all(one.aligned());
        mine.removeAll(theirs);
        mine.removeIf(period -> period.equals("quarter") && isFraction(one));
        if (!mine.isEmpty() && !one.aligned().isEmpty()) {
            String period = mine.iterator().next();
            findings.add(one.confirm(period, "how-often", "The source says something else about how often."));
        } else {
            HowOften.changed(one.line(), one.aligned())
                    .map(changed -> one.line().quote(changed.from(), changed.to() - changed.from()))
                    .map(words -> one.confirm(words, "how-often", "The source says something else about how often."))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** "By more than a quarter": a share, and no time. */
    private static boolean isFraction(ProseCase one) {
        return FRACTION.matcher(one.line().text()).find();
    }

    /** The year in which another job or a study began or ended. */
    private static boolean isElsewhere(ProseCase one, DateRange date) {
        return Stream.of(date.from(), date.to())
                .allMatch(end -> end == null
                        || one.index().of(FieldKind.DATE).stream()
                                .map(text -> PartialDate.parse(text.line().text()))
                                .anyMatch(given -> given != null && end.covers(given)));
    }

    private static boolean backed(ProseCase one, @Nullable PartialDate date, String words) {
        if (date == null) {
            return true;
        }
        List<SourceText> dated = one.aligned().stream()
                .filter(text -> !text.line().dates().isEmpty())
                .toList();
        for (SourceText text : dated.isEmpty() || one.summary() ? one.ownTexts() : dated) {
            PartialDate iso = PartialDate.parse(text.line().text());
            if (iso != null && date.covers(iso)) {
                return true;
            }
            boolean said = DateRanges.find(text.line().text()).stream()
                    .flatMap(range -> Stream.of(range.from(), range.to()))
                    .anyMatch(end -> end != null && date.covers(end));
            if (said) {
                return true;
            }
        }
        return NextYears.says(one.aligned(), date) || SharedMonths.says(one.aligned(), date, words);
    }
}
