package dev.candor.jobanalysis.company.statement;

import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a company is called, comparable.
 *
 * @param shown as the person or the posting wrote it, without a site in brackets
 * @param key folded, without its legal form; never blank
 */
public record CompanyName(String shown, String key) {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            " (gmbh|ggmbh|mbh|ag|se|kg|kgaa|ohg|gbr|ug|ev|eg|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company"
                    + "|sa|sas|sarl|eurl|snc|scop|sl|slu|sau|srl|spa|ab|oy|as|aps|bv|nv|lda|ltda|sp|z o o|sp z o o|s a|s l|b v|n v|s r l|s p a|e v|e k)$");
    private static final Pattern WITH_SITE = Pattern.compile(
            "(.*?)\\s*\\((?:https?://)?(?:www\\.)?((?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24})/?\\)\\s*");

    /** The name; empty if nothing is left of it. A site in brackets, "Linden (linden.io)", is no part of it. */
    public static Optional<CompanyName> of(@Nullable String given) {
        String shown = given == null ? "" : bare(given);
        String key = Folding.key(shown);
        String before = "";
        while (!before.equals(key)) {
            before = key;
            key = LEGAL_FORM.matcher(key).replaceFirst("").replaceFirst(" (und|and|&|et|y)$", "");
        }
        return key.isBlank() ? Optional.empty() : Optional.of(new CompanyName(shown, key));
    }

    /** A name without the site that a person has put behind it. */
    public static String bare(String given) {
        Matcher matcher = WITH_SITE.matcher(given);
        return (matcher.matches() ? matcher.group(1) : given).strip();
    }

    /** The site that a person has put behind the name, as a host; empty if there is none. */
    public static Optional<String> site(@Nullable String given) {
        Matcher matcher = WITH_SITE.matcher(given == null ? "" : given);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Whether a text says the name, as whole words. */
    public boolean isIn(String text) {
        return (" " + Folding.key(text) + " ").contains(" " + key + " ");
    }

    /** Whether one of these is the name, give or take a legal form or the words that sites put beside it. */
    public boolean isOneOf(List<String> names) {
        return names.stream().anyMatch(name -> {
            String other = Folding.key(name);
            return (other + " ").startsWith(key + " ") || (" " + other).endsWith(" " + key);
        });
    }
}
