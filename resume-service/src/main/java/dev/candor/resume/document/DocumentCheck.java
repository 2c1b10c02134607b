package dev.candor.resume.document;

import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.FieldError;
import dev.candor.runtime.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a document of the person must hold to: sizes, dates, no invisible characters. */
final class DocumentCheck {

    private static final int MOST_LEAVES = 5_000;
    private static final int LONGEST = 20_000;
    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_ERRORS = 50;
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern DATE_PATH = Pattern.compile(".*\\.(?:startDate|endDate|releaseDate|date)");

    private DocumentCheck() {}

    /** Throws {@code invalid-input} with every fault, at most fifty. */
    static void require(JsonResume document) {
        List<ResumePaths.Leaf> leaves = ResumePaths.leaves(document);
        if (leaves.size() > MOST_LEAVES
                || leaves.stream().mapToLong(leaf -> leaf.text().length()).sum() > MOST_CHARACTERS) {
            throw ProblemException.invalid("document", "is larger than a resume can be");
        }
        List<FieldError> errors = new ArrayList<>();
        for (ResumePaths.Leaf leaf : leaves) {
            check(leaf, errors);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, "Please correct the fields listed.")
                    .withErrors(errors.stream().limit(MOST_ERRORS).toList());
        }
    }

    private static void check(ResumePaths.Leaf leaf, List<FieldError> errors) {
        if (leaf.text().length() > LONGEST) {
            errors.add(new FieldError(leaf.path(), "may have at most 20,000 characters"));
        }
        if (leaf.text().codePoints().anyMatch(DocumentCheck::unseen)) {
            errors.add(new FieldError(leaf.path(), "must not hold control or invisible characters"));
        }
        if (DATE_PATH.matcher(leaf.path()).matches()
                && !DATE.matcher(leaf.text()).matches()) {
            errors.add(new FieldError(leaf.path(), "must be a year, a month such as 2021-03, or a day"));
        }
    }

    private static boolean unseen(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || bidi || (c >= 0xE0000 && c <= 0xE007F) || c == 0x200B || c == 0xFEFF;
    }
}
