package dev.candor.jobanalysis.site;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sites that forbid programs as a whole: never opened, whatever address, link or redirect leads there. */
public final class OffLimits {

    private static final Pattern HOSTS = Pattern.compile("(.*\\.)?((linkedin|indeed)(\\.[a-z]{2,3}){1,2}|lnkd\\.in)");

    private OffLimits() {}

    /** Whether an address is on LinkedIn or Indeed, in any country, or one of their short links. */
    public static boolean covers(URI address) {
        String host = address.getHost();
        return host != null && HOSTS.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
