package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting.Salary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of work by their usual words: remote work, kind of employment, seniority, pay. */
final class WorkTerms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Pattern> REMOTE = table(
            "hybrid",
                    "\\bhybrid|hybrides? arbeiten|télétravail partiel|\\d (days?|tage|jours|días) (home ?office|remote|de télétravail)",
            "remote",
                    "fully remote|100 ?% remote|remote[- ](first|only|position|role)|\\bremote\\b|télétravail total|teletrabajo",
            "on-site", "on-?site|in[- ]office|vor ort|sur site|presencial|på plats");
    private static final Map<String, Pattern> EMPLOYMENT = table(
            "internship", "\\bintern(ship)?\\b|praktikum|\\bstage\\b|prácticas",
            "part-time", "part[- ]time|teilzeit(?!.{0,12}vollzeit)|temps partiel|media jornada|deltid",
            "contract", "\\bcontract(or)?\\b|freelance|befristet|\\bcdd\\b|contrato temporal",
            "full-time",
                    "full[- ]time|vollzeit|temps plein|jornada completa|heltid|\\bcdi\\b|permanent|unbefristet|indefinido");
    private static final Map<String, Pattern> SENIORITY = table(
            "intern", "\\bintern\\b|praktikant|stagiaire|becari",
            "junior", "\\bjunior\\b|\\bjr\\b|entry[- ]level|trainee|berufseinsteig|graduate|débutant",
            "lead", "\\blead\\b|principal|\\bstaff\\b|teamleit|chef de|jefe de",
            "executive", "\\bhead of\\b|director|\\bvp\\b|chief|leiter(in)?\\b|directeur|direktor",
            "senior", "\\bsenior\\b|\\bsr\\b|\\bsénior\\b|erfahrene");
    private static final Pattern PAY = Pattern.compile(
            "(?<sign>[€$£]|\\bEUR\\b|\\bUSD\\b|\\bGBP\\b|\\bCHF\\b|\\bSEK\\b)?\\s?(?<min>\\d{2,3}(?:[.,' ]\\d{3})+|\\d{4,6}|\\d{2,3} ?[kK])"
                    + "\\s?(?<sign2>[€$£]|EUR|USD|GBP|CHF|SEK|kr)?\\s*(?:-|–|—|to|bis|à|a|und)\\s*[€$£]?\\s?"
                    + "(?<max>\\d{2,3}(?:[.,' ]\\d{3})+|\\d{4,6}|\\d{2,3} ?[kK])\\s?(?<sign3>[€$£]|EUR|USD|GBP|CHF|SEK|kr)?"
                    + "(?<per>[^.\\n]{0,30})");

    private WorkTerms() {}

    private static Map<String, Pattern> table(String... pairs) {
        Map<String, Pattern> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], Pattern.compile(pairs[i + 1], FLAGS));
        }
        return table;
    }

    static @Nullable String remote(String text) {
        return first(REMOTE, text);
    }

    static @Nullable String employment(String text) {
        return first(EMPLOYMENT, text);
    }

    static @Nullable String seniority(@Nullable String title, String text) {
        return title == null ? null : first(SENIORITY, title);
    }

    private static @Nullable String first(Map<String, Pattern> table, String text) {
        return table.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A range of pay with its currency; a dollar sign without a country names no currency. */
    static @Nullable Salary salary(String text) {
        Matcher matcher = PAY.matcher(text);
        while (matcher.find()) {
            String sign = sign(matcher);
            if (sign != null) {
                return new Salary(
                        amount(matcher.group("min")),
                        amount(matcher.group("max")),
                        currency(sign),
                        period(matcher.group("per")));
            }
        }
        return null;
    }

    private static @Nullable String sign(Matcher matcher) {
        for (String group : new String[] {"sign", "sign2", "sign3"}) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    private static Long amount(String digits) {
        boolean thousand = digits.toLowerCase(Locale.ROOT).endsWith("k");
        long value = Long.parseLong(digits.replaceAll("\\D", ""));
        return Long.valueOf(thousand ? value * 1000 : value);
    }

    private static @Nullable String currency(String sign) {
        return switch (sign) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "$" -> null;
            case "kr" -> "SEK";
            default -> sign.toUpperCase(Locale.ROOT);
        };
    }

    private static String period(String behind) {
        String lower = behind.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(month|monat|mois|mes|månad).*")) {
            return "month";
        }
        return lower.matches(".*(hour|stunde|heure|hora|timme).*") ? "hour" : "year";
    }
}
