package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.DateRanges;
import dev.candor.skills.text.date.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date in a sentence is one of its role's, or coarser; how often something was done does not change. */
final class TimeRule implements ProseRule {

    private static final Set<String> PERIODS = Set.of(
            "~daily",
            "~weekly",
            "~monthly",
            "~quarterly",
            "~annual",
            "~hourly",
            "~taglich",
            "~wochentlich",
            "~monatlich",
            "~jahrlich",
            "~quotidien",
            "~mensuel",
            "~annuel",
            "~diario",
            "~mensual",
            "~anual",
            "~täglich",
            "~wöchentlich",
            "~jährlich");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        for (DateRange date : one.line().dates()) {
            boolean known = Stream.of(date.from(), date.to()).allMatch(end -> backed(one, end));
            if (!known) {
                findings.add(one.block(
                        one.line().text().substring(date.start(), date.end()),
                        "new-date",
                        "The source gives no such date here."));
            }
        }
        one.line().terms().stream()
                .filter(term -> term.keys().stream().anyMatch(PERIODS::contains))
                .filter(term -> contradicted(one, term.keys()))
                .limit(1)
                .forEach(term -> findings.add(one.confirm(
                        term.token().text(), "how-often", "The source says something else about how often.")));
        return findings;
    }

    private static boolean contradicted(ProseCase one, Set<String> keys) {
        List<SourceText> aligned = one.aligned();
        boolean said = aligned.stream()
                        .anyMatch(text -> text.line().keys().stream()
                                .filter(PERIODS::contains)
                                .anyMatch(keys::contains))
                || aligned.stream()
                        .flatMap(text -> text.line().quantities().stream())
                        .anyMatch(quantity -> quantity.per() != null || quantity.duration());
        return !said && !aligned.isEmpty();
    }

    private static boolean backed(ProseCase one, @Nullable PartialDate date) {
        if (date == null) {
            return true;
        }
        for (SourceText text : one.ownTexts()) {
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
        return false;
    }
}
