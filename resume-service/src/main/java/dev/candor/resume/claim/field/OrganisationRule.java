package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.Finding;
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
        if (original.isEmpty()) {
            return Optional.of(field.block("new-organisation", "The source names no organisation here."));
        }
        Set<String> wanted = NameWords.organisation(field.text());
        boolean same = names(original).stream()
                .map(NameWords::organisation)
                .anyMatch(words -> words.equals(wanted) || joined(words).equals(joined(wanted)));
        if (same) {
            return Optional.empty();
        }
        return Optional.of(field.block("other-organisation", "The source names another organisation here."));
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

    private static String joined(Set<String> words) {
        return String.join("", words.stream().sorted().toList());
    }
}
