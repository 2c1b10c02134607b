package dev.candor.resume.structure.basics;

import dev.candor.resume.document.JsonResume.Basics;
import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.document.JsonResume.Profile;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads who the person is from the top of the resume and its contact section. */
public final class BasicsReader {

    private final List<TextLine> top;
    private final ContactFinder contact;
    private final SpanBook spans;

    private BasicsReader(List<TextLine> top, List<TextLine> all, SpanBook spans) {
        this.top = top;
        this.contact = new ContactFinder(top, all);
        this.spans = spans;
    }

    /**
     * Reads the basics.
     *
     * @param top the lines above the first heading and those of contact sections
     * @param summary what the summary section says; absent if there is none
     */
    public static Basics read(
            List<TextLine> top, List<TextLine> all, @Nullable Piece summary, String language, SpanBook spans) {
        return new BasicsReader(top, all, spans).read(summary, language);
    }

    private Basics read(@Nullable Piece summary, String language) {
        Piece mail = contact.mail();
        String address = mail == null ? contact.linkedMail() : mail.text().replace(" ", "");
        Piece name = NameFinder.find(top, address);
        if (mail != null) {
            spans.mark("basics.email", mail);
        }
        Piece place = PlaceFinder.find(top, name);
        Location location = place == null ? null : PlaceFinder.location(place, spans);
        String region = location == null || location.countryCode() == null ? region(language) : location.countryCode();
        Piece phone = contact.phone(region);
        List<Profile> profiles = new ArrayList<>();
        String url = Profiles.fill(profiles, contact, spans);
        Piece about = summary == null ? paragraph() : summary;
        return new Basics(
                spans.put("basics.name", name),
                spans.put("basics.label", label(name)),
                null,
                address,
                spans.put("basics.phone", phone),
                url,
                spans.put("basics.summary", about),
                location,
                profiles);
    }

    private static String region(String language) {
        return switch (language) {
            case "en" -> "US";
            case "sv" -> "SE";
            case "da" -> "DK";
            case "ja" -> "JP";
            case "zh" -> "CN";
            case "ko" -> "KR";
            default -> language.toUpperCase(Locale.ROOT);
        };
    }

    /** The headline: a title-like line right below or behind the name. */
    private @Nullable Piece label(@Nullable Piece name) {
        if (name == null) {
            return null;
        }
        for (int i = 0; i < top.size(); i++) {
            Piece line = top.get(i).piece();
            if (name.start() < line.start() || name.end() > line.end()) {
                continue;
            }
            Piece behind =
                    line.part(name.end() - line.start(), line.text().length()).strip("|,\u2013\u2014-\u00b7\u2022");
            if (!behind.empty()
                    && Cues.title(behind.text()) >= 1
                    && behind.text().indexOf('@') < 0) {
                return behind;
            }
            for (TextLine next : top.subList(i + 1, Math.min(top.size(), i + 3))) {
                if (headline(next)) {
                    return next.piece();
                }
            }
        }
        return null;
    }

    private static boolean headline(TextLine line) {
        String text = line.text();
        boolean words = line.piece().words() <= 14 && text.length() <= 120 && !text.endsWith(".");
        boolean contact = text.indexOf('@') >= 0
                || text.chars().filter(Character::isDigit).count() > 4
                || text.contains("://");
        return words
                && !contact
                && !line.bullet()
                && !Places.sure(text)
                && Cues.title(text) >= 0.8
                && Dates.in(text).isEmpty();
    }

    /** Prose at the top without a heading. */
    private @Nullable Piece paragraph() {
        return top.stream()
                .filter(line -> line.piece().words() >= 9
                        && line.text().indexOf('@') < 0
                        && line.text().length() > 60)
                .map(TextLine::piece)
                .findFirst()
                .orElse(null);
    }
}
