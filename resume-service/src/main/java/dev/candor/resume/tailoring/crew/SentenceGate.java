package dev.candor.resume.tailoring.crew;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.resume.tailoring.crew.Section.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Judges a sentence about a person that stands in no resume, such as one of a letter, where nobody is asked to confirm anything. */
public final class SentenceGate {

    /** Letters say "I" and join facts; more words of their own than this they do not need. */
    private static final int ONE_IN = 8;

    private SentenceGate() {}

    /**
     * Why it may not stand, as codes; empty if it may.
     *
     * @param asOf until when open roles count
     * @param facts the lines it rests on
     */
    public static List<String> reasons(JsonResume source, LocalDate asOf, String sentence, List<String> facts) {
        Stream<String> claims =
                ClaimGate.check(source, ResumePaths.write(source, Section.SUMMARY, sentence), asOf)
                        .violations()
                        .stream()
                        .map(Violation::code);
        boolean own = NewWords.tooMany(
                sentence, facts.stream().map(fact -> new Fact("", "", fact)).toList(), ONE_IN);
        return Stream.concat(claims, own ? Stream.of("own-words") : Stream.empty())
                .map(code -> code.replace('-', '_').toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
