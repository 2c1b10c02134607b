package dev.candor.guard.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address in the one form we open: https (plain http only where the operator allows it), a host name of two labels or more in
 * ASCII, no user, port or fragment. Odd notations of numbers are refused, never interpreted. Whether the host is public is judged when it is resolved.
 */
public final class SafeUrl {

    private static final int MAX_LENGTH = 2_048;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Set<String> SPECIAL = Set.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "test",
            "invalid",
            "example",
            "onion",
            "arpa",
            "lan",
            "corp",
            "intranet",
            "home");

    private final URI uri;

    private SafeUrl(URI uri) {
        this.uri = uri;
    }

    /** The address in canonical form, or empty if it is not one we open. */
    public static Optional<SafeUrl> parse(String text) {
        return parse(text, TestEndpoints.NONE, false);
    }

    static Optional<SafeUrl> parse(String text, TestEndpoints tests, boolean allowHttp) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.chars().anyMatch(SafeUrl::odd)) {
            return Optional.empty();
        }
        try {
            URI given = new URI(text);
            if (tests.allows(given)) {
                return Optional.of(new SafeUrl(withoutFragment(given, given.getScheme(), given.getRawAuthority())));
            }
            return canonical(given, allowHttp);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return international(text, allowHttp);
        }
    }

    private static boolean odd(int c) {
        return c <= ' ' || c == '\\' || c == 0x7f || Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static Optional<SafeUrl> canonical(URI given, boolean allowHttp) throws URISyntaxException {
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || given.getRawUserInfo() != null || given.getRawAuthority() == null) {
            return Optional.empty();
        }
        String authority = given.getRawAuthority();
        String host = given.getHost() == null ? authority : given.getHost();
        int port = given.getPort();
        boolean usual = port == -1 || (port == 443 && scheme.equals("https")) || (port == 80 && scheme.equals("http"));
        if (!usual || authority.contains("@")) {
            return Optional.empty();
        }
        Optional<String> name = hostName(host);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String kept = allowHttp && scheme.equals("http") ? "http" : "https";
        return Optional.of(new SafeUrl(withoutFragment(given, kept, name.get())));
    }

    /** Addresses with letters beyond ASCII in path or host, as people copy them from a browser. */
    private static Optional<SafeUrl> international(String text, boolean allowHttp) {
        try {
            String ascii = new URI(null, null, text, null).toASCIIString();
            return ascii.equals(text) ? Optional.empty() : canonical(new URI(ascii), allowHttp);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI given, String scheme, String authority) {
        String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return URI.create(URI.create(scheme + "://" + authority + path + query).toASCIIString());
    }

    private static Optional<String> hostName(String given) {
        String host = given.endsWith(".") ? given.substring(0, given.length() - 1) : given;
        try {
            host = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        boolean named = labels.length >= 2 && host.length() <= 253 && !SPECIAL.contains(last) && !numeric(last);
        for (String label : labels) {
            named &= HOST.matcher(label).matches();
        }
        return named ? Optional.of(host) : Optional.empty();
    }

    private static boolean numeric(String label) {
        return label.startsWith("0x") || label.chars().allMatch(Character::isDigit);
    }

    /** The canonical address. */
    public URI uri() {
        return uri;
    }

    /** Lower-case ASCII host name. */
    public String host() {
        return uri.getHost();
    }

    boolean isEncrypted() {
        return uri.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
