package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import dev.candor.jobanalysis.requirement.head.PostingHead;
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
        @Nullable String datePosted,
        @Nullable String validThrough,
        String language) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TITLE = Pattern.compile(
            "^(?:job title|title|position|role|stelle|stellenbezeichnung|poste|intitulé|puesto|cargo|tjänst|vacature|functie|ruolo|posizione|stanowisko|roll|vaga|função|befattning|vacante|oferta|emploi|offre)\\s*:\\s*(.{3,100})$",
            FLAGS | Pattern.MULTILINE);
    private static final Pattern COMPANY = Pattern.compile(
            "^(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société|empresa|företag|azienda|bedrijf|werkgever|organisatie|arbetsgivare|pracodawca|employeur|empleador|organisation)\\s*:\\s*(.{2,80})$",
            FLAGS | Pattern.MULTILINE);
    private static final Pattern AT =
            Pattern.compile("\\s(?:at|bei|chez|en|hos|@)\\s+([\\p{Lu}][\\p{L}\\p{N}&.' -]{1,60})$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:location|standort|arbeitsort|ort|einsatzort|lieu|localisation|ubicación|lugar|plats|work location|job location|where|based in|ville|lieu de travail|ciudad|localidad|localidade|local|cidade|sede|luogo|città|sede di lavoro|locatie|standplaats|plaats|placering|lokalizacja|miejsce pracy|miasto|dienstort|arbeitsplatz)(?:[ \\t]*:\\s*|[ \\t]*\\n(?=\\p{Lu}))(.{2,80})$",
            FLAGS | Pattern.MULTILINE);

    /** "Night Porter needed ASAP": what else a title line may say. */
    private static final String WANTED =
            "(?iu)\\s+(?:urgently )?(?:needed|wanted|required|gesucht|gezocht|sökes|poszukiwan\\p{L}+)\\b.*$";

    /** Reads the facts of a cleaned text. */
    public static PostingFacts find(String text) {
        String language = Languages.detect(text, "en");
        String place = place(text);
        PostingHead head = PostingHead.of(text, language, place);
        String title = title(text, head);
        return new PostingFacts(
                title == null ? null : bare(title),
                company(text, title, head),
                head.location(),
                WorkTerms.remote(text),
                WorkTerms.employment(title, text),
                WorkTerms.seniority(title == null ? null : title + firstBrackets(text)),
                PayTerms.find(text, language),
                DateTerms.since(text),
                DateTerms.until(text),
                language);
    }

    /** A labelled place that is not "on site". */
    private static @Nullable String place(String text) {
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            String place = matcher.group(1).strip();
            String named = WorkTerms.remote("(" + place) == null ? place : PostingHead.placeBeforeTerms(place);
            if (named != null) {
                return PostingHead.bareLabel(named);
            }
        }
        return null;
    }

    private static @Nullable String title(String text, PostingHead head) {
        String labelled = first(TITLE, text);
        if (labelled != null) {
            boolean longer = head.title() != null && labelled.startsWith(head.title());
            return longer ? head.title() : labelled;
        }
        return Optional.ofNullable(head.title())
                .filter(one -> one.length() <= 100
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
                .replaceFirst(WANTED, "")
                .replaceAll("\\s{2,}", " ")
                .strip();
    }

    /** "(entry level)" behind the title on the first line. */
    private static String firstBrackets(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        int open = first.indexOf('(');
        return open > 0 ? " " + first.substring(open) : "";
    }

    private static @Nullable String company(String text, @Nullable String title, PostingHead head) {
        String labelled = first(COMPANY, text);
        if (labelled != null && !WorkTerms.term(labelled)) {
            return labelled;
        }
        Matcher at = AT.matcher(title == null ? "" : title.strip());
        if (at.find()) {
            return at.group(1).strip();
        }
        return head.company();
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
