package dev.candor.resume.structure.export;

import dev.candor.resume.document.JsonResume.Basics;
import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.document.JsonResume.Profile;
import dev.candor.resume.structure.basics.BasicsReader;
import dev.candor.resume.structure.export.ExportRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who the person is, from the tables of the profile, the mail addresses and the phone numbers. */
final class ExportBasics {

    /** {@code [PORTFOLIO:https://example.org]}, several of them parted by commas. */
    private static final Pattern WEBSITE = Pattern.compile("(https?://[^\\s\\],]{3,300})");

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,50}");

    private ExportBasics() {}

    static @Nullable Basics of(ExportRows rows) {
        Row row = rows.of("profile").stream().findFirst().orElse(new Row(Map.of()));
        Row summary = rows.of("profile summary").stream().findFirst().orElse(row);
        String name = (row.text("first name") + " " + row.text("last name")).strip();
        List<Profile> profiles = new ArrayList<>();
        String url = links(row, profiles);
        Basics basics = new Basics(
                name.isEmpty() ? null : name,
                row.get("headline"),
                null,
                mail(rows.of("email addresses")),
                phone(rows),
                url,
                row.get("summary") == null ? summary.get("profile summary", "summary") : row.get("summary"),
                place(row.text("geo location", "location")),
                profiles);
        return basics.equals(new Basics(null, null, null, null, null, null, null, null, List.of())) ? null : basics;
    }

    /** The main address, or else the first. */
    private static @Nullable String mail(List<Row> addresses) {
        return addresses.stream()
                .filter(row -> row.get("email address") != null)
                .min(Comparator.comparing(row -> !row.text("primary").equalsIgnoreCase("yes")))
                .map(row -> row.get("email address"))
                .orElse(null);
    }

    private static @Nullable String phone(ExportRows rows) {
        List<Row> numbers = rows.of("phonenumbers").isEmpty() ? rows.of("phone numbers") : rows.of("phonenumbers");
        return numbers.stream()
                .map(row -> row.text("number", "phone number"))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String links(Row row, List<Profile> profiles) {
        String own = null;
        Matcher website = WEBSITE.matcher(row.text("websites"));
        while (website.find()) {
            Profile profile = BasicsReader.profile(website.group(1));
            if (profile != null) {
                profiles.add(profile);
            } else if (own == null) {
                own = website.group(1);
            } else {
                profiles.add(new Profile(null, null, website.group(1)));
            }
        }
        Matcher handle = HANDLE.matcher(row.text("twitter handles"));
        if (handle.find()) {
            profiles.add(new Profile("Twitter", handle.group(), null));
        }
        return own;
    }

    /** "Greater Munich Metropolitan Area" names no town but is kept as one: it is what the person shows. */
    private static @Nullable Location place(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Location found = BasicsReader.place(text);
        return found == null ? new Location(null, null, text, null, null) : found;
    }
}
