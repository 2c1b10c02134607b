package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.gate.Cues;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The smallest element that holds nearly all of the running text: words count less inside of links, headings of a posting's
 * sections count like a paragraph. From the body down, an element with almost everything is entered.
 */
public final class MainBlock {

    private static final double NEARLY_ALL = 0.85;
    private static final double HEADING = 15;
    private static final int HEAD = 60;

    private final IdentityHashMap<Element, Double> weights = new IdentityHashMap<>();

    private MainBlock() {}

    /** The block under a root. */
    public static Element of(Element root) {
        MainBlock block = new MainBlock();
        double all = block.weigh(root, false);
        Element at = root;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : at.children()) {
                if (block.weights.getOrDefault(child, 0.0) >= NEARLY_ALL * all
                        && !child.normalName().matches("ul|ol|p|li")) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    /** The block with what stands above it, title and facts, if that is little. */
    public static Element withHead(Element root) {
        Element main = of(root);
        Element title = root.selectFirst("h1");
        if (title == null || title.parents().contains(main) || main.equals(title)) {
            return main;
        }
        Element both = main;
        while (!both.equals(root) && both.parent() != null && !title.parents().contains(both)) {
            both = both.parent();
        }
        return title.parents().contains(both) ? fromTitle(both, title, main) : main;
    }

    /** What stands between the title and the block, and the block. */
    private static Element fromTitle(Element both, Element title, Element main) {
        Element whole = new Element("div");
        boolean begun = false;
        for (Element child : both.children()) {
            boolean last = child.equals(main) || main.parents().contains(child);
            begun |= child.equals(title) || title.parents().contains(child);
            if (last) {
                int more = Surroundings.words(whole);
                whole.appendChild(main.clone());
                return begun && more <= Math.max(HEAD, Surroundings.words(main) / 5) ? whole : main;
            }
            if (begun) {
                whole.appendChild(child.clone());
            }
        }
        return main;
    }

    private double weigh(Element element, boolean linked) {
        boolean link = linked || element.normalName().equals("a");
        double own = 0;
        for (TextNode text : element.textNodes()) {
            own += Surroundings.words(text.text()) * (link ? 0.1 : 1);
        }
        if (own > 0 && own <= 10 && Cues.opensSection(element.ownText())) {
            own += HEADING;
        }
        for (Element child : element.children()) {
            own += weigh(child, link);
        }
        weights.put(element, own);
        return own;
    }
}
