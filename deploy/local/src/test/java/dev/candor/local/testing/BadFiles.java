package dev.candor.local.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as people really upload them by mistake. */
public final class BadFiles {

    private static final Path SAMPLES = Path.of("samples");

    private BadFiles() {}

    /** A PDF that asks for a password. */
    public static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(sample("resume.pdf"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A PDF as a scanner makes it: a picture of words, no text. */
    public static byte[] imageOnlyPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(document, picture());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 50, 400, 400, 200);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A picture. */
    public static byte[] png() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture(), "png", out);
            return out.toByteArray();
        }
    }

    /** The first half of a Word file. */
    public static byte[] brokenDocx() throws IOException {
        byte[] whole = sample("resume.docx");
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** More bytes than an upload may have. */
    public static byte[] huge() {
        byte[] bytes = new byte[12 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    /** Only white space. */
    public static byte[] blank() {
        return " \n\t \n".getBytes(StandardCharsets.UTF_8);
    }

    /** A megabyte of words without any meaning. */
    public static String megabyteOfText() {
        return "lorem ipsum dolor sit amet ".repeat(1024 * 1024 / 27 + 1);
    }

    /** A sample file. */
    public static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 200);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 20, 300, 12);
        graphics.fillRect(20, 60, 340, 8);
        graphics.dispose();
        return image;
    }
}
