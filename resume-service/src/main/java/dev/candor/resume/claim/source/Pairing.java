package dev.candor.resume.claim.source;

import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entry of the source each tailored entry is: one to one inside a list, best fit first. */
public final class Pairing {

    private static final double ENOUGH = 0.34;
    private static final Set<String> FREE = Set.of("skills", "interests", "languages", "references");
    private static final Set<String> RENAMED =
            Set.of("certificates", "awards", "publications", "projects", "education");
    private static final Map<String, Double> WEIGHTS = Map.of(
            "name",
            3.0,
            "organization",
            3.0,
            "institution",
            3.0,
            "title",
            3.0,
            "position",
            2.0,
            "studyType",
            1.5,
            "startDate",
            1.5,
            "endDate",
            1.0,
            "date",
            1.0,
            "area",
            1.0);

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Entry> bySource = new HashMap<>();
    private final List<Entry> unpaired = new ArrayList<>();

    private record Fit(Entry tailored, Entry source, double score) {}

    /** Pairs the entries of two resumes. */
    public Pairing(ResumeTree source, ResumeTree tailored) {
        Set<String> lists =
                new HashSet<>(tailored.entries().stream().map(Entry::list).toList());
        lists.removeAll(FREE);
        for (String list : lists) {
            pair(source.entries(list), tailored.entries(list));
        }
        unpaired.sort(Comparator.comparing(Entry::path));
    }

    /** The source entry of a tailored one; empty if it has none or its list is not paired. */
    public Optional<Entry> source(String tailoredEntry) {
        return Optional.ofNullable(bySource.get(tailoredEntry));
    }

    /** Tailored entries that the source does not have. */
    public List<Entry> unpaired() {
        return List.copyOf(unpaired);
    }

    private void pair(List<Entry> sources, List<Entry> tailored) {
        List<Fit> fits = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        sources.forEach(source -> texts.put(source.path(), all(source)));
        for (Entry mine : tailored) {
            String text = all(mine);
            for (Entry source : sources) {
                double lines = overlap(text, texts.getOrDefault(source.path(), ""), false);
                fits.add(new Fit(mine, source, score(mine, source, lines)));
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            boolean free = !bySource.containsKey(fit.tailored().path())
                    && !taken.contains(fit.source().path());
            if (free && fit.score() >= ENOUGH) {
                bySource.put(fit.tailored().path(), fit.source());
                taken.add(fit.source().path());
            }
        }
        pairLikely(sources, tailored, taken);
        tailored.stream().filter(entry -> !bySource.containsKey(entry.path())).forEach(unpaired::add);
    }

    /** Entries left over on both sides that another word order, short form or ending keeps apart: their names are judged, not their being there. */
    private void pairLikely(List<Entry> sources, List<Entry> tailored, Set<String> taken) {
        for (Entry mine : tailored) {
            if (!bySource.containsKey(mine.path()) && RENAMED.contains(mine.list())) {
                sources.stream()
                        .filter(source -> !taken.contains(source.path()))
                        .filter(source -> Likeness.is(mine, source))
                        .max(Comparator.comparingDouble(source -> Likeness.of(mine, source)))
                        .ifPresent(source -> {
                            bySource.put(mine.path(), source);
                            taken.add(source.path());
                        });
            }
        }
    }

    private double score(Entry tailored, Entry source, double overlap) {
        double reached = 0.0;
        double possible = 0.0;
        for (Field field : tailored.fields()) {
            Double weight = WEIGHTS.get(field.name());
            if (weight == null || !field.path().equals(tailored.path() + "." + field.name())) {
                continue;
            }
            double same = overlap(
                    field.text(), source.text(field.name()), field.name().endsWith("ate"));
            possible += weight;
            reached += weight * same;
        }
        double lines = possible == 0.0 ? 1.0 : 0.5;
        return (reached + lines * overlap) / (possible + lines);
    }

    private static String all(Entry entry) {
        return String.join(" ", entry.fields().stream().map(Field::text).toList());
    }

    /** Share of the words of the first text that the second has. */
    private double overlap(String first, String second, boolean date) {
        if (date) {
            return !second.isEmpty() && (second.startsWith(first) || first.startsWith(second)) ? 1.0 : 0.0;
        }
        Set<String> mine = words.computeIfAbsent(first, Pairing::words);
        Set<String> others = words.computeIfAbsent(second, Pairing::words);
        if (mine.isEmpty() || others.isEmpty()) {
            return 0.0;
        }
        long shared = mine.stream().filter(others::contains).count();
        return 2.0 * shared / (mine.size() + others.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.key(text).split(" ")));
        words.remove("");
        return words;
    }
}
