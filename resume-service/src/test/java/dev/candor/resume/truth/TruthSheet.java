package dev.candor.resume.truth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is true of a person: entries as they are, the words and numbers of each, and how many years there are at most. */
final class TruthSheet {

    static final List<String> LISTS = List.of(
            "work", "education", "volunteer", "projects", "certificates", "awards", "publications", "languages");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2})?(-\\d{2})?");

    private final JsonNode person;

    TruthSheet(JsonNode person) {
        this.person = person;
    }

    JsonNode person() {
        return person;
    }

    /** Lower-case words of a text, digits included. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Every text below a node. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString() || node.isNumber()) {
            texts.add(node.asString());
        } else {
            node.valueStream().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    /** Words of everything true. */
    Set<String> allWords() {
        return wordsOf(person);
    }

    /** Every run of one or two words that the person says, lower-case. */
    Set<String> sayings() {
        Set<String> sayings = new HashSet<>();
        for (String text : texts(person)) {
            List<String> words = words(text);
            for (int i = 0; i < words.size(); i++) {
                sayings.add(words.get(i));
                if (i > 0) {
                    sayings.add(words.get(i - 1) + " " + words.get(i));
                }
            }
        }
        return sayings;
    }

    static Set<String> wordsOf(JsonNode node) {
        Set<String> words = new HashSet<>();
        texts(node).forEach(text -> words.addAll(words(text)));
        return words;
    }

    /** Months in which the person held a job, divided by twelve, rounded down. */
    int years(LocalDate asOf) {
        BitSet months = new BitSet();
        for (JsonNode job : person.path("work")) {
            String start = job.path("startDate").asString("");
            String end = job.path("endDate").asString("");
            if (DATE.matcher(start).matches()) {
                int from = month(start, 1);
                int to = DATE.matcher(end).matches() ? month(end, 12) : asOf.getYear() * 12 + asOf.getMonthValue() - 1;
                months.set(from, Math.max(from, to) + 1);
            }
        }
        return months.cardinality() / 12;
    }

    private static int month(String date, int otherwise) {
        YearMonth month = date.length() >= 7
                ? YearMonth.parse(date.substring(0, 7))
                : YearMonth.of(Integer.parseInt(date), otherwise);
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
