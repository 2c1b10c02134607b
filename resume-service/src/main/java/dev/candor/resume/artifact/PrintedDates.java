package dev.candor.resume.artifact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates the way resumes write them: "Mar 2021" in English, "03/2021" elsewhere; as precise as they are known. */
final class PrintedDates {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> YEAR_FIRST = List.of("ja", "zh", "ko", "hu", "sv");

    private final String language;
    private final String present;

    PrintedDates(String language, String present) {
        this.language = language;
        this.present = present;
    }

    /** From when until when; what has begun and has no end is still going on. */
    String period(@Nullable String start, @Nullable String end) {
        if (start == null) {
            return of(end);
        }
        return of(start) + " – " + (end == null ? present : of(end));
    }

    /** The date; empty if absent, as it is if it is no date. */
    String of(@Nullable String date) {
        if (date == null || !date.matches("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?")) {
            return date == null ? "" : date.strip();
        }
        String year = date.substring(0, 4);
        String month = date.substring(5, 7);
        if (YEAR_FIRST.contains(language)) {
            return date;
        }
        String day = date.length() > 7 ? date.substring(8) : "";
        if (language.equals("en")) {
            String name = MONTHS.get(Integer.parseInt(month) - 1);
            return (day.isEmpty() ? "" : Integer.parseInt(day) + " ") + name + " " + year;
        }
        return day.isEmpty() ? month + "/" + year : day + "." + month + "." + year;
    }
}
