package dev.candor.resume.report;

import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.resume.artifact.Paper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the report says about the company, section by section, each statement with its address and its days. */
final class CompanyPart {

    private static final Map<String, List<String>> SECTIONS = sections();

    private final @Nullable CompanyProfile company;
    private final Words words;

    CompanyPart(Report report, Words words) {
        this.company = report.company();
        this.words = words;
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("company", List.of("what-it-does", "founded", "places"));
        sections.put("recent", List.of("news"));
        sections.put("culture", List.of("values", "technology"));
        sections.put("market", List.of("market-position", "industry", "customers", "products"));
        sections.put("growth", List.of("growth", "size"));
        return sections;
    }

    void write(Paper.Writer out) {
        out.heading(2, words.of("company"));
        if (company == null || company.status() == CompanyProfile.Status.UNKNOWN) {
            out.paragraph(words.of("company.none"));
        } else {
            found(out, company);
        }
    }

    private void found(Paper.Writer out, CompanyProfile profile) {
        if (profile.status() == CompanyProfile.Status.AMBIGUOUS) {
            out.paragraph(words.of("company.ambiguous")).bullets(profile.candidates());
        }
        SECTIONS.forEach((heading, topics) -> section(out, heading, profile, topics));
        if (!profile.unknown().isEmpty()) {
            String topics = profile.unknown().stream()
                    .map(topic -> words.orKey("topic." + topic))
                    .collect(Collectors.joining(", "));
            out.paragraph(words.of("company.unknown", topics));
        }
        if (!profile.unread().isEmpty()) {
            out.meta(words.of("company.unread", String.join(", ", profile.unread())));
        }
    }

    private void section(Paper.Writer out, String heading, CompanyProfile profile, List<String> topics) {
        List<CompanyClaim> claims = profile.claims().stream()
                .filter(claim -> topics.contains(claim.topic()))
                .toList();
        if (!claims.isEmpty()) {
            out.heading(3, words.of("section." + heading));
            claims.forEach(claim -> out.add(new Paper.Quote(claim.statement(), source(claim))));
        }
    }

    private String source(CompanyClaim claim) {
        String where = claim.url() == null ? words.of("source.posting") : claim.url();
        LocalDate retrieved = claim.retrievedAt().atZone(ZoneOffset.UTC).toLocalDate();
        String published = claim.publishedAt();
        if (published == null || !claim.topic().equals("news")) {
            return words.of("source.retrieved", where, retrieved.toString());
        }
        // A year alone counts until it is over, a day until it is a year ago.
        String yearAgo = retrieved.minusYears(1).toString();
        boolean old = published.compareTo(yearAgo.substring(0, Math.min(yearAgo.length(), published.length()))) < 0;
        return words.of(old ? "source.old" : "source.published", where, published, retrieved.toString());
    }
}
