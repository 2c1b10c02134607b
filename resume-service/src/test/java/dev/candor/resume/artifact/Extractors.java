package dev.candor.resume.artifact;

import dev.candor.resume.artifact.Template.PageSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** How others read what we write. */
final class Extractors {

    private static final float A4_WIDTH = 595.28f;
    private static final int TATWEEL = 0x640;

    private Extractors() {}

    static String pdfBox(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By poppler's {@code pdftotext}; empty where it is not installed. */
    static Optional<String> pdfToText(byte[] pdf) {
        try {
            Path file = Files.createTempFile("exported", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
                        ? Optional.of(text)
                        : Optional.empty();
            } finally {
                Files.delete(file);
            }
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The text of a Word file as its XML has it, by no library that knows Word. */
    static String wordXml(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    StringBuilder text = new StringBuilder();
                    Jsoup.parse(xml, "", Parser.xmlParser())
                            .getElementsByTag("w:p")
                            .forEach(paragraph -> text.append(String.join(
                                            "",
                                            paragraph.getElementsByTag("w:t").eachText()))
                                    .append('\n'));
                    return text.toString();
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageSize paper(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Math.abs(document.getPage(0).getMediaBox().getWidth() - A4_WIDTH) < 1
                    ? PageSize.A4
                    : PageSize.LETTER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space and bullets, which are a matter of the format. */
    static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.lines()
                .map(line -> line.strip().replaceFirst("^[•\u25c6\u25cf-] ?", ""))
                .forEach(out::append);
        return Normalizer.normalize(
                out.toString().replaceAll("[\\s\u00a0\u200e\u200f\u202a-\u202e]", ""), Normalizer.Form.NFKC);
    }

    /**
     * Letters and digits in the order of the page; where lines run from the right they are sorted, since plain extractors put
     * the figures and Latin words of such a line in an order of their own. Our reader does not, and is tested on its order.
     */
    static String comparable(String text, String language) {
        IntStream letters =
                squeezed(text).codePoints().filter(point -> Character.isLetterOrDigit(point) && point != TATWEEL);
        return (HtmlRenderer.rightToLeft(language) ? letters.sorted() : letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
