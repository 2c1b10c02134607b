package dev.candor.resume.structure.basics;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds mail address, phone number and links, byte for byte as written. */
final class ContactFinder {

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}\\s?@\\s?[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}\\.){1,6}[\\p{L}]{2,24}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d/.-])(?:\\+|00|\\(\\+?)?\\d[\\d\\s().\u2011\u2013/-]{5,22}\\d(?![\\d])");
    private static final Pattern SECOND =
            Pattern.compile("\\s?[,/]\\s((?:\\+|0|\\(\\+?)\\d[\\d ().-]{5,20}\\d)(?=$|[\\s|,;\u00b7\u2022])");
    private static final Pattern URL = Pattern.compile(
            "(?i)\\b(?:https?://[^\\s|,;<>()]{3,300}|www\\.[^\\s|,;<>()]{3,300}|(?:[a-z0-9-]{1,63}\\.){1,3}(?:com|org|net|io|dev|me|de|fr|es|it|nl|se|pt|br|uk|eu|ch|at|be|pl|app|tech|design|art|blog|info|ai|co|ca|us|in|jp|au|nz|ie|no|dk|fi|example)(?:/[^\\s|,;<>()]{0,300})?)(?![\\w@])");
    private static final int LEAST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private final List<TextLine> top;
    private final List<TextLine> all;

    ContactFinder(List<TextLine> top, List<TextLine> all) {
        this.top = top;
        this.all = all;
    }

    @Nullable
    Piece mail() {
        for (List<TextLine> lines : List.of(top, all)) {
            for (TextLine line : lines) {
                Matcher mail = MAIL.matcher(line.text());
                if (mail.find()) {
                    return line.piece().part(mail.start(), mail.end());
                }
            }
        }
        return null;
    }

    /** A mail address that is only a link behind other words. */
    @Nullable
    String linkedMail() {
        return all.stream()
                .flatMap(line -> line.links().stream())
                .filter(link -> link.toLowerCase(Locale.ROOT).startsWith("mailto:"))
                .map(link -> link.substring(7).split("\\?", 2)[0])
                .filter(address -> MAIL.matcher(address).matches())
                .findFirst()
                .orElse(null);
    }

    /** The surest number first: one that is valid, then one that looks international, then any of the right length. */
    @Nullable
    Piece phone(String region) {
        return Stream.<Function<TextLine, @Nullable Piece>>of(
                        line -> valid(line, region), line -> shaped(line, true), line -> shaped(line, false))
                .flatMap(way -> top.stream().map(way))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> all.stream()
                        .map(line -> shaped(line, true))
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable Piece valid(TextLine line, String region) {
        if (!fits(line)) {
            return null;
        }
        for (PhoneNumberMatch match :
                PhoneNumberUtil.getInstance().findNumbers(line.text(), region, PhoneNumberUtil.Leniency.VALID, 50)) {
            if (!date(match.rawString()) && !inLink(line, match.start())) {
                return line.piece().part(match.start(), another(line.text(), match.end()));
            }
        }
        return null;
    }

    /** Where a second number ends that a comma or a slash joins to the one before {@code end}. */
    private static int another(String text, int end) {
        Matcher next = SECOND.matcher(text).region(end, text.length());
        return next.lookingAt() && !date(next.group(1)) ? next.end() : end;
    }

    private static boolean fits(TextLine line) {
        return line.text().length() <= 400
                && line.text().chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    private static @Nullable Piece shaped(TextLine line, boolean international) {
        Matcher shaped = PHONE.matcher(fits(line) ? line.text() : "");
        while (shaped.find()) {
            String text = shaped.group().strip();
            long digits = text.chars().filter(Character::isDigit).count();
            boolean plain = !text.startsWith("+") && !text.startsWith("(") && !text.startsWith("0");
            boolean length = digits >= (plain ? LEAST_DIGITS + 2 : LEAST_DIGITS) && digits <= MOST_DIGITS;
            if (length && !date(text) && (!international || !plain) && !inLink(line, shaped.start())) {
                return line.piece().part(shaped.start(), another(line.text(), shaped.end()));
            }
        }
        return null;
    }

    private static boolean inLink(TextLine line, int at) {
        Matcher url = URL.matcher(line.text());
        while (url.find()) {
            if (at >= url.start() && at < url.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean date(String text) {
        return Dates.in(text).stream().anyMatch(span -> span.end() - span.start() > 0.6 * text.length());
    }

    /** Addresses as written, without those inside mail addresses. */
    List<Piece> links() {
        List<Piece> links = new ArrayList<>();
        for (TextLine line : top) {
            String text = MAIL.matcher(line.text())
                    .replaceAll(found -> " ".repeat(found.group().length()));
            Matcher url = URL.matcher(text);
            while (url.find()) {
                Piece link = line.piece().part(url.start(), url.end()).strip(".,;");
                if (url.group().contains("/") || url.group().startsWith("www") || host(line.text(), url)) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    /** A bare host counts only where it stands alone or behind a separator: "Node.js" and "Booking.com" are no links. */
    private static boolean host(String line, Matcher url) {
        boolean before = url.start() == 0 || "|\u2022\u00b7,;/ \t:\u2013".indexOf(line.charAt(url.start() - 1)) >= 0;
        return before
                && line.length() < 200
                && !Cues.degree(line.substring(url.start()))
                && !line.substring(url.start(), url.end()).matches("(?i)(?:node|vue|next|react|d3|express)\\..*");
    }

    /** Targets of links behind words of the top lines. */
    List<String> linked() {
        return top.stream()
                .flatMap(line -> line.links().stream())
                .filter(link -> link.toLowerCase(Locale.ROOT).startsWith("http"))
                .distinct()
                .toList();
    }
}
