package dev.candor.jobanalysis.posting.reading;

import dev.candor.contract.posting.Posting;
import dev.candor.jobanalysis.board.Readers;
import dev.candor.jobanalysis.testing.ScriptedSites;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well pages are read, printed as figures: {@code main} takes folders of page cases. */
final class PageEvaluation {

    private final Map<String, int[]> figures = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Scores the folders named and prints what was missed. */
    public static void main(String[] folders) throws InterruptedException {
        for (String folder : folders) {
            PageEvaluation evaluation = new PageEvaluation();
            for (PageCase page : PageCase.in(Path.of(folder))) {
                evaluation.score(page);
            }
            evaluation.misses.forEach(System.out::println);
            System.out.println(folder);
            evaluation.figures.forEach((name, hits) -> System.out.printf("  %-16s %d of %d%n", name, hits[0], hits[1]));
        }
    }

    List<String> misses() {
        return misses;
    }

    Map<String, int[]> figures() {
        return figures;
    }

    void score(PageCase page) throws InterruptedException {
        int before = misses.size();
        PostingReader.Reading reading = read(page);
        String outcome = reading instanceof PostingReader.Reading.Failed failed
                ? failed.problem().slug()
                : "read";
        boolean right =
                note(page, "outcome", List.of(page.one("outcome").split("\\|")).contains(outcome), outcome);
        if (reading instanceof PostingReader.Reading.Read read
                && page.one("outcome").contains("read")) {
            fields(page, read.posting());
        }
        count("page perfect", right && misses.size() == before);
    }

    private PostingReader.Reading read(PageCase page) throws InterruptedException {
        ScriptedSites sites = new ScriptedSites().with(page.one("address"), page.body());
        Clock clock = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"), ZoneOffset.UTC);
        return new PostingReader(Readers.over(sites), clock)
                .read(new PostingSource(page.one("address"), null, null, null));
    }

    private void fields(PageCase page, Posting posting) {
        String text = flat(posting.text());
        for (String wanted : page.all("has")) {
            note(page, "has", text.contains(flat(wanted)), wanted);
        }
        for (String unwanted : page.all("hasnot")) {
            note(page, "hasnot", !text.contains(flat(unwanted)), unwanted);
        }
        field(page, "title", posting.title());
        field(page, "company", posting.company());
        field(page, "location", posting.location());
        field(page, "remote", posting.remote());
        field(page, "datePosted", posting.datePosted());
        field(page, "validThrough", posting.validThrough());
        field(page, "open", posting.open());
        if (!page.one("hidden").isEmpty()) {
            boolean told = posting.warnings().stream()
                    .anyMatch(warning -> warning.code().equals("hidden-text"));
            note(page, "hidden", told == page.one("hidden").equals("yes"), String.valueOf(told));
        }
    }

    private void field(PageCase page, String name, Object found) {
        String wanted = page.one(name);
        if (!wanted.isEmpty()) {
            boolean same = name.equals("location")
                    ? flat(String.valueOf(found)).contains(flat(wanted).replaceAll(",.*", ""))
                    : flat(String.valueOf(found)).equals(flat(wanted));
            note(page, name, same, String.valueOf(found));
        }
    }

    private static String flat(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private boolean note(PageCase page, String what, boolean right, String seen) {
        if (!right) {
            misses.add(page.name() + "  " + what + "  " + seen);
        }
        count(what, right);
        return right;
    }

    private void count(String what, boolean right) {
        int[] hits = figures.computeIfAbsent(what, key -> new int[2]);
        hits[0] += right ? 1 : 0;
        hits[1]++;
    }
}
