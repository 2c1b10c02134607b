package dev.candor.jobanalysis.page.reading;

import dev.candor.jobanalysis.page.gate.Cues;
import dev.candor.skills.text.Folding;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages that hold several postings one below the other; the fragment of the address tells which is meant. */
final class SeveralPostings {

    private static final int SECTION = 30;
    private static final double ALL = 0.8;

    private SeveralPostings() {}

    /** The part of the page that the fragment names; empty if it names none, or all of it. */
    static Optional<Element> named(Document page, URI address) {
        String fragment = address.getFragment() == null ? "" : address.getFragment();
        Element anchor = fragment.isEmpty() ? null : page.getElementById(fragment);
        if (anchor == null && fragment.matches("[\\w-]{1,80}")) {
            anchor = page.selectFirst("a[name=" + fragment + "]");
        }
        if (anchor == null) {
            return Optional.empty();
        }
        Element part = words(anchor) >= SECTION ? anchor : upToTheNext(heading(anchor));
        boolean some = words(part) >= SECTION && words(part) <= ALL * words(page.body());
        return some ? Optional.of(part) : Optional.empty();
    }

    private static Element heading(Element anchor) {
        for (@Nullable Element at = anchor; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (at.normalName().matches("h[1-6]")) {
                return at;
            }
        }
        return anchor;
    }

    /** A heading with what follows it, up to the next of its kind. */
    private static Element upToTheNext(Element start) {
        Element part = new Element("div");
        part.appendChild(start.clone());
        boolean heading = start.normalName().matches("h[1-6]");
        String kind = heading ? start.normalName() : "";
        for (@Nullable Element next = start.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (kind.isEmpty() && next.normalName().matches("h[1-6]")) {
                kind = next.normalName();
            } else if (next.normalName().equals(kind) || (next.hasAttr("name") && words(next) < 3)) {
                break;
            }
            part.appendChild(next.clone());
        }
        return part;
    }

    /** Whether a text opens its sections again and again, as only several postings do. */
    static boolean in(String text) {
        Map<String, Integer> opened = new HashMap<>();
        boolean duties = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (Cues.opensSection(line)) {
                int times = opened.merge(Folding.key(line), 1, Integer::sum);
                duties |= times > 1 && Cues.opensDuties(line);
            }
        }
        return duties && opened.values().stream().filter(times -> times > 1).count() >= 2;
    }

    private static int words(Element element) {
        return element.text().isBlank() ? 0 : element.text().split("\\s+").length;
    }
}
