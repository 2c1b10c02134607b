package dev.candor.resume.tailoring.crew;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides who a person is before a text leaves, and puts it back: name, address, telephone, links and the names of referees become marks in
 * brackets that no text of a stranger may use. The same resume gives the same marks.
 */
public final class Placeholders {

    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final Pattern MARK = Pattern.compile("\u27e6([a-z]{1,10}[0-9]{1,4})\u27e7");

    /** Addresses, links and telephone numbers, wherever they stand; bounded, so that no text takes long. */
    private static final Pattern CONTACT =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,20}"
                    + "|(?:https?://|www\\.)[^\\s\u27e6\u27e7]{1,300}"
                    + "|(?<![\\p{L}\\p{N}])\\+?\\(?\\d(?:[\\d ()/.-]{7,20})\\d(?![\\p{L}\\p{N}])");

    private static final int SHORTEST_NAME = 3;
    private static final int DIGITS_OF_A_NUMBER = 9;

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> originals = new LinkedHashMap<>();
    private final @Nullable Pattern known;

    private Placeholders(Map<String, String> kinds) {
        kinds.forEach((text, kind) -> mark(kind, text));
        this.known = kinds.isEmpty()
                ? null
                : Pattern.compile(kinds.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(text -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                        .collect(Collectors.joining("|")));
    }

    /** What is to be hidden of one person. */
    public static Placeholders of(JsonResume resume) {
        Map<String, String> kinds = new LinkedHashMap<>();
        JsonResume.Basics basics = resume.basics();
        if (basics != null) {
            names(basics.name()).forEach(name -> kinds.putIfAbsent(name, "name"));
            put(kinds, "mail", basics.email());
            put(kinds, "phone", basics.phone());
            put(kinds, "link", basics.url());
            JsonResume.Location location = basics.location();
            if (location != null) {
                put(kinds, "place", location.address());
                put(kinds, "place", location.postalCode());
            }
            basics.profiles().forEach(profile -> {
                put(kinds, "link", profile.url());
                put(kinds, "link", profile.username());
            });
        }
        resume.references().forEach(one -> names(one.name()).forEach(name -> kinds.putIfAbsent(name, "name")));
        return new Placeholders(kinds);
    }

    /** The text without the person. */
    public String hide(String text) {
        String clean = text.replace(OPEN, '[').replace(CLOSE, ']');
        String first = known == null
                ? clean
                : known.matcher(clean).replaceAll(found -> Matcher.quoteReplacement(mark("name", found.group())));
        return CONTACT.matcher(first).replaceAll(found -> {
            String match = found.group();
            boolean number = Character.isDigit(match.charAt(match.length() - 1)) && match.indexOf('@') < 0;
            boolean tooShort = number
                    && !match.contains("://")
                    && !match.startsWith("www.")
                    && match.chars().filter(Character::isDigit).count() < DIGITS_OF_A_NUMBER;
            return Matcher.quoteReplacement(tooShort ? match : mark("contact", match));
        });
    }

    /** The text with the person in it again; empty if it holds a mark that was never given. */
    public Optional<String> restore(String text) {
        List<String> unknown = new ArrayList<>();
        String restored = MARK.matcher(text).replaceAll(found -> {
            String original = originals.get(found.group());
            if (original == null) {
                unknown.add(found.group());
            }
            return Matcher.quoteReplacement(original == null ? "" : original);
        });
        boolean stray = restored.indexOf(OPEN) >= 0 || restored.indexOf(CLOSE) >= 0;
        return unknown.isEmpty() && !stray ? Optional.of(restored) : Optional.empty();
    }

    private String mark(String kind, String original) {
        return marks.computeIfAbsent(original, text -> {
            String mark = OPEN + kind + (marks.size() + 1) + CLOSE;
            originals.put(mark, text);
            return mark;
        });
    }

    private static void put(Map<String, String> kinds, String kind, @Nullable String text) {
        if (text != null && text.strip().length() >= SHORTEST_NAME) {
            kinds.putIfAbsent(text.strip(), kind);
        }
    }

    private static Stream<String> names(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(name.strip()), Stream.of(name.strip().split("\\s+", -1)))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .distinct();
    }
}
