package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.skills.text.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a posting says about itself, by grammar; absent means it does not say. */
public record PostingFacts(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String remote,
        @Nullable String employmentType,
        @Nullable String seniority,
        @Nullable Salary salary,
        String language) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TITLE = Pattern.compile(
            "^(?:job title|title|position|role|stelle|stellenbezeichnung|poste|intitulé|puesto|cargo|tjänst)\\s*:\\s*(.{3,100})$",
            FLAGS | Pattern.MULTILINE);
    private static final Pattern COMPANY = Pattern.compile(
            "^(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société|empresa|företag)\\s*:\\s*(.{2,80})$",
            FLAGS | Pattern.MULTILINE);
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:about|über|à propos de|sobre|om)\\s+((?!us|uns|nous|nosotros|oss|the|this|your|you|das|die|den|la|le|el|rollen|jobbet)[\\p{Lu}\\p{N}][^.:!?]{1,60})$",
            Pattern.UNICODE_CASE | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern AT =
            Pattern.compile("\\s(?:at|bei|chez|en|hos|@)\\s+([\\p{Lu}][\\p{L}\\p{N}&.' -]{1,60})$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:location|standort|arbeitsort|ort|einsatzort|lieu|localisation|ubicación|lugar|plats|ort)\\s*:\\s*(.{2,80})$",
            FLAGS | Pattern.MULTILINE);

    /** Reads the facts of a cleaned text. */
    public static PostingFacts find(String text) {
        String language = Languages.detect(text, "en");
        String title = title(text);
        return new PostingFacts(
                title == null ? null : bare(title),
                company(text, title),
                first(PLACE, text),
                WorkTerms.remote(text),
                WorkTerms.employment(title, text),
                WorkTerms.seniority(title),
                PayTerms.find(text, language),
                language);
    }

    private static @Nullable String title(String text) {
        String labelled = first(TITLE, text);
        if (labelled != null) {
            return labelled;
        }
        Optional<String> line =
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).findFirst();
        return line.filter(one -> one.length() <= 100
                        && one.split("\\s+").length <= 14
                        && !one.endsWith(".")
                        && !one.endsWith(":"))
                .orElse(null);
    }

    private static String bare(String title) {
        String plain = title.replaceAll(
                "(?i)\\(?\\b[mwfdxh]\\s*[/|*]\\s*[mwfdxh](\\s*[/|*]\\s*[mwfdxh])?\\b\\)?|\\(all genders\\)", " ");
        Matcher at = AT.matcher(plain.strip());
        return (at.find() ? plain.strip().substring(0, at.start()) : plain)
                .replaceAll("\\s{2,}", " ")
                .strip();
    }

    private static @Nullable String company(String text, @Nullable String title) {
        String labelled = first(COMPANY, text);
        if (labelled != null) {
            return labelled;
        }
        Matcher at = AT.matcher(title == null ? "" : title.strip());
        if (at.find()) {
            return at.group(1).strip();
        }
        return first(ABOUT, text);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    @Override
    public String toString() {
        return "PostingFacts[language=" + language.toLowerCase(Locale.ROOT) + "]";
    }
}
