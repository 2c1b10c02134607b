package dev.candor.guard.net;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of reading user-given addresses.
 *
 * @param enabled whether any address is opened at all
 * @param userAgent how we name ourselves
 * @param deadline longest time of one fetch with all its redirects
 * @param wireBytes most bytes read from the network
 * @param bodyBytes most bytes after decoding
 * @param redirects most hops
 * @param concurrent most fetches at once
 * @param hostPause least time between two requests to one host
 * @param allowHttp whether plain http is opened as it is instead of being upgraded to https
 * @param denyRanges blocks of addresses in CIDR form that are refused besides those that are not public
 * @param testEndpoints exact ip:port pairs that tests may reach; refused in production
 */
@ConfigurationProperties("candor.fetch")
public record FetchProperties(
        @DefaultValue("true") boolean enabled,

        @DefaultValue("Candor/1.0 (reads one posting for one applicant)")
        String userAgent,

        @DefaultValue("15s") Duration deadline,
        @DefaultValue("2MB") DataSize wireBytes,
        @DefaultValue("5MB") DataSize bodyBytes,
        @DefaultValue("5") int redirects,
        @DefaultValue("16") int concurrent,
        @DefaultValue("1s") Duration hostPause,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue List<String> denyRanges,
        @DefaultValue List<String> testEndpoints) {}
