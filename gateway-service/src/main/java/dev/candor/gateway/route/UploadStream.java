package dev.candor.gateway.route;

import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Optional;

/** The body of a request on its way through, counted. Remembers whether it was the sender who failed. */
final class UploadStream {

    private final HttpRequest.BodyPublisher publisher;
    private final Counted counted;

    private UploadStream(HttpRequest.BodyPublisher publisher, Counted counted) {
        this.publisher = publisher;
        this.counted = counted;
    }

    /**
     * The body of a request.
     *
     * @param most bytes that may come; a longer announced body is refused at once
     * @throws ProblemException 413 if the request announces more
     */
    static UploadStream of(HttpServletRequest request, long most) throws IOException {
        long length = request.getContentLengthLong();
        if (length > most) {
            throw StreamingExchange.tooLarge();
        }
        Counted counted = new Counted(request.getInputStream(), most);
        boolean none = length < 0 && request.getHeader("Transfer-Encoding") == null;
        if (length == 0 || none) {
            return new UploadStream(HttpRequest.BodyPublishers.noBody(), counted);
        }
        HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(() -> counted);
        return new UploadStream(
                length < 0 ? stream : HttpRequest.BodyPublishers.fromPublisher(stream, length), counted);
    }

    HttpRequest.BodyPublisher publisher() {
        return publisher;
    }

    /** Why the sender's side ended the exchange; empty if it did not. */
    Optional<ProblemException> failure() {
        if (counted.tooLong) {
            return Optional.of(StreamingExchange.tooLarge());
        }
        return counted.broken
                ? Optional.of(new ProblemException(CommonProblem.MALFORMED_BODY, "The body did not arrive whole."))
                : Optional.empty();
    }

    private static final class Counted extends FilterInputStream {

        private final long most;
        private long count;
        private volatile boolean tooLong;
        private volatile boolean broken;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int some;
            try {
                some = super.read(target, offset, length);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
            count += Math.max(0, some);
            if (count > most) {
                tooLong = true;
                throw new IOException("more than " + most + " bytes");
            }
            return some;
        }
    }
}
