package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.ParsedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** What stands in a PDF beside its letters: links, things that would run, our own embedded resume. */
final class PdfExtras {

    private static final int MOST_ATTACHMENT_BYTES = 1 << 20;

    private PdfExtras() {}

    static List<String> flags(PDDocument document, boolean recognised) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        List<String> flags = new ArrayList<>();
        flag(flags, "open-action", catalog.containsKey(COSName.OPEN_ACTION) && isAction(catalog));
        flag(flags, "additional-actions", catalog.containsKey(COSName.AA));
        flag(flags, "javascript", names != null && names.containsKey(COSName.getPDFName("JavaScript")));
        flag(flags, "embedded-files", names != null && names.containsKey(COSName.EMBEDDED_FILES));
        flag(flags, "form", catalog.containsKey(COSName.ACRO_FORM));
        flag(flags, ParsedText.RECOGNISED, recognised);
        return flags;
    }

    private static boolean isAction(COSDictionary catalog) {
        return catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary;
    }

    private static void flag(List<String> flags, String name, boolean present) {
        if (present) {
            flags.add(name);
        }
    }

    /** The one attachment that is opened: {@code resume.json}, if it is the only one and small. */
    static @Nullable String ownResume(PDDocument document) {
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
            if (all == null || all.size() != 1 || !all.containsKey("resume.json")) {
                return null;
            }
            PDEmbeddedFile file = all.values().iterator().next().getEmbeddedFile();
            if (file == null) {
                return null;
            }
            try (InputStream in = file.createInputStream()) {
                byte[] json = in.readNBytes(MOST_ATTACHMENT_BYTES + 1);
                return json.length > MOST_ATTACHMENT_BYTES ? null : new String(json, StandardCharsets.UTF_8);
            }
        } catch (IOException | RuntimeException broken) {
            return null;
        }
    }
}
