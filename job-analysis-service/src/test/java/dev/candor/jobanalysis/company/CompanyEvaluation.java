package dev.candor.jobanalysis.company;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.jobanalysis.company.CompanyCase.Truth;
import dev.candor.jobanalysis.company.search.SearchAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts right and wrong statements, by section of the research; and outcomes, and words that must never be said. */
final class CompanyEvaluation {

    static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("news", "recent developments"),
            Map.entry("values", "culture and values"),
            Map.entry("technology", "culture and values"),
            Map.entry("market-position", "market position"),
            Map.entry("industry", "market position"),
            Map.entry("customers", "market position"),
            Map.entry("products", "market position"),
            Map.entry("places", "market position"),
            Map.entry("growth", "growth"),
            Map.entry("size", "growth"),
            Map.entry("founded", "the company"),
            Map.entry("what-it-does", "the company"));

    private final Map<String, int[]> sections = new TreeMap<>();
    private final Map<String, int[]> topics = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private int cases;
    private int rightStatus;
    private int said;

    CompanyProfile add(CompanyCase one) throws InterruptedException {
        OfflineCompanyResearcher researcher = Researchers.over(
                one.sites(),
                company -> one.hits() == null ? new SearchAnswer.Off() : new SearchAnswer.Hits(one.hits()));
        String company = one.head().get("company");
        CompanyProfile profile = researcher.research(
                new OwnerId(UUID.randomUUID()), one.read(), company.contains(" (") ? company : null);
        cases++;
        String status = profile.status().name().toLowerCase(Locale.ROOT);
        boolean right = status.equals(one.head().get("expect"))
                && String.valueOf(profile.domain())
                        .equals(String.valueOf(one.head().get("domain")));
        rightStatus += right ? 1 : 0;
        if (!right) {
            notes.add(one.name() + ": is " + status + " at " + profile.domain());
        }
        profile.claims().forEach(claim -> count(one, claim));
        one.truths().forEach(truth -> miss(one, profile, truth));
        return profile;
    }

    private void count(CompanyCase one, CompanyClaim claim) {
        boolean right = one.truths().stream()
                .anyMatch(truth ->
                        truth.topic().equals(claim.topic()) && claim.quote().contains(truth.words()));
        row(claim.topic(), right ? 0 : 1);
        if (!right) {
            notes.add(one.name() + ": wrong " + claim.topic() + ": " + claim.quote());
        }
        for (String words : one.never()) {
            if (claim.quote().contains(words)) {
                said++;
                notes.add(one.name() + ": NEVER " + claim.quote());
            }
        }
    }

    private void miss(CompanyCase one, CompanyProfile profile, Truth truth) {
        boolean found = profile.claims().stream()
                .anyMatch(claim ->
                        claim.topic().equals(truth.topic()) && claim.quote().contains(truth.words()));
        if (!truth.topic().equals("never") && !found) {
            row(truth.topic(), 2);
            notes.add(one.name() + ": missed " + truth.topic() + ": " + truth.words());
        }
    }

    private void row(String topic, int column) {
        topics.computeIfAbsent(topic, key -> new int[3])[column]++;
        sections.computeIfAbsent(SECTIONS.get(topic), key -> new int[3])[column]++;
    }

    /** Share of the statements that are right. */
    double precision() {
        int[] all = all();
        return share(all[0], all[0] + all[1]);
    }

    /** Share of what is true that was found. */
    double recall() {
        int[] all = all();
        return share(all[0], all[0] + all[2]);
    }

    private int[] all() {
        int[] all = new int[3];
        sections.values().forEach(row -> {
            for (int i = 0; i < 3; i++) {
                all[i] += row[i];
            }
        });
        return all;
    }

    /** How many statements held words that must never be said. */
    int said() {
        return said;
    }

    /** Share of the companies that were told from others, or rightly not. */
    double outcomes() {
        return share(rightStatus, cases);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    String report(boolean withNotes) {
        StringBuilder out = new StringBuilder("section                 right wrong missed precision recall\n");
        sections.forEach((name, row) -> out.append(line(name, row)));
        topics.forEach((name, row) -> out.append(line("  " + name, row)));
        out.append(line("all", all()));
        out.append(String.format(
                Locale.ROOT, "outcomes right: %d of %d; forbidden words said: %d%n", rightStatus, cases, said));
        if (withNotes) {
            notes.forEach(note -> out.append(note).append('\n'));
        }
        return out.toString();
    }

    private static String line(String name, int[] row) {
        return String.format(
                Locale.ROOT,
                "%-24s%5d %5d %6d %9.3f %6.3f%n",
                name,
                row[0],
                row[1],
                row[2],
                share(row[0], row[0] + row[1]),
                share(row[0], row[0] + row[2]));
    }
}
