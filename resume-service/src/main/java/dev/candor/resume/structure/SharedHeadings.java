package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds that a heading names side by side: "Education & Certifications", "Awards and Memberships". */
final class SharedHeadings {

    private static final Pattern AND = Pattern.compile(
            "(?iu)\\s*(?:[&/+,|\u2022\u00b7]|(?<!\\p{L})(?:and|und|et|y|e|och|og|en|i|ja|with|mit|ja)(?!\\p{L}))\\s*");

    private SharedHeadings() {}

    /** Every kind that a part of the heading names; empty without a heading. */
    static Set<Kind> kinds(@Nullable Piece heading) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (heading != null) {
            for (String part : AND.split(heading.text())) {
                String folded = Vocabulary.fold(part);
                HeadingWords.of(part, true)
                        .or(() -> Vocabulary.headingInside(folded))
                        .ifPresent(kinds::add);
                if (said("paper-heading", folded)) {
                    kinds.add(Kind.CERTIFICATES);
                }
            }
        }
        return kinds;
    }

    /** Is a part of the heading nothing but a known one of a kind? */
    static boolean names(@Nullable Piece heading, Kind kind) {
        return heading != null
                && AND.splitAsStream(heading.text())
                        .anyMatch(part -> HeadingWords.of(part, false).equals(Optional.of(kind)));
    }

    /** Does the heading tell of what is done for others without pay? */
    static boolean unpaid(@Nullable Piece heading) {
        return heading != null && said("unpaid-heading", Vocabulary.fold(heading.text()));
    }

    /** Does the heading tell of training, which schools give as well as others? */
    static boolean training(@Nullable Piece heading) {
        return heading != null && said("training-heading", Vocabulary.fold(heading.text()));
    }

    private static boolean said(String list, String folded) {
        for (String word : folded.split(" ")) {
            if (Vocabulary.in(list, word)) {
                return true;
            }
        }
        return false;
    }
}
