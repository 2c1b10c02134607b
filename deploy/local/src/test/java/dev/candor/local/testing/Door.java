package dev.candor.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One address before several instances: each connection goes to the next one that takes it. Knows nothing of what it carries. */
public final class Door implements AutoCloseable {

    private static final InetAddress HOST = InetAddress.ofLiteral("127.0.0.1");
    private static final int CONNECT_MILLIS = 1_000;
    private final ServerSocket server;
    private final List<Integer> targets;
    private final AtomicInteger next = new AtomicInteger();

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

    @Override
    public void close() throws IOException {
        server.close();
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
        int first = Math.floorMod(next.getAndIncrement(), targets.size());
        for (int tried = 0; tried < targets.size(); tried++) {
            try (Socket target = new Socket()) {
                target.connect(
                        new InetSocketAddress(HOST, targets.get((first + tried) % targets.size())), CONNECT_MILLIS);
                Thread back = Thread.ofVirtual().start(() -> pump(target, client));
                pump(client, target);
                back.join();
                return;
            } catch (IOException refused) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        shut(client);
    }

    /** Copies until either side ends, then ends both: an instance that dies takes its connections with it. */
    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException ended) {
            // seen by the other side as the end of its connection
        } finally {
            shut(from);
            shut(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is gone already
        }
    }
}
