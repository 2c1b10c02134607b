package dev.candor.resume.tailoring.crew;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.claim.ClaimReport.Violation;
import dev.candor.resume.claim.prose.Retelling;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges a sentence about a person that stands in no resume, such as one of a letter, where nobody is asked to confirm anything: it must
 * tell one line again.
 */
public final class SentenceGate {

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
        Retelling retelling = Retelling.in(source);
        Set<Retelling.Fault> faults = facts.stream()
                .map(fact -> retelling.faults(fact, sentence))
                .min(Comparator.comparingInt(Set::size))
                .orElse(EnumSet.allOf(Retelling.Fault.class));
        return Stream.concat(claims, faults.stream().map(Enum::name))
                .map(code -> code.replace('-', '_').toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
