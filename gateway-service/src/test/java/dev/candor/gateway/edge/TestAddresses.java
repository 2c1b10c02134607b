package dev.candor.gateway.edge;

import java.net.URI;
import java.util.List;

/** Public addresses for tests of other features. */
public final class TestAddresses {

    private TestAddresses() {}

    public static PublicAddress of(String base) {
        return new PublicAddress(new EdgeProperties(URI.create(base), List.of(), List.of("10.0.0.1"), "127.0.0.1", 0));
    }
}
