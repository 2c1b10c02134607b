package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.gate.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lists of links and of cards: elements of one build, each with a link of its own. They lead to things and are none. */
final class Lists {

    private static final int LEAST = 3;
    private static final int CARD = 90;
    private static final double LINKED = 0.7;

    private Lists() {}

    /** Takes the lists out of a page; how many entries they had in all. */
    static int remove(Document page) {
        int entries = strips(page);
        for (Element container : new ArrayList<>(page.body().select("ul, ol, div, section, tbody, main, dl"))) {
            if (container.closest("body") != null) {
                List<Element> cards = cards(container);
                entries += cards.size();
                cards.forEach(Node::remove);
            }
        }
        return entries;
    }

    /** Links one behind the other in one element, parted by breaks or bars. */
    private static int strips(Document page) {
        int entries = 0;
        for (Element strip : new ArrayList<>(page.body().select("td, div, p, span, font, center, nobr"))) {
            long links = strip.children().stream()
                    .filter(child -> child.normalName().equals("a"))
                    .count();
            boolean attached = strip.closest("body") != null && links >= LEAST;
            if (attached && Surroundings.words(strip.select("> a").text()) >= LINKED * Surroundings.words(strip)) {
                strip.remove();
                entries += (int) links;
            }
        }
        return entries;
    }

    private static List<Element> cards(Element container) {
        List<Element> cards = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (Element child : container.children()) {
            String target = target(child);
            if (!target.isEmpty() && targets.add(target)) {
                cards.add(child);
            }
        }
        boolean alike = cards.stream().map(Element::normalName).distinct().count() == 1;
        return cards.size() >= LEAST && alike && cards.size() * 2 >= container.childrenSize() ? cards : List.of();
    }

    /** Where a card leads; empty if the element is no card. */
    private static String target(Element child) {
        List<Element> links = child.normalName().equals("a") ? List.of(child) : child.select("a[href]");
        if (links.isEmpty()
                || links.size() > 4
                || Surroundings.words(child) > CARD
                || child.selectFirst("h1") != null) {
            return "";
        }
        if (child.select("h2, h3, h4, h5, h6, strong, b").stream().anyMatch(head -> Cues.opensSection(head.text()))) {
            return "";
        }
        Element link = links.getFirst();
        boolean mostly = Surroundings.words(link) >= LINKED * Surroundings.words(child);
        boolean titled = child.select("h2, h3, h4, h5, h6").stream()
                .anyMatch(head -> head.closest("a") != null || head.selectFirst("a") != null);
        boolean call = child.selectFirst("h2, h3, h4, h5, h6") != null && Cues.leavesPosting(link.text());
        boolean leads = link.equals(child.select("a").first()) && startsWithLink(child, link);
        return mostly || titled || call || leads ? link.attr("href") + link.text() : "";
    }

    private static boolean startsWithLink(Element child, Element link) {
        return !link.text().isBlank()
                && Surroundings.words(link) >= 2
                && child.normalName().matches("li|tr|article|div")
                && child.text().startsWith(link.text())
                && Surroundings.words(link) <= 14;
    }
}
