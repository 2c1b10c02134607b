package dev.candor.jobanalysis.page.hidden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The rules of the style sheets inside a page that hide, show or colour. Rules under a condition (print, width) and style sheets
 * that would have to be fetched are not looked at; where one rule hides and another shows, the element counts as seen.
 */
final class StyleRules {

    private static final int MOST_RULES = 2_000;
    private static final int MOST_LETTERS = 600_000;

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, List<Declarations>> paint = new IdentityHashMap<>();

    StyleRules(Document page) {
        Set<Element> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rule rule : rules(page)) {
            boolean hides = rule.style().hide() || rule.style().tiny();
            boolean colours =
                    rule.style().painted() || !rule.style().value("color").isEmpty();
            boolean shows = !hides && rule.style().show();
            if (hides || colours || shows) {
                for (Element element : matches(page, rule.selector())) {
                    if (rule.style().hide() || (hides && !element.ownText().isBlank())) {
                        hidden.add(element);
                    }
                    if (shows) {
                        shown.add(element);
                    }
                    if (colours) {
                        paint.computeIfAbsent(element, key -> new ArrayList<>()).add(rule.style());
                    }
                }
            }
        }
        hidden.removeAll(shown);
    }

    private record Rule(String selector, Declarations style) {}

    boolean hide(Element element) {
        return hidden.contains(element);
    }

    List<Declarations> paint(Element element) {
        return paint.getOrDefault(element, List.of());
    }

    private static List<Element> matches(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<Rule> rules(Document page) {
        List<Rule> rules = new ArrayList<>();
        int letters = 0;
        for (Element style : page.select("style")) {
            letters += style.data().length();
            boolean conditional = style.attr("media").matches("(?i).*(print|width).*");
            if (letters < MOST_LETTERS && !conditional) {
                read(style.data(), rules);
            }
        }
        return rules;
    }

    /** Reads the rules outside of any block with a condition. */
    private static void read(String css, List<Rule> rules) {
        int at = 0;
        while (at < css.length() && rules.size() < MOST_RULES) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selector = bare(css.substring(at, open));
            int close = selector.startsWith("@") ? blockEnd(css, open) : end(css, open);
            if (!selector.startsWith("@") && !selector.isEmpty() && selector.length() < 500) {
                rules.add(new Rule(selector, Declarations.of(css.substring(open + 1, close))));
            }
            at = close + 1;
        }
    }

    private static int end(String css, int open) {
        int close = css.indexOf('}', open);
        return close < 0 ? css.length() : close;
    }

    private static int blockEnd(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    /** A selector without comments and statements such as {@code @import …;} before it. */
    private static String bare(String text) {
        int comment = text.lastIndexOf("*/");
        String selector = comment < 0 ? text : text.substring(comment + 2);
        int statement = selector.lastIndexOf(';');
        return (statement < 0 ? selector : selector.substring(statement + 1)).strip();
    }
}
