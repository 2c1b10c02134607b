package dev.candor.jobanalysis.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What currencies tell of pay: whose dollars are meant, and which amounts can be an hour's, a month's or a year's. */
final class PayMoney {

    /** Places that tell whose dollars are meant. */
    private static final Map<String, Pattern> DOLLARS = Map.of(
            "USD",
            Pattern.compile(
                    ", (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\\b"
                            + "|\\bUSA\\b|United States"),
            "CAD",
            Pattern.compile(", (?:ON|BC|QC|AB|MB|SK|NS|NB|NL|PE)\\b|\\bCanada\\b|\\bOntario\\b|\\bRRSP\\b"),
            "AUD",
            Pattern.compile(
                    "\\b(?:NSW|QLD|Qld|TAS)\\b|\\b(?:VIC|Vic|WA|SA|ACT|NT)\\b(?: \\d{4})?(?=[,.)\\s]|$)[^$]*\\bsuper|\\bAustralia\\b|superannuation"),
            "NZD",
            Pattern.compile("\\bNew Zealand\\b|\\bAotearoa\\b|KiwiSaver"),
            "SGD",
            Pattern.compile("\\bSingapore\\b"),
            "HKD",
            Pattern.compile("\\bHong Kong\\b"),
            "MXN",
            Pattern.compile("S\\.?A\\.? de C\\.?V\\.?|\\bMéxico\\b|\\bIMSS\\b|\\bINFONAVIT\\b"),
            "COP",
            Pattern.compile("\\bColombia\\b|\\bcolombian[oa]s?\\b"),
            "ARS",
            Pattern.compile("\\bArgentina\\b"),
            "CLP",
            Pattern.compile("\\bChile\\b"));

    /** What is said of work in the United States without a place. */
    private static final Pattern AMERICAN = Pattern.compile(
            "\\bU\\.?S\\.?\\b|\\b401\\s?\\(?k\\)?|\\bW-2\\b|\\bFLSA\\b|\\bFMLA\\b|\\bH-?1B\\b|\\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)\\b");

    private static final Set<String> STRONG = Set.of("EUR", "GBP", "USD", "CAD", "AUD", "NZD", "CHF", "SGD");
    /** From where on an amount without a period is a year's, where that is not 12,000. */
    private static final Map<String, Long> YEAR_FROM = Map.ofEntries(
            Map.entry("PLN", 60_000L),
            Map.entry("SEK", 150_000L),
            Map.entry("NOK", 150_000L),
            Map.entry("DKK", 150_000L),
            Map.entry("CZK", 250_000L),
            Map.entry("HUF", 3_000_000L),
            Map.entry("INR", 150_000L),
            Map.entry("MXN", 150_000L),
            Map.entry("BRL", 40_000L),
            Map.entry("ZAR", 90_000L),
            Map.entry("PHP", 200_000L),
            Map.entry("COP", 40_000_000L),
            Map.entry("ARS", 10_000_000L),
            Map.entry("CLP", 10_000_000L),
            Map.entry("JPY", 1_500_000L),
            Map.entry("RON", 40_000L),
            Map.entry("NGN", 1_500_000L),
            Map.entry("KES", 400_000L));

    private static final long YEAR = 12_000;
    private static final long MONTH = 400;
    /** Least and most that strong currencies pay for it. */
    private static final Map<String, long[]> BETWEEN = Map.of(
            "hour", new long[] {3, 600},
            "day", new long[] {25, 4_000},
            "week", new long[] {90, 15_000},
            "month", new long[] {150, 100_000},
            "year", new long[] {3_000, 2_000_000});

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    private PayMoney() {}

    /** Whose dollars they are, if the places of the text all speak for one country. */
    static @Nullable String dollars(String text) {
        List<String> named = DOLLARS.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        boolean american = named.isEmpty() && AMERICAN.matcher(text).find();
        return american ? "USD" : named.size() == 1 ? named.getFirst() : null;
    }

    /** What an amount that says none is paid for. */
    static String period(BigDecimal amount, @Nullable String currency) {
        long year = currency == null ? YEAR : YEAR_FROM.getOrDefault(currency, YEAR);
        if (amount.compareTo(BigDecimal.valueOf(year)) >= 0) {
            return "year";
        }
        return amount.compareTo(BigDecimal.valueOf(MONTH)) >= 0 ? "month" : "hour";
    }

    /** Whether anybody is paid so: no rent, no meal, no turnover. */
    static boolean plausible(BigDecimal amount, @Nullable String currency, String period) {
        if (currency != null && !STRONG.contains(currency)) {
            return amount.signum() > 0 && amount.compareTo(MOST) < 0;
        }
        long[] between = BETWEEN.getOrDefault(period, new long[] {1, 2_000_000});
        return amount.compareTo(BigDecimal.valueOf(between[0])) >= 0
                && amount.compareTo(BigDecimal.valueOf(between[1])) <= 0;
    }
}
