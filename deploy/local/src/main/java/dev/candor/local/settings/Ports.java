package dev.candor.local.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The number of each {@link Port} in one run. */
public final class Ports {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private final EnumMap<Port, Integer> numbers;

    private Ports(EnumMap<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The usual ports, except those that the environment chooses; {@code CANDOR_PORTS=free} takes any free ones. */
    public static Ports of(Map<String, String> environment) throws IOException {
        if ("free".equals(environment.get("CANDOR_PORTS"))) {
            return free();
        }
        EnumMap<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String chosen = environment.get(port.variable());
            numbers.put(port, chosen == null ? port.usual() : number(port, chosen));
        }
        return new Ports(numbers);
    }

    /** Ports that nobody used a moment ago, all different. */
    public static Ports free() throws IOException {
        EnumMap<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, LOOPBACK);
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
        return new Ports(numbers);
    }

    private static int number(Port port, String chosen) {
        if (!chosen.matches("\\d{1,5}") || Integer.parseInt(chosen) < 1 || Integer.parseInt(chosen) > 65535) {
            throw new IllegalArgumentException(port.variable() + " must be a port from 1 to 65535.");
        }
        return Integer.parseInt(chosen);
    }

    /** The number of the port. */
    public int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** One sentence for each port that another program has already, empty when all are free. */
    public List<String> taken() {
        List<String> sentences = new ArrayList<>();
        numbers.forEach((port, number) -> {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(LOOPBACK, number));
            } catch (IOException inUse) {
                sentences.add("Port %d is taken by another program; choose another one with %s."
                        .formatted(number, port.variable()));
            }
        });
        return sentences;
    }

    /** The same ports as names and numbers, for the run file. */
    public Map<String, Integer> asMap() {
        Map<String, Integer> map = new java.util.TreeMap<>();
        numbers.forEach((port, number) -> map.put(port.name(), number));
        return map;
    }
}
