package dev.candor.contract.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting as read: the cleaned text in reading order and what was found about it. Absent means unknown.
 *
 * @param source board, {@code json-ld}, {@code page} or {@code text}
 * @param open whether applications are taken; absent if the posting does not tell
 * @param remote {@code on-site}, {@code hybrid} or {@code remote}
 * @param datePosted ISO date
 * @param validThrough ISO date
 * @param language ISO 639-1 code
 * @param text what every quote is a substring of; offsets count UTF-16 units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Posting(
        @Nullable String url,
        String source,
        @Nullable Boolean open,
        @Nullable String title,
        @Nullable String company,
        @Nullable String companyUrl,
        @Nullable String location,
        @Nullable String remote,
        @Nullable String employmentType,
        @Nullable String seniority,
        @Nullable String datePosted,
        @Nullable String validThrough,
        @Nullable Salary salary,
        String language,
        String text,
        List<PostingWarning> warnings) {

    /**
     * A pay range in units of its currency, to the hundredth; absent ends are open. Equal amounts are equal however many zeros they came with.
     *
     * @param currency ISO 4217 code
     * @param period {@code hour}, {@code day}, {@code week}, {@code month} or {@code year}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Salary(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable String period) {

        public Salary {
            min = plain(min);
            max = plain(max);
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
            if (amount == null) {
                return null;
            }
            BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return cents.setScale(Math.max(0, cents.scale()), RoundingMode.UNNECESSARY);
        }
    }

    /** Something the person should know about the posting. */
    public record PostingWarning(String code, String severity, String message) {}

    @Override
    public String toString() {
        return "Posting[source=" + source + ", characters=" + text.length() + "]";
    }
}
