package dev.candor.resume.structure.evaluation;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether long texts of the truth stand in one piece in what was read, or have words of a neighbouring column in them. */
final class Interleaving {

    private static final int LEAST_WORDS = 7;

    private Interleaving() {}

    /**
     * The verdict on one file.
     *
     * @param whole long texts found in one piece
     * @param mixed those with two and more words of another text inside
     */
    record Verdict(int texts, int whole, List<String> mixed) {}

    static Verdict of(JsonResume truth, String text) {
        List<String> read = Matching.tokens(text);
        String letters = String.join("", read);
        List<String> mixed = new ArrayList<>();
        int whole = 0;
        int texts = 0;
        for (String wanted : texts(truth)) {
            List<String> tokens = Matching.tokens(wanted);
            if (tokens.size() >= LEAST_WORDS) {
                texts++;
                if (letters.contains(String.join("", tokens))) {
                    whole++;
                } else if (mixed(tokens, read)) {
                    mixed.add(wanted);
                }
            }
        }
        return new Verdict(texts, whole, mixed);
    }

    private static Set<String> texts(JsonResume truth) {
        Stream<String> about = truth.basics() == null
                ? Stream.empty()
                : Stream.ofNullable(truth.basics().summary());
        Stream<String> work = truth.work().stream()
                .flatMap(job -> Stream.concat(Stream.ofNullable(job.summary()), job.highlights().stream()));
        Stream<String> projects = truth.projects().stream()
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.description()), item.highlights().stream()));
        return Stream.of(about, work, projects).flatMap(all -> all).collect(Collectors.toCollection(HashSet::new));
    }

    /** Do its words follow each other with runs of two and more foreign words between them? */
    private static boolean mixed(List<String> wanted, List<String> read) {
        for (int start = 0; start < read.size(); start++) {
            if (!read.get(start).equals(wanted.getFirst())) {
                continue;
            }
            int found = 1;
            int foreign = 0;
            int at = start + 1;
            int last = start;
            while (found < wanted.size() && at < read.size() && at - last <= 25) {
                if (read.get(at).equals(wanted.get(found))) {
                    foreign += at - last > 2 ? 1 : 0;
                    last = at;
                    found++;
                }
                at++;
            }
            if (found >= wanted.size() - 1 && foreign > 0) {
                return true;
            }
        }
        return false;
    }
}
