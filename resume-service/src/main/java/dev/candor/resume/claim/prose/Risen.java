package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.date.DateRange;
import dev.candor.skills.text.date.PartialDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line that tells how somebody rose at one employer: two titles held there, the earlier one first, in years of theirs. */
final class Risen {

    private static final Pattern SAID = Pattern.compile(
            "(?iu)\\b(?:promot(?:ed|ion)|advanced|rose|risen|progressed|came up"
                    + "|worked (?:my|the) way up|started (?:out )?as|joined as|aufgestiegen|aufstieg|bef\u00f6rdert|bef\u00f6rderung"
                    + "|promu[es]*|promotion|\u00e9volu\u00e9[es]*|ascendid[oa]|ascenso|promocionad[oa]|promoci\u00f3n)\\b");
    private static final int MOST_OTHER_WORDS = 2;

    private Risen() {}

    /** Whether the line tells that and nothing else. */
    static boolean tells(ProseCase one) {
        return SAID.matcher(one.line().text()).find()
                && one.line().quantities().isEmpty()
                && one.index().roles().stream()
                        .anyMatch(
                                earlier -> one.index().roles().stream().anyMatch(later -> tells(one, earlier, later)));
    }

    private static boolean tells(ProseCase one, Entry earlier, Entry later) {
        SourceText before = title(one, earlier);
        SourceText after = title(one, later);
        if (before == null || after == null) {
            return false;
        }
        return earlier.text("name").equals(later.text("name"))
                && earlier.text("startDate").compareTo(later.text("startDate")) < 0
                && named(one, before)
                && named(one, after)
                && first(one, before, after) < first(one, after, before)
                && one.line().dates().stream().allMatch(date -> of(date, earlier, later))
                && others(one, before, after) <= MOST_OTHER_WORDS;
    }

    private static @Nullable SourceText title(ProseCase one, Entry role) {
        return one.index().fields(role.path()).stream()
                .filter(text -> text.kind() == FieldKind.TITLE)
                .findFirst()
                .orElse(null);
    }

    /** The words of a title in front of its comma or bracket, all of them. */
    private static boolean named(ProseCase one, SourceText title) {
        String text = title.line().text();
        int end = Stream.of(",", "(", "/")
                .mapToInt(text::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(text.length());
        return title.line().terms().stream()
                .filter(term -> term.token().end() <= end && !term.neutral())
                .allMatch(term -> Words.shared(term, one.line().keys()));
    }

    /** Where the first word stands that only the one title has. */
    private static int first(ProseCase one, SourceText title, SourceText other) {
        return one.line().terms().stream()
                .filter(term -> Words.explained(term, title) && !Words.explained(term, other))
                .mapToInt(Term::at)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean of(DateRange date, Entry earlier, Entry later) {
        List<PartialDate> starts = Stream.of(earlier.text("startDate"), later.text("startDate"))
                .map(PartialDate::parse)
                .filter(start -> start != null)
                .toList();
        return Stream.of(date.from(), date.to())
                .filter(end -> end != null)
                .allMatch(end -> starts.stream().anyMatch(end::covers));
    }

    private static long others(ProseCase one, SourceText before, SourceText after) {
        return one.line().terms().stream()
                .filter(term -> !term.neutral())
                .filter(term -> !Words.explained(term, before) && !Words.explained(term, after))
                .filter(term -> one.line().dates().stream()
                        .noneMatch(date -> term.token().start() >= date.start()
                                && term.token().end() <= date.end()))
                .count();
    }
}
