package dev.candor.local.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The length-delimited fields of one Protocol Buffers message; numbers are stepped over. */
final class ProtocolBuffer {

    private final Map<Integer, List<byte[]>> fields = new HashMap<>();

    ProtocolBuffer(byte[] message) {
        ByteBuffer rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            long key = number(rest);
            switch ((int) (key & 7)) {
                case 0 -> number(rest);
                case 1 -> rest.position(rest.position() + Long.BYTES);
                case 2 -> {
                    byte[] value = new byte[(int) number(rest)];
                    rest.get(value);
                    fields.computeIfAbsent((int) (key >>> 3), ignored -> new ArrayList<>())
                            .add(value);
                }
                case 5 -> rest.position(rest.position() + Integer.BYTES);
                default -> throw new IllegalArgumentException("no Protocol Buffers message");
            }
        }
    }

    /** The messages of a field. */
    List<ProtocolBuffer> messages(int field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(ProtocolBuffer::new)
                .toList();
    }

    /** The bytes of a field, none if it is missing. */
    byte[] bytes(int field) {
        return fields.containsKey(field) ? fields.get(field).getFirst() : new byte[0];
    }

    private static long number(ByteBuffer rest) {
        long number = 0;
        int shift = 0;
        byte piece = rest.get();
        while (piece < 0) {
            number |= (piece & 0x7fL) << shift;
            shift += 7;
            piece = rest.get();
        }
        return number | (long) piece << shift;
    }
}
