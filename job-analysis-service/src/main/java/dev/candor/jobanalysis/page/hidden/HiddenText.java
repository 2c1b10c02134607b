package dev.candor.jobanalysis.page.hidden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements that no reader sees: by attributes, by styles of their own and of the page, by letters in the colour of their
 * ground. What a control on the page opens (accordion, tab, "read more") is seen by whoever wants to, and stays.
 */
public final class HiddenText {

    private static final int SENTENCE = 5;
    private static final int LABEL = 9;
    private static final int PAGEFUL = 60;
    private static final double WHOLE = 0.5;
    private static final String WAITING = "nav, header, footer, form, dialog, template, noscript, [role=dialog],"
            + " [role=alertdialog], [role=navigation], [role=menu], [id*=cookie], [class*=cookie], [id*=consent],"
            + " [class*=consent], [class*=modal], [class*=menu], [class*=popup], [class*=overlay], [class*=toast]";
    private static final Pattern FOR_SCREEN_READERS =
            Pattern.compile(".*(sr-only|visually-?hidden|screen-?reader|assistive|offscreen|a11y|hidden-accessible).*");
    private static final Pattern ON_A_PICTURE =
            Pattern.compile(".*(hero|banner|cover|jumbotron|dark|inverse|btn|button|badge|header|footer|bg-).*");
    private static final String CONTROLS =
            "[aria-controls], [data-target], [data-bs-target], [data-toggle], a[href^=#], label[for], [data-tab]";

    private HiddenText() {}

    /** Takes it out of the page; true if sentences went that a reader of the page was not meant to see. */
    public static boolean remove(Document page) {
        StyleRules rules = new StyleRules(page);
        Opened opened = new Opened(page);
        int all = words(page.body());
        List<Element> unseen = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean hidden = (hides(element) || rules.hide(element)) && !opened.has(element);
            boolean lost = !hidden && !element.ownText().isBlank() && lost(element, rules);
            if ((hidden || lost) && !whole(element, all)) {
                unseen.add(element);
            }
        }
        boolean speaks = unseen.stream().anyMatch(HiddenText::speaks);
        unseen.forEach(Node::remove);
        return speaks;
    }

    /** Before its script has run, a page may hide all of itself. */
    private static boolean whole(Element element, int all) {
        String name = element.normalName();
        int words = words(element);
        return name.equals("body") || (words >= PAGEFUL && words > WHOLE * all);
    }

    private static boolean hides(Element element) {
        boolean aria = element.attr("aria-hidden").equals("true");
        return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
                || (aria && element.selectFirst("h1, main") == null)
                || (element.hasAttr("style") && hides(Declarations.of(element.attr("style")), element));
    }

    private static boolean hides(Declarations style, Element element) {
        return style.hide() || (style.tiny() && !element.ownText().isBlank());
    }

    private static boolean lost(Element element, StyleRules rules) {
        Optional<Shade> ink = first(styles(element, rules), true);
        if (ink.isEmpty() && element.normalName().equals("font")) {
            ink = Shade.of(element.attr("color").toLowerCase(Locale.ROOT));
        }
        if (ink.isEmpty() || element.normalName().matches("h[1-6]|a|button")) {
            return false;
        }
        return ink.get().lostOn(ground(element, rules, ink.get()));
    }

    /** The ground of an element; one of its own letters' opposite if nobody can tell. */
    private static Shade ground(Element element, StyleRules rules, Shade ink) {
        Shade unknown = new Shade(255 - ink.brightness() > 127 ? 255 : 0, false);
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            List<Declarations> styles = styles(at, rules);
            Optional<Shade> shade = first(styles, false);
            if (shade.isPresent() && !shade.get().seeThrough()) {
                return shade.get();
            }
            boolean attribute = at.hasAttr("bgcolor") || at.hasAttr("background");
            boolean picture =
                    ON_A_PICTURE.matcher(marks(at)).matches() || at.normalName().equals("header");
            if (attribute || picture || styles.stream().anyMatch(Declarations::painted)) {
                return Shade.of(at.attr("bgcolor").toLowerCase(Locale.ROOT)).orElse(unknown);
            }
        }
        return Shade.PAPER;
    }

    private static List<Declarations> styles(Element element, StyleRules rules) {
        return Stream.concat(
                        Stream.of(element.attr("style"))
                                .filter(style -> !style.isEmpty())
                                .map(Declarations::of),
                        rules.paint(element).reversed().stream())
                .toList();
    }

    private static Optional<Shade> first(List<Declarations> styles, boolean ink) {
        return styles.stream()
                .map(style -> ink ? style.ink() : style.ground())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean speaks(Element element) {
        if (element.closest(WAITING) != null || !element.select(WAITING).isEmpty()) {
            return false;
        }
        String text = element.text();
        boolean data = text.startsWith("{")
                || text.startsWith("[")
                || text.toLowerCase(Locale.ROOT).contains("cookie");
        boolean label = FOR_SCREEN_READERS.matcher(marks(element)).matches();
        return !data && words(text) >= (label ? LABEL : SENTENCE);
    }

    private static String marks(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    private static int words(Element element) {
        return words(element.text());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** What the controls of a page open. */
    private static final class Opened {

        private static final List<String> NAMES =
                List.of("aria-controls", "data-target", "data-bs-target", "href", "for", "data-tab");

        private final Set<String> targets = new HashSet<>();

        Opened(Document page) {
            for (Element control : page.select(CONTROLS)) {
                NAMES.stream()
                        .map(name -> control.attr(name).replaceFirst("^#", ""))
                        .filter(target -> !target.isEmpty())
                        .forEach(targets::add);
            }
        }

        boolean has(Element element) {
            return targets.contains(element.id()) || element.attr("role").equals("tabpanel") || behindControl(element);
        }

        /** The panel of an accordion follows the button that opens it. */
        private static boolean behindControl(Element element) {
            Element before = element.previousElementSibling();
            if (before == null) {
                return false;
            }
            boolean control = before.is(
                            "button, summary, [role=button], [aria-expanded], [onclick], input[type=checkbox]")
                    || before.select("button, [role=button], [aria-expanded]").size() == 1;
            return control && words(before) > 0 && words(before) <= 12;
        }
    }
}
