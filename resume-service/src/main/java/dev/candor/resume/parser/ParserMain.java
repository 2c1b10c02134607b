package dev.candor.resume.parser;

import dev.candor.resume.parser.docx.DocxText;
import dev.candor.resume.parser.pdf.PdfText;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The child process: reads a kind and length-prefixed bytes from standard input, answers length-prefixed JSON, until its
 * input closes. It is killed from outside when it takes too long.
 */
public final class ParserMain {

    /** Largest file it takes, in bytes. */
    public static final int MOST_BYTES = 12 << 20;

    /** Largest answer it gives, in bytes. */
    public static final int MOST_ANSWER_BYTES = 4 << 20;

    private ParserMain() {}

    /** Answers until standard input closes. */
    public static void main(String[] arguments) throws IOException {
        ParseLimits limits = arguments.length == 0 ? ParseLimits.STANDARD : ParseLimits.of(arguments[0]);
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        List<String> recogniser = List.of(arguments).stream().skip(1).toList();
        PdfText.warmUp();
        out.writeInt(0);
        out.flush();
        while (answer(in, out, limits, recogniser)) {
            out.flush();
        }
    }

    private static boolean answer(DataInputStream in, DataOutputStream out, ParseLimits limits, List<String> recogniser)
            throws IOException {
        int kind;
        try {
            kind = in.readUnsignedByte();
        } catch (EOFException ended) {
            return false;
        }
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            return false;
        }
        byte[] json = JsonWriter.write(parse((char) kind, in.readNBytes(length), limits, recogniser))
                .getBytes(StandardCharsets.UTF_8);
        if (json.length > MOST_ANSWER_BYTES) {
            json = JsonWriter.write(ParsedText.refused("too-much-text")).getBytes(StandardCharsets.UTF_8);
        }
        out.writeInt(json.length);
        out.write(json);
        return true;
    }

    /** Parses one file within the usual limits. */
    public static ParsedText parse(char kind, byte[] bytes) {
        return parse(kind, bytes, ParseLimits.STANDARD);
    }

    /** Parses one file, with pictures left unread. */
    public static ParsedText parse(char kind, byte[] bytes, ParseLimits limits) {
        return parse(kind, bytes, limits, List.of());
    }

    /**
     * Parses one file; {@code kind} is {@code p} for PDF, {@code o} for one whose pictures are read by the program {@code
     * recogniser}, {@code d} for DOCX, {@code z} for a data export. Never throws.
     */
    private static ParsedText parse(char kind, byte[] bytes, ParseLimits limits, List<String> recogniser) {
        try {
            return switch (kind) {
                case 'p' -> PdfText.read(bytes, limits);
                case 'o' -> PdfText.read(bytes, limits, recogniser);
                case 'z' -> ExportTables.read(bytes);
                default -> DocxText.read(bytes);
            };
        } catch (ParseRefusal refusal) {
            return ParsedText.refused(refusal.code());
        } catch (StackOverflowError tooDeep) {
            return ParsedText.refused("too-complex");
        } catch (IOException | RuntimeException broken) {
            return ParsedText.refused("broken");
        }
    }
}
