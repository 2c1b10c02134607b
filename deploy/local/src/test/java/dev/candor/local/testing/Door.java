package dev.candor.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One address before several instances: each connection goes to the next one that takes it. Knows nothing of what it carries. */
public final class Door implements AutoCloseable {

    /** What it does with what comes. */
    public enum Mode {
        /** Carries. */
        OPEN,
        /** Takes connections and carries nothing, as a network that swallows everything. */
        SILENT,
        /** Ends every connection at once. */
        SHUT,
        /** Carries what is asked and ends the connection instead of the answer. */
        ANSWERLESS,
        /** Carries a piece every quarter of a second. */
        SLOW,
        /** Says by HTTP that it cannot. */
        UNAVAILABLE,
        /** Says by HTTP that there is no room left. */
        FULL
    }

    private static final InetAddress HOST = InetAddress.ofLiteral("127.0.0.1");
    private static final int CONNECT_MILLIS = 1_000;
    private static final int PIECE = 16 * 1024;
    private final ServerSocket server;
    private final List<Integer> targets;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<Socket> carried = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.OPEN;

    private Door(ServerSocket server, List<Integer> targets) {
        this.server = server;
        this.targets = List.copyOf(targets);
    }

    /** Opens a door on a free port of loopback before these ports of loopback. */
    public static Door before(List<Integer> targets) throws IOException {
        Door door = new Door(new ServerSocket(0, 200, HOST), targets);
        Thread.ofVirtual().name("door " + door.port()).start(door::accept);
        return door;
    }

    /** Its own port. */
    public int port() {
        return server.getLocalPort();
    }

    /** From now on it does this; connections that are open ask no longer what was before. */
    public void mode(Mode next) {
        mode = next;
        if (next == Mode.SHUT) {
            carried.forEach(Door::shut);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        carried.forEach(Door::shut);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> carry(client));
            } catch (IOException closedOrFull) {
                Thread.onSpinWait();
            }
        }
    }

    private void carry(Socket client) {
        carried.add(client);
        try {
            if (mode != Mode.SHUT) {
                connected(client);
            }
        } finally {
            carried.remove(client);
            shut(client);
        }
    }

    private void connected(Socket client) {
        int first = Math.floorMod(next.getAndIncrement(), targets.size());
        for (int tried = 0; tried < targets.size(); tried++) {
            try (Socket target = new Socket()) {
                target.connect(
                        new InetSocketAddress(HOST, targets.get((first + tried) % targets.size())), CONNECT_MILLIS);
                Thread back = Thread.ofVirtual().start(() -> pump(target, client, false));
                pump(client, target, true);
                back.join();
                return;
            } catch (IOException refused) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Copies until either side ends, then ends both: an instance that dies takes its connections with it. */
    private void pump(Socket from, Socket to, boolean asks) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0 && passes(from, asks); length = in.read(piece)) {
                out.write(piece, 0, length);
            }
        } catch (IOException ended) {
            // seen by the other side as the end of its connection
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            shut(from);
            shut(to);
        }
    }

    /** Whether a piece goes through, after the time that it takes. */
    private boolean passes(Socket from, boolean asks) throws IOException, InterruptedException {
        while (mode == Mode.SILENT && server.isBound() && !from.isClosed()) {
            if (closed.await(20, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return switch (mode) {
            case OPEN, SILENT -> true;
            case SHUT -> false;
            case ANSWERLESS -> asks;
            case SLOW -> !closed.await(250, TimeUnit.MILLISECONDS);
            case UNAVAILABLE -> refuse(from, asks, "503 Service Unavailable");
            case FULL -> refuse(from, asks, "507 Insufficient Storage");
        };
    }

    private static boolean refuse(Socket from, boolean asks, String status) throws IOException {
        if (asks) {
            from.getOutputStream()
                    .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
        return false;
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is gone already
        }
    }
}
