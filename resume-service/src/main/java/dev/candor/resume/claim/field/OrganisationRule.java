package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.Finding;
import dev.candor.skills.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An organisation is the same after case, punctuation and legal form, or under an alias that the source states. */
final class OrganisationRule {

    private static final Pattern ALIAS = Pattern.compile("^(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]");

    private OrganisationRule() {}

    static Optional<Finding> check(FieldCase field) {
        String original = field.original();
        if (original.isEmpty() && isNamedInEntry(field)) {
            return Optional.empty();
        }
        if (original.isEmpty()) {
            return Optional.of(field.block("new-organisation", "The source names no organisation here."));
        }
        Set<String> wanted = NameWords.organisation(field.text());
        boolean same = names(original).stream()
                        .map(NameWords::organisation)
                        .anyMatch(words -> words.equals(wanted) || joined(words).equals(joined(wanted)))
                || initials(original, field.text())
                || initials(field.text(), original);
        if (same) {
            return Optional.empty();
        }
        if (SameTold.isPartOrWhole(field, original)) {
            return Optional.of(field.confirm("organisation-reworded", "The source names it otherwise."));
        }
        return Optional.of(field.block("other-organisation", "The source names another organisation here."));
    }

    /** The "ACCA" of a paper that is called "ACCA Diploma". */
    private static boolean isNamedInEntry(FieldCase field) {
        Set<String> wanted = NameWords.organisation(field.text());
        return field.entry().stream()
                .flatMap(entry -> entry.fields().stream())
                .anyMatch(one -> NameWords.organisation(one.text()).containsAll(wanted));
    }

    /** The name itself, its stated short and long form, and the name without a place behind a comma or dash. */
    private static List<String> names(String original) {
        Set<String> names = new HashSet<>(Set.of(original));
        Matcher alias = ALIAS.matcher(original);
        if (alias.find()) {
            names.add(alias.group(1));
            names.add(alias.group(2));
        }
        for (String separator : List.of(", ", " – ", " - ", " | ")) {
            int at = original.indexOf(separator);
            if (at > 0) {
                names.add(original.substring(0, at));
            }
        }
        return List.copyOf(names);
    }

    /** "NMC" for "Nursing and Midwifery Council": at least three letters, all of them. */
    private static boolean initials(String name, String letters) {
        String plain = letters.replaceAll("[(].*[)]", "").strip();
        boolean capitals =
                plain.length() >= 3 && plain.length() <= 7 && plain.chars().allMatch(Character::isUpperCase);
        StringBuilder all = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (String word : Folding.key(name).split(" ")) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                content.append(NameWords.of(word).isEmpty() ? "" : word.charAt(0));
            }
        }
        String key = Folding.key(plain);
        return capitals && (all.toString().equals(key) || content.toString().equals(key));
    }

    private static String joined(Set<String> words) {
        return String.join("", words.stream().sorted().toList());
    }
}
