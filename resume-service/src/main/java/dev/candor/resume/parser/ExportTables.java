package dev.candor.resume.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Unpacks the data export of a professional network: its tables about the person alone. Connections, messages and whatever else
 * the archive holds are never kept.
 */
final class ExportTables {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_TOTAL = 1_500_000;
    private static final Set<String> PERSON = Set.of("profile", "positions", "education");
    private static final Set<String> WANTED = Set.of(
            "profile",
            "profile summary",
            "positions",
            "education",
            "skills",
            "languages",
            "certifications",
            "projects",
            "honors",
            "publications",
            "patents",
            "courses",
            "organizations",
            "test scores",
            "volunteering",
            "email addresses",
            "phonenumbers",
            "phone numbers",
            "recommendations_received");

    private ExportTables() {}

    /**
     * The tables by name.
     *
     * @throws ParseRefusal if it is no such export or beyond a limit
     * @throws IOException if the archive is damaged
     */
    static ParsedText read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        new TreeMap<>(ZipParts.of(file, name -> WANTED.contains(table(name))))
                .forEach((path, bytes) -> parts.putIfAbsent(table(path), bytes));
        if (parts.keySet().stream().noneMatch(PERSON::contains)) {
            throw new ParseRefusal("not-an-export");
        }
        long total = 0;
        List<ParsedText.Table> tables = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            total += part.getValue().length;
            if (part.getValue().length > MOST_BYTES || total > MOST_TOTAL) {
                throw new ParseRefusal("too-much-text");
            }
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            tables.add(new ParsedText.Table(part.getKey(), text.startsWith("\ufeff") ? text.substring(1) : text));
        }
        return ParsedText.tables(tables);
    }

    /** {@code Basic/Email Addresses.csv} is the table {@code email addresses}; other files are none. */
    private static String table(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? name.substring(0, name.length() - 4) : "";
    }
}
