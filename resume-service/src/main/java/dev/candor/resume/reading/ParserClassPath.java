package dev.candor.resume.reading;

import dev.candor.resume.parser.ParserMain;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The class path of the child process: its own classes and the PDF library, nothing else. They are used where they are; from
 * an executable jar, which nests them, they are copied out first.
 */
final class ParserClassPath {

    private static final List<Class<?>> NEEDED =
            List.of(ParserMain.class, PDDocument.class, TTFParser.class, RandomAccessRead.class, LogFactory.class);
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final Pattern WANTED = Pattern.compile(
            CLASSES
                    + "dev/candor/resume/parser/[\\w/$-]+\\.class|BOOT-INF/lib/(?:pdfbox|fontbox|pdfbox-io|commons-logging)-[\\d.]+\\.jar");

    private ParserClassPath() {}

    /** Makes it, copying into {@code folder} what is nested. */
    static String make(Path folder) throws IOException {
        Set<String> parts = new LinkedHashSet<>();
        for (Class<?> type : NEEDED) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            String location = source == null ? "" : source.getLocation().toString();
            int nested = location.indexOf("!");
            if (nested >= 0 || location.startsWith("jar:nested:")) {
                return unpacked(outer(location), folder);
            }
            Path part = path(location);
            if (type == ParserMain.class && Files.isRegularFile(part)) {
                part = ownClasses(part, folder);
            }
            parts.add(part.toString());
        }
        return String.join(File.pathSeparator, parts);
    }

    /** The parser's classes alone: the manifest of the whole jar would bring every library of the service with it. */
    private static Path ownClasses(Path jar, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches("dev/candor/resume/parser/[\\w/$-]+\\.class")) {
                    Path target = classes.resolve(entry.getName());
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return classes;
    }

    private static Path path(String location) throws IOException {
        try {
            return Path.of(new URI(location));
        } catch (URISyntaxException | IllegalArgumentException unusual) {
            throw new IOException("classes are not in a file", unusual);
        }
    }

    /** {@code jar:nested:/app.jar/!BOOT-INF/classes/!/} and {@code jar:file:/app.jar!/BOOT-INF/…} lie in /app.jar. */
    private static Path outer(String location) throws IOException {
        String bare = location.replaceFirst("^jar:", "").replaceFirst("^nested:", "file:");
        return path(bare.substring(0, bare.indexOf('!')).replaceFirst("/$", ""));
    }

    private static String unpacked(Path jar, Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        parts.add(classes.toString());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!WANTED.matcher(entry.getName()).matches()) {
                    continue;
                }
                boolean own = entry.getName().startsWith(CLASSES);
                String name = own
                        ? entry.getName().substring(CLASSES.length())
                        : entry.getName().replaceFirst(".*/", "");
                Path target = (own ? classes : folder).resolve(name);
                Files.createDirectories(target.toAbsolutePath().getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                if (!own) {
                    parts.add(target.toString());
                }
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
