package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.SameTold.Verdict;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.Finding;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A degree keeps its level, field, grade and status; the name of anything else keeps its words and its status. */
final class StudyRule {

    private static final Pattern IN_BRACKETS = Pattern.compile("([^()]{2,200}?)\\s*\\(([^()]{2,200})\\)");

    /** "Bachelor with honours" for "Bachelor (Hons)". */
    private static final Set<String> JOINING = Set.of("with", "mit", "avec", "con", "com", "met");

    private StudyRule() {}

    static Optional<Finding> check(FieldCase field) {
        String original = field.original();
        List<String> originals = original.isEmpty()
                ? field.candidates().stream().map(Field::text).toList()
                : List.of(original);
        Verdict told = SameTold.of(field, original);
        boolean kept = originals.stream().anyMatch(one -> sameDegree(one, field.text()));
        if ((kept && !StateTold.lost(field, original)) || told == Verdict.SAME) {
            return isSecondGone(field)
                    ? Optional.of(field.confirm("subject-dropped", "The source names a second subject."))
                    : Optional.empty();
        }
        boolean reworded = told == Verdict.REWORDED || Reworded.keepsItsState(field);
        return reworded && sameLevel(original, field.text())
                ? Optional.of(field.confirm("name-reworded", "The source calls it something else."))
                : Optional.of(field.block("other-study", "The source says otherwise about this study."));
    }

    /** "Mathematics" for "Mathematics with Physics". */
    private static boolean isSecondGone(FieldCase field) {
        return field.field().path().endsWith(".area")
                && JOINING.stream().anyMatch(with -> field.original().contains(" " + with + " "))
                && JOINING.stream().noneMatch(with -> field.text().contains(" " + with + " "))
                && NameWords.of(field.text()).size()
                        < NameWords.of(field.original()).stream()
                                .filter(word -> !JOINING.contains(word))
                                .count();
    }

    /** Certificates, awards, publications, projects: words may go unless that raises it, none may come in. */
    static Optional<Finding> name(FieldCase field) {
        if (authorsMoved(field)) {
            return Optional.of(field.block("authors-moved", "The source names somebody else first."));
        }
        if (authorsGone(field)) {
            return Optional.of(Finding.confirm(
                    field.text(), "authors-dropped", "The source names more in front of it.", field.evidence()));
        }
        boolean lost = StateTold.lost(field, field.original());
        if (field.original().isEmpty() || lost || !keepsStatus(field.original(), field.text())) {
            Verdict told = SameTold.of(field, field.original());
            if ((Reworded.isSame(field) && !lost) || told == Verdict.SAME) {
                return qualified(field);
            }
            return Optional.of(
                    told == Verdict.REWORDED || (!lost && (Reworded.may(field) || Reworded.keepsItsState(field)))
                            ? field.confirm("name-reworded", "The source calls it something else.")
                            : field.block("other-name", "The source does not name this."));
        }
        return qualified(field);
    }

    private static Optional<Finding> qualified(FieldCase field) {
        if (field.field().path().startsWith("awards") && StateTold.isOwn(field)) {
            return Optional.of(field.confirm("qualifier-dropped", "The source says that others share it."));
        }
        boolean open = StateTold.open(field.original()) && StateTold.open(field.text());
        return field.field().path().startsWith("certificates")
                        && !open
                        && Qualifier.isDropped(field.original(), field.text(), field.index())
                ? Optional.of(field.confirm("qualifier-dropped", "The source says more about it in brackets."))
                : Optional.empty();
    }

    /** A publication begins with who wrote it; only its end may be cut. */
    private static boolean authorsGone(FieldCase field) {
        return beginsElsewhere(field)
                && NameWords.of(field.original()).size()
                        > NameWords.of(field.text()).size();
    }

    /** Whose name stands first did most. */
    private static boolean authorsMoved(FieldCase field) {
        return beginsElsewhere(field)
                && NameWords.of(field.original()).size()
                        == NameWords.of(field.text()).size()
                && NameWords.of(field.text()).containsAll(NameWords.of(field.original()));
    }

