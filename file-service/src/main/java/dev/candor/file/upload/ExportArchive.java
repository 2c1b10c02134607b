package dev.candor.file.upload;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks into LinkedIn's data export: one of its tables about the person must be there, and it must pass {@link ArchiveScan}. */
final class ExportArchive {

    private static final Set<String> TABLES = Set.of("profile.csv", "positions.csv", "education.csv");
    private static final ArchiveScan.Words WORDS = new ArchiveScan.Words(
            "The archive is damaged. Download it from LinkedIn again.",
            "The archive is built in a way we do not open. Upload it as LinkedIn sends it.",
            "There are other archives in this one. Upload the ZIP that LinkedIn sends, as it is.",
            "The archive unpacks to more than we open. Ask LinkedIn for the profile alone, not for all data.");

    private ExportArchive() {}

    static void require(byte[] bytes) {
        AtomicBoolean found = new AtomicBoolean();
        ArchiveScan.run(bytes, WORDS, (name, block, length) -> {
            if (TABLES.contains(name.substring(name.lastIndexOf('/') + 1))) {
                found.set(true);
            }
        });
        if (!found.get()) {
            throw MediaTypeCheck.mismatch("The archive is not LinkedIn's data export: it has no Profile.csv.");
        }
    }
}
