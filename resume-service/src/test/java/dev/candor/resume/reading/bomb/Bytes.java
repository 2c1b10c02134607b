package dev.candor.resume.reading.bomb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes in the shapes that bombs are made of. */
final class Bytes {

    static final int MIB = 1 << 20;
    private static final String SYNTAX = "0123456789<>[]()/ \n%-";

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    /** Zeros of so many MiB, packed. */
    static byte[] zeros(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[MIB];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < mebibytes; i++) {
                deflater.write(block);
            }
        }
        return out.toByteArray();
    }

    static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, String content) throws IOException {
        return zip(Map.of(name, of(content)));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The same file with some bytes changed, cut out or doubled, always in the same way for one seed. */
    static byte[] mutated(byte[] good, int seed) {
        Random random = new Random(seed);
        byte[] bent = good.clone();
        int changes = 1 + random.nextInt(24);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bent.length);
            switch (random.nextInt(6)) {
                case 0 -> bent[at] = (byte) random.nextInt(256);
                case 1 -> bent[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    bent = join(
                            Arrays.copyOf(bent, at),
                            Arrays.copyOfRange(bent, Math.min(bent.length, at + random.nextInt(64)), bent.length));
                case 3 ->
                    bent = join(
                            Arrays.copyOf(bent, at),
                            random(random.nextInt(32), seed + i),
                            Arrays.copyOfRange(bent, at, bent.length));
                case 4 -> bent[at] = (byte) SYNTAX.charAt(random.nextInt(SYNTAX.length()));
                default ->
                    bent = join(Arrays.copyOf(bent, at), Arrays.copyOfRange(bent, Math.max(0, at - 200), bent.length));
            }
            if (bent.length == 0) {
                return bent;
            }
        }
        return bent;
    }
}
