package dev.candor.guard.net;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells public addresses from all others: none of the IANA special-purpose blocks (RFC 6890 and its registry), no cloud
 * platform address, for IPv6 only global unicast without tunnels and without an ISATAP interface id.
 */
final class PublicAddresses {

    private static final List<AddressBlock> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(AddressBlock::parse)
            .toList();

    private static final AddressBlock GLOBAL_UNICAST = AddressBlock.parse("2000::/3");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (SPECIAL.stream().anyMatch(block -> block.contains(bytes))) {
            return false;
        }
        return bytes.length == 4 || (GLOBAL_UNICAST.contains(bytes) && !isatap(bytes));
    }

    private static boolean isatap(byte[] bytes) {
        return (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }
}
