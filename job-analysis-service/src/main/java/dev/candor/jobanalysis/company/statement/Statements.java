package dev.candor.jobanalysis.company.statement;

import dev.candor.contract.posting.CompanyProfile.CompanyClaim;
import dev.candor.jobanalysis.company.statement.Subjects.Subject;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Sentences;
import dev.candor.skills.text.WordTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what sources say about a company, by topic. Every statement is a sentence, a headline or an item, word for word. */
public final class Statements {

    private static final int MOST_PER_TOPIC = 3;
    private static final int LONGEST = 320;
    private static final int MOST_LINES = 4_000;
    private static final WordTable NOISE = WordTable.load(Statements.class, "noise.tsv");
    private static final List<String> HOUSEKEEPING = NOISE.words("site");
    private static final List<String> TERMS = Stream.concat(
                    NOISE.words("work").stream(), NOISE.words("hiring").stream())
            .toList();

    private final CompanyName name;
    private final Map<Topic, List<CompanyClaim>> byTopic = new EnumMap<>(Topic.class);
    private final Set<String> seen = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** Nothing yet. */
    public Statements(CompanyName name) {
        this.name = name;
    }

    /**
     * Where words come from.
     *
     * @param kind {@code posting}, {@code company-page} or {@code search}
     * @param own whether the whole text is about the company
     */
    public record Source(
            String kind,
            @Nullable String url,
            Instant retrievedAt,
            @Nullable String publishedAt,
            boolean own,
            double confidence) {}

    /** Takes the sentences of a text that are about the company. */
    public void read(String text, Source source) {
        String language = Languages.detect(text);
        text.lines().limit(MOST_LINES).map(Statements::item).forEach(line -> {
            if (!taken.contains(line)) {
                Sentences.split(line).forEach(span -> take(span.in(line), source, language));
            }
        });
    }

    /** Takes an item that stands under a heading of its topic, or a headline with its day. */
    public void take(Topic topic, String words, Source source) {
        taken.add(words);
        if (words.length() <= LONGEST && !says(words, HOUSEKEEPING)) {
            add(topic, words, source, source.publishedAt());
        }
    }

    /**
     * Takes a sentence of which somebody says what it is about, if it is one that may stand here and it speaks of the company by its own
     * words: on the company's own page too, where an order to whoever reads it may stand beside.
     *
     * @return whether it was taken
     */
    public boolean point(Topic topic, String sentence, Source source) {
        return plain(sentence)
                && Subjects.of(sentence, name, false) == Subject.COMPANY
                && add(topic, sentence, source, source.publishedAt());
    }

    private static String item(String line) {
        return line.startsWith("- ") ? line.substring(2).strip() : line.strip();
    }

    private void take(String sentence, Source source, String language) {
        Subject subject = plain(sentence) ? Subjects.of(sentence, name, source.own()) : Subject.NOBODY;
        if (subject != Subject.NOBODY) {
            int year = source.retrievedAt().atZone(ZoneOffset.UTC).getYear();
            for (Topic topic : Topics.of(sentence, name, language, year)) {
                if (subject == Subject.COMPANY || topic == Topic.CUSTOMERS) {
                    add(
                            topic,
                            sentence,
                            source,
                            topic == Topic.NEWS ? Topics.year(sentence, year) : source.publishedAt());
                }
            }
        }
    }

    private static boolean plain(String sentence) {
        return sentence.length() <= LONGEST
                && sentence.indexOf(' ', sentence.indexOf(' ') + 1) > 0
                && !sentence.endsWith("?")
                && "\"\u201e\u201c\u00ab'".indexOf(sentence.charAt(0)) < 0
                && !says(sentence, HOUSEKEEPING)
                && !says(sentence, TERMS);
    }

    private static boolean says(String sentence, List<String> phrases) {
        String key = " " + Folding.key(sentence) + " ";
        return phrases.stream().anyMatch(phrase -> key.contains(" " + phrase + " "));
    }

    private boolean add(Topic topic, String quote, Source source, @Nullable String publishedAt) {
        List<CompanyClaim> claims = byTopic.computeIfAbsent(topic, key -> new ArrayList<>());
        boolean fresh = claims.size() < MOST_PER_TOPIC && seen.add(topic + " " + Folding.key(quote));
        if (fresh) {
            claims.add(new CompanyClaim(
                    "",
                    topic.code(),
                    quote,
                    quote,
                    source.url(),
                    source.retrievedAt(),
                    publishedAt,
                    source.kind(),
                    source.confidence()));
        }
        return fresh;
    }

    /** All of it in the order of the topics, news from new to old, numbered {@code k1}, {@code k2} … */
    public List<CompanyClaim> claims() {
        Comparator<CompanyClaim> newest =
                Comparator.comparing(claim -> String.valueOf(claim.publishedAt()), Comparator.reverseOrder());
        byTopic.getOrDefault(Topic.NEWS, new ArrayList<>()).sort(newest);
        List<CompanyClaim> all = new ArrayList<>();
        byTopic.values().stream()
                .flatMap(List::stream)
                .forEach(claim -> all.add(numbered(claim, "k" + (all.size() + 1))));
        return all;
    }

    private static CompanyClaim numbered(CompanyClaim claim, String id) {
        return new CompanyClaim(
                id,
                claim.topic(),
                claim.statement(),
                claim.quote(),
                claim.url(),
                claim.retrievedAt(),
                claim.publishedAt(),
                claim.source(),
                claim.confidence());
    }

    /** Topics without a statement. */
    public List<String> unknown() {
        return Stream.of(Topic.values())
                .filter(topic -> byTopic.getOrDefault(topic, List.of()).isEmpty())
                .map(Topic::code)
                .toList();
    }
}
