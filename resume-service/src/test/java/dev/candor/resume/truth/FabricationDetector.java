package dev.candor.resume.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Says what in an exported resume is not on the person's truth sheet. Strict on purpose: a line may hold only words and
 * numbers of its own entry, and must keep what makes a statement smaller. Shares nothing with the claim gate.
 */
public final class FabricationDetector {

    private final TruthSheet sheet;
    private final LocalDate asOf;

    /** A detector for one person. */
    public FabricationDetector(JsonNode person, LocalDate asOf) {
        this.sheet = new TruthSheet(person);
        this.asOf = asOf;
    }

    /** Claims of an export that nothing on the sheet supports, in words for a person to check. */
    public List<String> unsupported(JsonNode export) {
        List<String> found = new ArrayList<>();
        for (String list : TruthSheet.LISTS) {
            for (JsonNode entry : export.path(list)) {
                JsonNode original = original(list, entry);
                if (original.isMissingNode()) {
                    found.add(list + ": no such entry: " + head(list, entry));
                } else {
                    lines(entry).forEach(line -> judge(line, original, found));
                }
            }
        }
        for (String text : TruthSheet.texts(export.path("skills"))) {
            if (!Wording.otherName(text, sheet.sayings())) {
                beyond(text, sheet.allWords()).forEach(word -> found.add("skill: " + word + " in " + text));
            }
        }
        overview(export.path("basics"), found);
        return found;
    }

    /** Employers, studies and their dates that the export has lost. */
    public List<String> lost(JsonNode export) {
        List<String> lost = new ArrayList<>();
        for (String list : List.of("work", "education")) {
            Set<String> kept = new HashSet<>();
            export.path(list).forEach(entry -> kept.add(head(list, entry)));
            sheet.person().path(list).forEach(entry -> {
                if (!kept.contains(head(list, entry))) {
                    lost.add(list + ": " + head(list, entry));
                }
            });
        }
        return lost;
    }

    private void overview(JsonNode basics, List<String> found) {
        Set<String> words = new HashSet<>(sheet.allWords());
        words.addAll(Wording.LINKS);
        for (String field : List.of("summary", "label")) {
            String text = basics.path(field).asString("");
            for (String word : beyond(text, words)) {
                boolean years = word.chars().allMatch(Character::isDigit)
                        && word.length() <= 2
                        && Integer.parseInt(word) <= sheet.years(asOf);
                if (!years) {
                    found.add(field + ": " + word + " in " + text);
                }
            }
        }
        for (String field : List.of("name", "email", "phone", "url")) {
            String had = sheet.person().path("basics").path(field).asString("");
            if (!Objects.equals(had, basics.path(field).asString(""))) {
                found.add(field + " changed");
            }
        }
    }

    private void judge(String line, JsonNode original, List<String> found) {
        Set<String> words = new HashSet<>(TruthSheet.wordsOf(original));
        beyond(line, words).forEach(word -> found.add("line: " + word + " in " + line));
        String nearest = nearest(line, original);
        List<String> mine = TruthSheet.words(line);
        List<String> theirs = TruthSheet.words(nearest);
        long kept = theirs.stream().filter(mine::contains).count();
        for (String limit : theirs) {
            if (Wording.LIMITS.contains(limit) && !mine.contains(limit) && kept * 2 >= theirs.size()) {
                found.add("limit lost: " + limit + " of " + nearest + " in " + line);
            }
        }
    }

    /** Words of a text that are in none of the given. */
    private Set<String> beyond(String text, Set<String> words) {
        return TruthSheet.words(text).stream()
                .filter(word -> !words.contains(word))
                .collect(Collectors.toSet());
    }

    private static String nearest(String line, JsonNode original) {
        List<String> mine = TruthSheet.words(line);
        String nearest = "";
        long most = 0;
        for (String text : lines(original).toList()) {
            long shared = TruthSheet.words(text).stream().filter(mine::contains).count();
            if (shared > most) {
                most = shared;
                nearest = text;
            }
        }
        return nearest;
    }

    private static Stream<String> lines(JsonNode entry) {
        return Stream.of("summary", "description", "highlights")
                .flatMap(field -> TruthSheet.texts(entry.path(field)).stream());
    }

    private JsonNode original(String list, JsonNode entry) {
        String head = head(list, entry);
        for (JsonNode candidate : sheet.person().path(list)) {
            if (head(list, candidate).equals(head)) {
                return candidate;
            }
        }
        return sheet.person().path("none");
    }

    /** Everything of an entry but its sentences: who, what, when. */
    private static String head(String list, JsonNode entry) {
        return list + " "
                + entry.properties().stream()
                        .filter(property -> property.getValue().isString()
                                && !Set.of("summary", "description").contains(property.getKey()))
                        .map(property ->
                                property.getKey() + "=" + property.getValue().asString())
                        .sorted()
                        .collect(Collectors.joining("; "))
                        .toLowerCase(Locale.ROOT);
    }
}
