package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and licences that the lexicon does not know, by the words they end or begin with. */
final class CertificateFindings {

    private static final Pattern NAMED = Pattern.compile(
            "(?:[\\p{L}\\p{N}&+-]{2,}\\s+){1,3}(?:certification|certificate|licen[cs]e|registration|zertifizierung|zertifikat)\\b"
                    + "|\\b[\\p{L}-]{4,}(?:schein|zertifikat|zertifizierung)\\b"
                    + "|\\bcertified\\s+[\\p{Lu}][\\p{L}]+(?:\\s+[\\p{Lu}][\\p{L}]+){0,3}"
                    + "|\\bcertification\\s+[\\p{Lu}][\\p{L}\\p{N}-]+(?:\\s+[\\p{Lu}][\\p{L}\\p{N}-]+){0,2}",
            Pattern.UNICODE_CASE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:.*\\b(?:or|and|oder|und|ou|et|the|a|an|valid|current|active|relevant|appropriate|professional|gültiger|gültige|ein|eine|einen|have|has|hold|with|of|in|is|as)\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY_STANDARD = Pattern.compile(
            "\\s*(?:nach|gemäß|to|per|according to|selon|según|under|in accordance with)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CertificateFindings() {}

    static boolean isCertificate(Finding finding) {
        return finding.kind() == Kind.CERTIFICATION;
    }

    static List<Finding> find(String clause, List<Finding> known) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = NAMED.matcher(clause);
        while (matcher.find()) {
            Matcher leading = LEADING.matcher(matcher.group());
            int start = matcher.start() + (leading.find() ? leading.end() : 0);
            String name = clause.substring(start, matcher.end());
            Finding finding = Finding.graded(Kind.CERTIFICATION, name, start, matcher.end(), null);
            if (known.stream().noneMatch(finding::overlaps) && (name.contains(" ") || name.length() > 7)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Skills without the standards that only say what a certificate certifies. */
    static List<Finding> withoutStandards(String clause, List<Finding> certificates, List<Finding> named) {
        return named.stream()
                .filter(one -> certificates.stream()
                        .filter(CertificateFindings::isCertificate)
                        .filter(certificate -> certificate.end() <= one.start())
                        .noneMatch(certificate -> BY_STANDARD
                                .matcher(clause.substring(certificate.end(), one.start()))
                                .matches()))
                .toList();
    }
}
