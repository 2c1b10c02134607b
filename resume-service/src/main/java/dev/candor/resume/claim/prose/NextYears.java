package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.date.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The year that a sentence names by another one: "in 2024, against 68 % the year before" tells of 2023. */
final class NextYears {

    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:(?:the )?(?:year|season) before|(?:the )?(?:previous|prior|preceding)"
                    + " (?:year|season)|a year earlier|(?:im )?vorjahr(?:es)?|(?:das )?jahr (?:davor|zuvor)|l'annee (?:precedente|d'avant)|l'an"
                    + " passe|un an plus tot|un ano antes|(?:el )?ano (?:anterior|previo)|(?:l')?anno (?:prima|precedente)|(?:o )?ano anterior|(?:het )?jaar"
                    + " (?:ervoor|daarvoor)|(?:het )?voorgaande jaar|(?:het )?vorige jaar)\\b");
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:(?:the )?(?:year|season) after|(?:the )?(?:following|next) (?:year|season)"
                    + "|a year later|(?:im )?folgejahr(?:es)?|(?:das )?jahr darauf|l'annee (?:suivante|d'apres)|(?:el )?ano siguiente"
                    + "|(?:l')?anno (?:dopo|successivo|seguente)|(?:o )?ano seguinte|(?:het )?jaar (?:erna|daarna)|(?:het )?volgende jaar)\\b");

    private NextYears() {}

    /** Whether a sentence that is told again says this year by the one beside it. */
    static boolean says(List<SourceText> aligned, PartialDate date) {
        return date.month() == null
                && aligned.stream().anyMatch(text -> {
                    String said = Folding.fold(text.line().text());
                    return (BEFORE.matcher(said).find() && has(text, date.year() + 1))
                            || (AFTER.matcher(said).find() && has(text, date.year() - 1));
                });
    }

    private static boolean has(SourceText text, int year) {
        return text.line().dates().stream()
                        .flatMap(date -> Stream.of(date.from(), date.to()))
                        .filter(Objects::nonNull)
                        .anyMatch(date -> date.year() == year)
                || Pattern.compile("(?<!\\d)" + year + "(?!\\d)")
                        .matcher(text.line().text())
                        .find();
    }
}
