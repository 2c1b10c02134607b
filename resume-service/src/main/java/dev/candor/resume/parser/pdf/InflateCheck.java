package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import dev.candor.resume.parser.ParseRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** Refuses a file whose compressed parts would unpack to more than memory holds, before anything reads them. */
final class InflateCheck {

    /** One part may unpack to this share of what all may. */
    private static final double MOST_IN_ONE = 0.6;

    private static final int MOST_LAYERS = 4;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final Budget budget;
    private long total;

    private InflateCheck(Budget budget) {
        this.budget = budget;
    }

    static void check(byte[] file, Budget budget) throws ParseRefusal {
        InflateCheck check = new InflateCheck(budget);
        int at = 0;
        while ((at = next(file, at)) >= 0) {
            check.stream(file, at);
        }
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length - STREAM.length - 4; i++) {
            if (file[i] == 's' && java.util.Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int start = i + STREAM.length;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                    start++;
                }
                return start;
            }
        }
        return -1;
    }

    private void stream(byte[] file, int at) throws ParseRefusal {
        for (int layers = 1; layers <= MOST_LAYERS && at + 1 < file.length; layers++) {
            if ((file[at] & 0x0f) != 8 || ((file[at] << 8 & 0xff00) + (file[at + 1] & 0xff)) % 31 != 0) {
                return;
            }
            if (!count(file, at, layers)) {
                return;
            }
        }
    }

    /** Counts what comes out after so many layers; true if it looks packed once more. */
    private boolean count(byte[] file, int at, int layers) throws ParseRefusal {
        byte[] block = new byte[1 << 16];
        long size = 0;
        boolean again = false;
        InputStream in = new ByteArrayInputStream(file, at, file.length - at);
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        try (InputStream packed = in) {
            int read;
            while ((read = packed.read(block)) >= 0) {
                again |= size == 0 && read > 2 && (block[0] & 0x0f) == 8 && (block[0] & 0x70) <= 0x70 && block[0] > 0;
                size += read;
                total += read;
                long most = budget.limits().unpackedBytes();
                if (size > MOST_IN_ONE * most || total > most) {
                    throw new ParseRefusal("too-large-inside");
                }
            }
        } catch (ParseRefusal refusal) {
            throw refusal;
        } catch (IOException notPacked) {
            return again;
        }
        return again;
    }
}
