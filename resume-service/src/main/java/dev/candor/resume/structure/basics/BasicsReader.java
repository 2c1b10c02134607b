package dev.candor.resume.structure.basics;

import dev.candor.resume.document.JsonResume.Basics;
import dev.candor.resume.document.JsonResume.Location;
import dev.candor.resume.document.JsonResume.Profile;
import dev.candor.resume.structure.entry.SpanBook;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.SourceText;
import dev.candor.resume.structure.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads who the person is from the top of the resume and its contact section. */
public final class BasicsReader {

    private static final int LONG_PARAGRAPH = 25;

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

    /** The place that a single text names, such as "Lyon, Auvergne-Rhône-Alpes, France"; absent if it names none. */
    public static @Nullable Location place(String text) {
        Piece piece = new Piece(text, 0);
        Address address = Address.of(piece);
        SpanBook unused = new SpanBook(new SourceText(text, List.of(), List.of()));
        return address == null ? null : address.location(unused);
    }

    /** The network that a link leads to; absent if it is somebody's own page. */
    public static @Nullable Profile profile(String link) {
        return Profiles.of(link);
    }

    private Basics read(@Nullable Piece summary, String language) {
        Piece mail = contact.mail();
        String sender = mail == null ? contact.linkedMail() : mail.text().replace(" ", "");
        Piece name = NameFinder.find(top, sender);
        if (mail != null) {
            spans.mark("basics.email", mail);
        }
        Piece label = label(name);
        Address address = PlaceFinder.find(top, name, label);
        Location location = address == null ? null : address.location(spans);
        String region = location == null || location.countryCode() == null ? region(language) : location.countryCode();
        Piece phone = contact.phone(region);
        List<Profile> profiles = new ArrayList<>();
        String url = Profiles.fill(profiles, contact, spans);
        Piece about = summary == null ? paragraph() : summary;
        return new Basics(
                named(name),
                spans.put("basics.label", label),
                null,
                sender,
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

    /** A name that goes on in another line is written in one. */
    private @Nullable String named(@Nullable Piece name) {
        String read = spans.put("basics.name", name);
        return read == null ? null : read.replace('\n', ' ');
    }

    /** The headline: a title-like text right below, behind or above the name. */
    private @Nullable Piece label(@Nullable Piece name) {
        if (name == null) {
            return null;
        }
        for (int i = 0; i < top.size(); i++) {
            Piece line = top.get(i).piece();
            if (name.start() < line.start() || name.start() >= line.end()) {
                continue;
            }
            Piece behind = line.part(name.end() - line.start(), line.text().length());
            Piece found = Headlines.behind(top.get(i), behind);
            int below = name.end() > line.end() ? i + 2 : i + 1;
            return found != null ? found : Headlines.below(top, below, i);
        }
        return null;
    }

    /** Prose at the top without a heading. */
    private @Nullable Piece paragraph() {
        return top.stream()
                .filter(line -> line.piece().words() >= (line.text().endsWith(".") ? 4 : 9)
                        && line.text().indexOf('@') < 0
                        && (line.text().chars().filter(Character::isDigit).count() < 6
                                || line.piece().words() >= LONG_PARAGRAPH)
                        && line.text().length() > 25)
                .map(TextLine::piece)
                .findFirst()
                .orElse(null);
    }
}