    /** Whether a publication says nothing new, but begins with another word than it did. */
    private static boolean beginsElsewhere(FieldCase field) {
        List<String> had = NameWords.of(field.original());
        List<String> has = NameWords.of(field.text());
        return field.field().path().startsWith("publications")
                && !has.isEmpty()
                && had.containsAll(has)
                && !had.getFirst().equals(has.getFirst());
    }

    private static boolean sameDegree(String original, String text) {
        return sameLevel(original, text) && keepsStatus(original, text);
    }

    private static boolean sameLevel(String original, String text) {
        DegreeLevel level = Degrees.highest(text);
        DegreeLevel had = Degrees.highest(original);
        return level == null || had == null || Objects.equals(level, had);
    }

    private static boolean keepsStatus(String original, String text) {
        if (squeezed(original).equals(squeezed(text))) {
            return true;
        }
        List<String> had = NameWords.of(original);
        List<String> has = new ArrayList<>(NameWords.of(text));
        Set<String> dropped = new HashSet<>(had);
        has.forEach(dropped::remove);
        boolean raised = dropped.stream().anyMatch(NameWords::lowers) || Qualifier.isUnfinished(original, text);
        String longForm = longForm(text);
        has = LetteredNames.asLetters(has, original);
        has.removeAll(JOINING);
        boolean acronym = original.contains("(" + text.strip() + ")")
                || (capitals(original) && spells(longForm.isEmpty() ? text : longForm, original));
        return acronym
                || (!longForm.isEmpty() && keepsStatus(original, longForm))
                || (!has.isEmpty() && NameWords.beyond(has, had).isEmpty() && !raised && !numbersDiffer(had, has));
    }

    /** What is left of "Name of it (NOI)" or "NOI (name of it)" when the letters are those of the name; else empty. */
    private static String longForm(String text) {
        Matcher parts = IN_BRACKETS.matcher(text.strip());
        if (!parts.matches()) {
            return "";
        }
        if (spells(parts.group(1), parts.group(2))) {
            return parts.group(1);
        }
        return spells(parts.group(2), parts.group(1)) ? parts.group(2) : "";
    }

    private static boolean capitals(String name) {
        String bare = name.strip().replace(".", "");
        int least = bare.length() < name.strip().length() ? 2 : 3;
        return bare.length() >= least && bare.length() <= 7 && bare.chars().allMatch(Character::isUpperCase);
    }

    private static boolean spells(String name, String letters) {
        StringBuilder all = new StringBuilder();
        StringBuilder content = new StringBuilder();
        // "SHRM Certified Professional" is SHRM-CP.
        StringBuilder whole = new StringBuilder();
        List<String> written = List.of(name.split(" ", -1));
        for (String word : Folding.key(name).split(" ")) {
            if (!word.isEmpty()) {
                whole.append(written.contains(word.toUpperCase(Locale.ROOT)) ? word : word.substring(0, 1));
                all.append(word.charAt(0));
                content.append(NameWords.of(word).isEmpty() ? "" : word.charAt(0));
            }
        }
        String key = Folding.key(letters).replace(" ", "");
        return key.length() >= 2
                && (all.toString().equals(key)
                        || whole.toString().equals(key)
                        || content.toString().equals(key));
    }

    /** A grade or number that stays must stay whole: "3.4 / 4.0" is not "4.0". */
    private static boolean numbersDiffer(List<String> had, List<String> has) {
        List<String> numbers = had.stream().filter(StudyRule::number).toList();
        List<String> kept = has.stream().filter(StudyRule::number).toList();
        return !kept.isEmpty() && !kept.equals(numbers.subList(0, Math.min(kept.size(), numbers.size())));
    }

    private static boolean number(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String squeezed(String text) {
        return Folding.key(text).replace(" ", "");
    }
}
