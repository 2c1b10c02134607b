package dev.candor.resume.reading.bomb;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** All hostile files by name; the first letter of a name is the kind the reader is told. */
public final class Bombs {

    private Bombs() {}

    /** What costs seconds even where it ends well. */
    private static final Pattern SLOW = Pattern.compile(
            "ten megabytes|a million|five megabytes|filled|forms|self form|draws itself|itself|thousand times|many strings|letters everywhere"
                    + "|light year|headers|chain|200000|300000|run lengths|LZW|around|huge bitmap|cut at \\d[05]|many operators|deep structure");

    /** Makes one file; some are large, so none is made before it is needed. */
    @FunctionalInterface
    public interface Maker {
        /** The bytes. */
        byte[] make() throws IOException;
    }

    /** All of them in a fixed order, or those that cost little. */
    public static Map<String, Maker> all(boolean slow) throws IOException {
        Map<String, Maker> bombs = new LinkedHashMap<>();
        PdfBombs.into(bombs);
        DrawnBombs.into(bombs);
        DocxBombs.into(bombs);
        ExportBombs.into(bombs);
        if (!slow) {
            bombs.keySet().removeIf(name -> SLOW.matcher(name).find());
        }
        return bombs;
    }

    /** A good file bent in a way that depends on the seed alone. */
    public static byte[] mutated(byte[] good, int seed) {
        return Bytes.mutated(good, seed);
    }
}
