package dev.candor.guard.net;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of bare sockets that counts connections: what it was asked, and whether at all, is not a matter of opinion. */
final class RawServer implements Closeable {

    private final ServerSocket socket;
    private final Answer answer;
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile String head = "";

    private RawServer(ServerSocket socket, Answer answer) {
        this.socket = socket;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /** Writes one answer; the connection is closed after it. */
    interface Answer {
        void write(String head, OutputStream out) throws IOException, InterruptedException;
    }

    /** Listens on an address of the loopback range; port 0 takes a free one. */
    static RawServer on(String address, int port, Answer answer) throws IOException {
        return new RawServer(new ServerSocket(port, 200, InetAddress.getByName(address)), answer);
    }

    /** Answers 200 with a page. */
    static Answer page(String type, String body) {
        return (head, out) -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Closes every connection at once. */
    static RawServer closing(String address, int port) throws IOException {
        return new RawServer(new ServerSocket(port, 200, InetAddress.getByName(address)), null);
    }

    static Answer raw(String text) {
        return (head, out) -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** {@code ip:port}. */
    String endpoint() {
        return socket.getInetAddress().getHostAddress() + ":" + port();
    }

    String url() {
        return "http://" + endpoint() + "/job";
    }

    int accepted() {
        return accepted.get();
    }

    /** Head of the last request. */
    String head() {
        return head;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                accepted.incrementAndGet();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            if (answer == null) {
                return;
            }
            head = readHead(connection.getInputStream());
            answer.write(head, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // the other side has had enough, which is what these tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int last = 0;
        for (int one = in.read(); one >= 0 && bytes.size() < 65_536; one = in.read()) {
            bytes.write(one);
            last = (last << 8) | one;
            if (last == 0x0d0a0d0a) {
                break;
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
