package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.gate.Cues;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Values behind labels such as "Location", in definition lists, tables, label and value side by side, or one line. */
final class Labels {

    private static final WordTable WORDS = WordTable.load(Cues.class, "labels.tsv");
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_VALUE = 12;
    private static final Pattern COMPANY = Pattern.compile(
            "(company|employer|organi[sz]ation|hiring|brand)[-_ ]?name|jobcompany|job-company|hiringorganization|(^|[ _-])(company|employer)($| )");
    private static final Pattern LOCATION = Pattern.compile(
            "(job|position|posting|metadata)?[-_ ]?(geo)?locations?($| |-text|-name|-value)|addresslocality|job-?city|workplace-?location|(^|[-_ ])workplaces?($| )");

    private final Map<String, String> values = new HashMap<>();
    private final Document page;

    Labels(Document page) {
        this.page = page;
        Map<String, Set<String>> keys = WORDS.keys().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> WORDS.words(key).stream().map(Folding::key).collect(Collectors.toSet())));
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText();
            if (!own.isBlank()) {
                read(element, own, keys);
            }
        }
    }

    private void read(Element element, String own, Map<String, Set<String>> keys) {
        int colon = Math.max(own.indexOf(':'), own.indexOf('：'));
        boolean inLine = colon > 0 && colon < own.length() - 1 && colon <= LONGEST_LABEL && element.childrenSize() == 0;
        String label = Folding.key(inLine ? own.substring(0, colon) : own);
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            return;
        }
        keys.forEach((key, words) -> {
            if (words.contains(label) && !values.containsKey(key)) {
                String value = inLine ? own.substring(colon + 1) : beside(element);
                String bare = value.replaceFirst("^[\\s:：–-]+", "")
                        .replaceFirst("(?U)(\\u3000|\\s{2,}|\\S{1,8}：).*$", "")
                        .strip();
                if (fits(bare)) {
                    values.put(key, bare);
                }
            }
        });
    }

    private static boolean fits(String value) {
        return !value.isEmpty() && value.length() <= 120 && Surroundings.words(value) <= LONGEST_VALUE;
    }

    /** What stands behind a label: the rest of its line, the next cell, the next element. */
    private static String beside(Element label) {
        for (@Nullable Node next = label.nextSibling(); next != null; next = next.nextSibling()) {
            String text =
                    next instanceof TextNode plain ? plain.text() : next instanceof Element other ? other.text() : "";
            if (!text.replaceAll("[\\s:]", "").isEmpty()) {
                return text;
            }
        }
        Element parent = label.parent();
        if (parent == null || !parent.text().strip().equals(label.text().strip())) {
            return "";
        }
        return parent.normalName().matches("dt|th|td|span|strong|b|p|div|li|h\\d") ? beside(parent) : "";
    }

    /** The value behind one of the labels of a kind; null if there is none. */
    @Nullable
    String value(String kind) {
        return values.get(kind);
    }

    /** The text of an element that its own names mark as company or location. */
    Optional<String> marked(String kind) {
        Pattern names = kind.equals("company") ? COMPANY : LOCATION;
        for (Element element : page.body().getAllElements()) {
            String marks = marks(element);
            if (names.matcher(marks).find() && element.selectFirst("input, select, label, form") == null) {
                String text = bare(element.ownText().isBlank() ? element.text() : element.ownText());
                if (fits(text) && Character.isLetterOrDigit(text.codePointAt(0))) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Names that the page's maker gave an element, in all the attributes made for them. */
    private static String marks(Element element) {
        StringBuilder marks = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            boolean named = attribute.getKey().matches("class|id|itemprop")
                    || attribute.getKey().startsWith("data-");
            if (named && attribute.getValue().length() <= 120) {
                marks.append(attribute.getValue()).append(' ');
            }
        }
        return marks.toString().toLowerCase(Locale.ROOT);
    }

    /** A value without the label in front of it. */
    private static String bare(String text) {
        int colon = text.indexOf(':');
        return (colon > 0 && colon <= LONGEST_LABEL ? text.substring(colon + 1) : text).strip();
    }
}
