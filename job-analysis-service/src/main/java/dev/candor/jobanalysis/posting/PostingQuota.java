package dev.candor.jobanalysis.posting;

import dev.candor.contract.id.OwnerId;
import dev.candor.jobanalysis.posting.reading.PostingSource;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RateLimit;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/** How many addresses a person may give. */
@Component
class PostingQuota {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;
    private final PostingRepository postings;
    private final PostingTime time;

    PostingQuota(Limits limits, PostingRepository postings, PostingTime time) {
        this.limits = limits;
        this.postings = postings;
        this.time = time;
    }

    /**
     * Limits per person.
     *
     * @param addressesPerHour most postings a person may give by their address within an hour
     */
    @Validated
    @ConfigurationProperties("candor.posting")
    record Limits(@DefaultValue("20") @Min(1) int addressesPerHour) {}

    /** Refuses the next address until the oldest that counts is an hour old. Two at the same moment may both pass. */
    void check(OwnerId owner, PostingSource source) {
        if (source.url() == null) {
            return;
        }
        Instant now = time.now();
        List<Instant> given = postings.addressesSince(owner, now.minus(HOUR));
        if (given.size() >= limits.addressesPerHour()) {
            Instant free = given.get(given.size() - limits.addressesPerHour()).plus(HOUR);
            throw new ProblemException(
                            CommonProblem.TOO_MANY_REQUESTS,
                            "Too many addresses within an hour. Paste the text of the posting, or wait.")
                    .withRetryAfter(Duration.between(now, free))
                    .withRateLimit(RateLimit.inWindow(
                            "posting-addresses", limits.addressesPerHour(), HOUR, 0, Duration.between(now, free)));
        }
    }
}
