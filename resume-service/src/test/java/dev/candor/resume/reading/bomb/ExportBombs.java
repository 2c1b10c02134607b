package dev.candor.resume.reading.bomb;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Archives that pretend to be the data export of a network. */
final class ExportBombs {

    private static final String HEAD = "First Name,Last Name,Headline,Summary\n";
    private static final String PERSON = HEAD + "Vera,Lindqvist,Nurse,\"Two lines\nof summary\"\n";

    private ExportBombs() {}

    static void into(Map<String, Bombs.Maker> bombs) {
        bombs.put("z empty", () -> new byte[0]);
        bombs.put("z no archive", () -> Bytes.of("Profile.csv"));
        bombs.put("z random", () -> Bytes.join(Bytes.of("PK\u0003\u0004"), Bytes.random(5000, 9)));
        bombs.put("z nobody's tables", () -> Bytes.zip("Connections.csv", "Notes:\n"));
        bombs.put("z path out", () -> Bytes.zip("../Profile.csv", PERSON));
        bombs.put("z bytes that are no letters", () -> Bytes.zip(Map.of("Profile.csv", Bytes.random(9000, 3))));
        bombs.put("z quote without end", () -> Bytes.zip("Profile.csv", HEAD + "\"" + "a,b\n".repeat(20_000)));
        bombs.put("z a hundred thousand rows", () -> Bytes.zip("Positions.csv", "Title\n" + "x\n".repeat(100_000)));
        bombs.put("z a hundred thousand columns", () -> Bytes.zip("Profile.csv", "a,".repeat(100_000) + "\n"));
        bombs.put("z table of ten mebibytes", () -> Bytes.zip("Profile.csv", HEAD + "a".repeat(10 * Bytes.MIB)));
        bombs.put("z entry filled with zeros", () -> Bytes.zip(Map.of("Profile.csv", new byte[20 * Bytes.MIB])));
        bombs.put("z many entries", ExportBombs::many);
    }

    /** An honest export. */
    static byte[] good() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("Profile.csv", Bytes.of(PERSON));
        parts.put(
                "Positions.csv",
                Bytes.of("Company Name,Title,Description,Location,Started On,Finished On\n"
                        + "Harbour Clinic,Ward Nurse,Looked after 12 beds,Malmö,Mar 2018,\n"));
        return Bytes.zip(parts);
    }

    private static byte[] many() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            many.put("Profile" + i + ".csv", Bytes.of("x"));
        }
        return Bytes.zip(many);
    }
}
