package dev.candor.contract.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about the company: every statement with its source. A topic without a claim is in {@code unknown}.
 *
 * @param domain host of the company's own site; absent if it could not be tied to the posting
 * @param candidates what tells namesakes apart, when ambiguous
 * @param question what the person is asked when ambiguous; absent otherwise
 * @param searched where was looked, also where nothing was found
 * @param unread of these, the addresses that gave nothing to read: silent, closed to programs, parked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyProfile(
        @Nullable String name,
        Status status,
        @Nullable String domain,
        List<String> candidates,
        @Nullable String question,
        List<CompanyClaim> claims,
        List<String> unknown,
        List<String> searched,
        List<String> unread) {

    /** Makes absent lists empty. */
    public CompanyProfile {
        candidates = list(candidates);
        claims = list(claims);
        unknown = list(unknown);
        searched = list(searched);
        unread = list(unread);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** Nothing is known, and nothing can be told from what was looked at. */
    public static CompanyProfile nothing(@Nullable String name, List<String> unknown, List<String> searched) {
        return new CompanyProfile(name, Status.UNKNOWN, null, List.of(), null, List.of(), unknown, searched, List.of());
    }

    /**
     * One sourced statement.
     *
     * @param topic such as {@code what-it-does}, {@code size}, {@code values}, {@code market-position}, {@code growth}
     * @param quote exact words of the source
     * @param url absent for the posting given as text
     * @param publishedAt ISO date, month or year that the source gives the statement; absent if it gives none
     * @param source {@code posting}, {@code company-page} or {@code search}
     * @param confidence 0 to 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CompanyClaim(
            String id,
            String topic,
            String statement,
            String quote,
            @Nullable String url,
            Instant retrievedAt,
            @Nullable String publishedAt,
            String source,
            double confidence) {}

    /** Whether the company could be told from its namesakes. */
    public enum Status {
        /** Two signals tie the pages to the posting. */
        @JsonProperty("found")
        FOUND,
        /** More than one company fits; nothing was merged. */
        @JsonProperty("ambiguous")
        AMBIGUOUS,
        /** Nothing reliable, which is a normal answer. */
        @JsonProperty("unknown")
        UNKNOWN
    }
}
