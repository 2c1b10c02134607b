package dev.candor.local.client;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code candor optimize} was asked to do, checked as far as this side can.
 *
 * @param resume an existing file with something in it
 * @param posting an address, or the text of the posting
 * @param company name of the company, empty when the posting says it
 * @param out where the files go, empty for a folder named after the optimization
 * @param options further options of the API
 */
public record OptimizeRequest(
        Path resume, Map<String, String> posting, String company, String out, Map<String, String> options) {

    private static final String USAGE = "Usage: candor optimize RESUME POSTING [--company NAME] [--out DIR]"
            + " [--boldness light|balanced|thorough] [--language CODE] [--engine auto|offline|llm]";
    private static final long POSTING_LIMIT = 1_000_000;
    private static final Set<String> NAMES = Set.of("--company", "--out", "--boldness", "--language", "--engine");

    /** Copies the maps. */
    public OptimizeRequest {
        posting = Map.copyOf(posting);
        options = Map.copyOf(options);
    }

    /** Reads the arguments after {@code optimize}. */
    public static OptimizeRequest of(List<String> arguments) throws Refusal {
        List<String> places = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            if (!argument.startsWith("--")) {
                places.add(argument);
            } else if (NAMES.contains(argument) && !rest.isEmpty()) {
                named.put(argument.substring(2), rest.pop());
            } else {
                throw new Refusal("Unknown or incomplete option " + argument + ". " + USAGE);
            }
        }
        if (places.size() != 2) {
            throw new Refusal(USAGE);
        }
        String company = named.getOrDefault("company", "");
        String out = named.getOrDefault("out", "");
        named.keySet().removeAll(Set.of("company", "out"));
        return new OptimizeRequest(resume(places.get(0)), posting(places.get(1)), company, out, named);
    }

    private static Path resume(String place) throws Refusal {
        Path file = Path.of(place);
        requireContent(file, "resume");
        return file;
    }

    private static Map<String, String> posting(String place) throws Refusal {
        if (place.matches("(?i)https?://.+")) {
            return Map.of("url", place);
        }
        Path file = Path.of(place);
        requireContent(file, "posting");
        try {
            if (Files.size(file) > POSTING_LIMIT) {
                throw new Refusal("The posting file is larger than 1 MB: " + file);
            }
            return Map.of("text", Files.readString(file));
        } catch (CharacterCodingException noText) {
            throw new Refusal("The posting must be a text or HTML file, or an address: " + file);
        } catch (IOException unreadable) {
            throw new Refusal("The posting file cannot be read: " + file);
        }
    }

    private static void requireContent(Path file, String what) throws Refusal {
        if (!Files.exists(file)) {
            throw new Refusal("The " + what + " file does not exist: " + file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("The " + what + " is not a file that can be read: " + file);
        }
        try {
            if (Files.size(file) == 0) {
                throw new Refusal("The " + what + " file is empty: " + file);
            }
        } catch (IOException unreadable) {
            throw new Refusal("The " + what + " file cannot be read: " + file);
        }
    }
}
