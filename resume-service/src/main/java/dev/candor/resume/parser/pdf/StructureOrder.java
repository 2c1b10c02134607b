package dev.candor.resume.parser.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The order in which a tagged PDF wants its marked content to be read (ISO 32000, 14.7). */
final class StructureOrder {

    private static final int MOST_NODES = 100_000;
    private static final int DEEPEST = 200;

    private final IdentityHashMap<COSDictionary, Map<Integer, Mark>> pages = new IdentityHashMap<>();
    private int nodes;

    /**
     * One piece of marked content.
     *
     * @param role {@code list}, {@code heading1} and so on, or empty
     * @param block number of the paragraph, list item, cell or heading it belongs to; 0 if none
     * @param row number of the row of a table it belongs to; 0 if none
     */
    record Mark(int order, String role, int block, int row) {}

    private StructureOrder() {}

    static StructureOrder of(PDDocument document) {
        StructureOrder order = new StructureOrder();
        COSBase root = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
        if (root instanceof COSDictionary dictionary) {
            order.walk(dictionary.getDictionaryObject(COSName.K), new COSDictionary(), new Mark(0, "", 0, 0), 0);
        }
        return order;
    }

    Map<Integer, Mark> of(COSDictionary page) {
        return pages.getOrDefault(page, Map.of());
    }

    private void walk(@Nullable COSBase kid, COSDictionary page, Mark inside, int depth) {
        if (kid == null || depth > DEEPEST || ++nodes > MOST_NODES) {
            return;
        }
        if (kid instanceof COSObject reference) {
            walk(reference.getObject(), page, inside, depth + 1);
        } else if (kid instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                walk(kids.getObject(i), page, inside, depth + 1);
            }
        } else if (kid instanceof COSInteger mark) {
            pages.computeIfAbsent(page, p -> new HashMap<>())
                    .putIfAbsent(mark.intValue(), new Mark(nodes, inside.role, inside.block, inside.row));
        } else if (kid instanceof COSDictionary element) {
            COSDictionary on =
                    element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
            COSName next = element.containsKey(COSName.MCID) ? COSName.MCID : COSName.K;
            walk(element.getDictionaryObject(next), on, role(element, inside), depth + 1);
        }
    }

    private Mark role(COSDictionary element, Mark inside) {
        String type = element.getNameAsString(COSName.S);
        if (type == null) {
            return inside;
        }
        return switch (type) {
            case "LI" -> new Mark(0, "list", nodes, inside.row);
            case "TR" -> new Mark(0, inside.role, inside.block, nodes);
            case "P", "TD", "TH" -> new Mark(0, inside.role.equals("list") ? "list" : "", nodes, inside.row);
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
                new Mark(0, "heading" + (type.length() > 1 ? type.substring(1) : "1"), nodes, inside.row);
            default -> inside;
        };
    }
}
