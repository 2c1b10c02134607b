package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.number.Quantities;
import dev.candor.skills.text.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Degrees, spoken languages, years and licences in a clause, by grammar. */
final class GrammarFindings {

    private static final Pattern FIELD = Pattern.compile(
            "\\s*(?:degree|diploma|abschluss|studium)?\\s*(?:in|of|der|des|en|in der|im|im bereich|im fach|:)\\s+"
                    + "([\\p{L}][\\p{L}\\s,/&-]{2,60}?)(?=\\s+(?:or|oder|ou|o|with|and a|und mehr|from|mit)\\b|[.;()]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LICENCE = Pattern.compile(
            "[\\p{L}\\p{N}/&+-]+(?:\\s+[\\p{L}\\p{N}/&+-]+){0,3}?\\s+(?:certification|certificate|licen[cs]e|registration|zertifizierung|zertifikat|"
                    + "führerschein|schein)\\b|(?:führerschein|driving licen[cs]e|driver's licen[cs]e|permis|carnet de conducir|körkort|patente)"
                    + "(?:\\s+(?:der\\s+)?(?:klasse|class|category|b|c|ce|tipo)\\s*[A-Z]{0,2})?|certified\\s+[\\p{Lu}][\\p{L}]+(?:\\s+[\\p{Lu}][\\p{L}]+){0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMPANY_AGE = Pattern.compile(
            "(founded|history|tradition|in business|market for|seit über|gegründet|historia|d'existence)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GrammarFindings() {}

    static List<Finding> find(String clause, String language) {
        List<Finding> findings = new ArrayList<>(languages(clause));
        degree(clause).ifPresent(findings::add);
        licences(clause, findings);
        return findings;
    }

    private static List<Finding> languages(String clause) {
        return LanguageLevels.find(clause).stream()
                .filter(mention -> mention.asserted())
                .map(mention -> Finding.graded(
                        Kind.LANGUAGE,
                        mention.name(),
                        mention.start(),
                        mention.end(),
                        mention.level() == null ? null : mention.level().name()))
                .toList();
    }

    private static Optional<Finding> degree(String clause) {
        List<Degrees.Mention> degrees = Degrees.find(clause);
        if (degrees.isEmpty()) {
            return Optional.empty();
        }
        DegreeLevel lowest = degrees.stream()
                .map(Degrees.Mention::level)
                .min(Comparable::compareTo)
                .orElseThrow();
        int start = degrees.getFirst().start();
        int end = degrees.getLast().end();
        Matcher field = FIELD.matcher(clause).region(end, clause.length());
        if (field.lookingAt()) {
            end = field.end(1);
        }
        String name = clause.substring(start, Math.min(end, start + 120)).strip();
        return Optional.of(Finding.graded(Kind.EDUCATION, name, start, start + name.length(), lowest.word()));
    }

    private static void licences(String clause, List<Finding> findings) {
        Matcher matcher = LICENCE.matcher(clause);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            String name = matcher.group().strip();
            if (findings.stream().noneMatch(found -> found.start() < end && start < found.end())
                    && name.length() <= 80) {
                findings.add(Finding.graded(Kind.CERTIFICATION, name, start, start + name.length(), null));
            }
        }
    }

    /** Least years of doing something that the clause asks for; empty if it asks for none. */
    static OptionalInt years(String clause, String language) {
        if (COMPANY_AGE.matcher(clause).find()) {
            return OptionalInt.empty();
        }
        return Quantities.find(clause, language).stream()
                .filter(quantity ->
                        quantity.unit().equals("year") || quantity.unit().equals("month"))
                .filter(quantity -> quantity.per() == null)
                .mapToInt(GrammarFindings::inYears)
                .filter(years -> years >= 1 && years <= 40)
                .findFirst();
    }

    /** Where the years stand, for binding them to what is nearest. */
    static OptionalInt place(String clause, String language) {
        return Quantities.find(clause, language).stream()
                .filter(quantity ->
                        quantity.unit().equals("year") || quantity.unit().equals("month"))
                .mapToInt(Quantity::start)
                .findFirst();
    }

    private static int inYears(Quantity quantity) {
        int low = quantity.low().intValue();
        return quantity.unit().equals("month") ? low / 12 : low;
    }
}
