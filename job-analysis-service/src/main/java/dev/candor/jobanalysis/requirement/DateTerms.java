package dev.candor.jobanalysis.requirement;

import dev.candor.jobanalysis.page.Days;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that the text of a posting names: until when to apply, and since when it stands there. A day without a year is none. */
final class DateTerms {

    private static final String DAY = "[^\\n.;]{0,25}?((?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})|\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}|\\p{L}{3,10} \\d{1,2}(?:st|nd|rd|th)?, \\d{4})";
    private static final Pattern UNTIL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:closing date|closes?(?: on)?|apply by|apply before|applications? (?:close|due|until|deadline)|deadline|bewerbungsschluss"
                    + "|bewerbungsfrist|bewerb\\p{L}* (?:sie )?(?:sich |dich )?bis|date limite|candidatures? (?:avant|jusqu'au)|fecha límite"
                    + "|plazo(?: de \\p{L}+)?|hasta el|scadenza|entro il|sista ansökningsdag|ansök senast|solliciteer (?:voor|vóór)|reageer voor"
                    + "|sluitingsdatum|data limite|inscrições até|termin składania|aplikuj do)(?!\\p{L})"
                    + DAY);
    private static final Pattern SINCE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:posted(?: on)?|date posted|published(?: on)?|veröffentlicht(?: am)?|online seit|eingestellt am|publiée?(?: le)?"
                    + "|mise? en ligne le|publicad[ao](?: el| em)?|pubblicat[ao](?: il)?|publicerad|geplaatst(?: op)?|opublikowano)(?!\\p{L})"
                    + DAY);

    private DateTerms() {}

    /** Last day to apply, ISO; null if the text does not say. */
    static @Nullable String until(String text) {
        return day(UNTIL, text);
    }

    /** Day of the posting, ISO; null if the text does not say. */
    static @Nullable String since(String text) {
        return day(SINCE, text);
    }

    private static @Nullable String day(Pattern label, String text) {
        Matcher matcher = label.matcher(text);
        return matcher.find() ? Days.of(matcher.group(1).replaceFirst("(?<=\\d)(?:st|nd|rd|th)", "")) : null;
    }
}
