package dev.candor.runtime.web;

import dev.candor.contract.id.OwnerId;
import java.io.IOException;
import java.util.zip.ZipOutputStream;

/** A feature that can hand out everything it keeps of a person. Every bean writes its entries into one ZIP. */
public interface AccountExport {

    /** Folder of the entries, such as {@code optimizations}. */
    String name();

    /**
     * Writes entries under {@link #name()}; opens and closes each of them, never the ZIP.
     *
     * @throws IOException if the reader has gone
     */
    void write(OwnerId owner, ZipOutputStream zip) throws IOException;
}
