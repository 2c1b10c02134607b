package dev.candor.guard.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A prefix of addresses of one family. */
final class AddressBlock {

    private final byte[] prefix;
    private final int bits;

    private AddressBlock(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    static AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 2 || !text.matches("[0-9a-fA-F:.]+/\\d{1,3}")) {
            throw new IllegalArgumentException("not a block of addresses: " + text);
        }
        try {
            byte[] address = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(text.substring(slash + 1));
            if (bits > 8 * address.length) {
                throw new IllegalArgumentException("prefix too long: " + text);
            }
            return new AddressBlock(address, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a block of addresses: " + text, e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
