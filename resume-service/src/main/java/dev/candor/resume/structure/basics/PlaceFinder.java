package dev.candor.resume.structure.basics;

import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Places;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the person lives. */
final class PlaceFinder {

    private static final Pattern CUT = Pattern.compile("\\t|\\s*[|\u2022\u00b7;\u2013\u2014]\\s*|\\s+[/-]\\s+|\\s{3,}");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:address|adresse|anschrift|wohnort|direcci\u00f3n|domicilio|residenza|indirizzo|endere\u00e7o|adress|adres|location|city|ort|lieu|based in)\\s*:\\s*");
    private static final Pattern POST_CODE = Pattern.compile("^(?:[A-Z]{1,2}-)?(\\d{4,5}(?: [A-Z]{2}|-\\d{3})?)\\s+");

    private static final Pattern STATE_CODE = Pattern.compile("([A-Z]{2})\\s+(\\d{5}(?:-\\d{4})?)");

    private PlaceFinder() {}

    static @Nullable Piece find(List<TextLine> top, @Nullable Piece name) {
        for (TextLine line : top) {
            if (line.piece().words() > 30) {
                continue;
            }
            int from = 0;
            String text = line.text();
            Matcher cut = CUT.matcher(text);
            while (from <= text.length()) {
                int to = cut.find() ? cut.start() : text.length();
                Piece found = placeIn(line.piece().part(from, to));
                if (found != null && (name == null || found.start() >= name.end() || found.end() <= name.start())) {
                    return found;
                }
                if (to == text.length()) {
                    break;
                }
                from = cut.end();
            }
        }
        return null;
    }

    private static @Nullable Piece placeIn(Piece part) {
        Matcher label = LABEL.matcher(part.text());
        Piece bare = label.find() ? part.part(label.end(), part.text().length()) : part;
        if (Places.sure(bare.text())) {
            return bare;
        }
        Piece found = null;
        for (int comma = bare.text().lastIndexOf(',');
                comma > 0;
                comma = bare.text().lastIndexOf(',', comma - 1)) {
            Piece tail = bare.part(comma + 1, bare.text().length());
            if (tail.text().indexOf('@') < 0 && Places.sure(tail.text())) {
                found = tail;
            }
        }
        if (found == null && bare.text().indexOf(',') > 0 && bare.text().indexOf('@') > 0) {
            for (int comma = bare.text().indexOf('@');
                    comma > 0;
                    comma = bare.text().lastIndexOf(',', comma - 1)) {
                Piece start = bare.part(0, comma);
                if (Places.sure(start.text())) {
                    return start;
                }
            }
        }
        return found;
    }

    static Location location(Piece place, SpanBook spans) {
        String[] parts = place.text().split("\\s*,\\s*");
        Optional<String> country = Places.country(parts[parts.length - 1]);
        int left = parts.length - (country.isPresent() ? 1 : 0);
        Piece city = left > 0 ? place.part(0, parts[0].length()) : null;
        int behind = left > 1 ? place.text().indexOf(parts[1], parts[0].length()) : -1;
        Piece region = behind < 0 ? null : place.part(behind, behind + parts[1].length());
        country = country.or(() -> american(region));
        String code = null;
        Piece state = region;
        Matcher zip = POST_CODE.matcher(city == null ? "" : city.text());
        Matcher behindState = STATE_CODE.matcher(region == null ? "" : region.text());
        if (city != null && zip.find()) {
            code = spans.put("basics.location.postalCode", city.part(zip.start(1), zip.end(1)));
            city = city.part(zip.end(), city.text().length());
        } else if (region != null && behindState.matches()) {
            code = spans.put("basics.location.postalCode", region.part(behindState.start(2), behindState.end(2)));
            state = region.part(0, behindState.end(1));
        }
        return new Location(
                null,
                code,
                spans.put("basics.location.city", city),
                country.orElse(null),
                spans.put("basics.location.region", state));
    }

    /** "TX" and "CA 95814" say which country it is. */
    private static Optional<String> american(@Nullable Piece region) {
        boolean state = region != null
                && (STATE_CODE.matcher(region.text()).matches()
                        || (Places.state(region.text()) && region.text().length() == 2));
        return state ? Optional.of("US") : Optional.empty();
    }
}
