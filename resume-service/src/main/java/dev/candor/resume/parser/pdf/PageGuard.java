package dev.candor.resume.parser.pdf;

import dev.candor.resume.parser.Budget;
import dev.candor.resume.parser.ParseRefusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Refuses pages that no program made for people: content in thousands of pieces, or packed to unpack without end. */
final class PageGuard {

    private static final int MOST_PIECES = 5000;
    private static final int MOST_FILTERS = 8;
    private static final int MOST_ANNOTATIONS = 20_000;

    /** Share of what a file may unpack to that its drawing instructions may take. */
    private static final double CONTENT_SHARE = 0.25;

    private final Budget budget;
    private final Set<COSStream> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private long content;

    PageGuard(Budget budget) {
        this.budget = budget;
    }

    /** Looks at a page before it is read. */
    void require(COSDictionary page) throws IOException {
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations
                && annotations.size() > MOST_ANNOTATIONS) {
            throw new ParseRefusal("too-complex");
        }
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            count(stream);
        } else if (contents instanceof COSArray pieces) {
            if (pieces.size() > MOST_PIECES) {
                throw new ParseRefusal("too-complex");
            }
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.getObject(i) instanceof COSStream stream) {
                    count(stream);
                }
            }
        }
    }

    /** Counts what comes out of a stream of drawing instructions, once. */
    void count(COSStream stream) throws IOException {
        if (!counted.add(stream)) {
            return;
        }
        List<COSName> filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            throw new ParseRefusal("too-complex");
        }
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            Counted out = new Counted(i + 1 < filters.size());
            try (InputStream packed = in) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, out, stream, i);
            } catch (UncheckedIOException over) {
                throw over;
            } catch (IOException | RuntimeException broken) {
                return;
            }
            in = new ByteArrayInputStream(out.toByteArray());
        }
        in.close();
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filter = stream.getFilters();
        if (filter instanceof COSName name) {
            names.add(name);
        } else if (filter instanceof COSArray all) {
            all.forEach(one -> names.add(one instanceof COSName name ? name : COSName.FLATE_DECODE));
        }
        return names;
    }

    /** Counts what is written, and keeps it only if another filter follows. */
    private final class Counted extends ByteArrayOutputStream {

        private final boolean kept;

        Counted(boolean kept) {
            super(kept ? 1 << 16 : 0);
            this.kept = kept;
        }

        @Override
        public synchronized void write(int one) {
            add(1);
            if (kept) {
                super.write(one);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            add(length);
            if (kept) {
                super.write(bytes, from, length);
            }
        }

        private void add(int length) {
            content += length;
            if (content > CONTENT_SHARE * budget.limits().unpackedBytes()) {
                throw Budget.over("too-large-inside");
            }
        }
    }
}
