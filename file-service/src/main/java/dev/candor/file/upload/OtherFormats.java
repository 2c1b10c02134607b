package dev.candor.file.upload;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kinds of files that resumes come in and that we do not read: what each is, and what to save it as instead. */
final class OtherFormats {

    private static final String OLD_WORD =
            "It is a Word file of the old kind (.doc). Open it in Word or LibreOffice and save it as .docx or PDF.";
    private static final String RICH_TEXT =
            "It is Rich Text (.rtf). Open it in Word, LibreOffice or TextEdit and save it as .docx or PDF.";
    private static final String OPEN_DOCUMENT =
            "It is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as .docx or PDF.";
    private static final String PICTURE =
            "It is a picture, so it holds no text. Send the file it was made from, saved as PDF or .docx.";
    private static final String WEB_PAGE =
            "It is a web page. Open it in a browser and print it as PDF, then send that file.";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("doc", OLD_WORD),
            Map.entry("dot", OLD_WORD),
            Map.entry("rtf", RICH_TEXT),
            Map.entry("odt", OPEN_DOCUMENT),
            Map.entry("ott", OPEN_DOCUMENT),
            Map.entry("fodt", OPEN_DOCUMENT),
            Map.entry("pages", "It is a Pages file. Open it in Pages and export it as PDF or Word (.docx)."),
            Map.entry("wpd", "It is a WordPerfect file. Open it and save it as .docx or PDF."),
            Map.entry("wps", "It is a Works or WPS file. Open it and save it as .docx or PDF."),
            Map.entry("docm", "It is a Word file with macros. Save it as a plain .docx or PDF."),
            Map.entry("dotx", "It is a Word template. Open it and save it as .docx or PDF."),
            Map.entry("tex", "It is a LaTeX source. Typeset it and send the PDF."),
            Map.entry("html", WEB_PAGE),
            Map.entry("htm", WEB_PAGE),
            Map.entry("jpg", PICTURE),
            Map.entry("jpeg", PICTURE),
            Map.entry("png", PICTURE),
            Map.entry("heic", PICTURE),
            Map.entry("tif", PICTURE),
            Map.entry("tiff", PICTURE),
            Map.entry("webp", PICTURE));

    private OtherFormats() {}

    /** What a file of this name is, and what to do; empty if the ending is unknown. */
    static Optional<String> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    /** What the content is, and what to do, whatever its name says; empty if it is no other kind that we know. */
    static Optional<String> inside(byte[] bytes) {
        if (MediaTypeCheck.indexOf(bytes, "{\\rtf", 16) >= 0) {
            return Optional.of(RICH_TEXT);
        }
        boolean archive = MediaTypeCheck.indexOf(bytes, "PK", 2) == 0;
        return archive && MediaTypeCheck.indexOf(bytes, "mimetypeapplication/vnd.oasis.opendocument.text", 120) > 0
                ? Optional.of(OPEN_DOCUMENT)
                : Optional.empty();
    }
}
