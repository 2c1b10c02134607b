package dev.candor.guard.net;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads a body while counting: bytes on the wire and bytes after decoding each have their own limit. */
final class BoundedBody {

    private BoundedBody() {}

    /** The body is larger than allowed. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    static byte[] read(InputStream wire, boolean gzip, long wireLimit, long bodyLimit) throws IOException {
        InputStream counted = new Counted(wire, wireLimit);
        InputStream decoded = gzip ? new GZIPInputStream(counted) : counted;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = decoded.read(buffer); read >= 0; read = decoded.read(buffer)) {
            if (out.size() + (long) read > bodyLimit) {
                throw new TooLargeException();
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLargeException();
            }
            return read;
        }
    }
}
