package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.gate.ContentGate;
import dev.candor.jobanalysis.page.gate.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what stands around a posting: menus, notices, forms, shares, other jobs. An element that holds the title, a section
 * of the posting, or much of the page stays whatever it is called.
 */
public final class Surroundings {

    private static final double MUCH = 0.4;
    private static final int PARAGRAPH = 40;
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, embed, video, audio, canvas,"
                    + " select, textarea, input, dialog, nav, [role=dialog], [role=alertdialog], [role=navigation], [role=search],"
                    + " [role=menu], [role=menubar], [role=tablist], [aria-modal=true]";
    private static final String MAYBE = "header, footer, aside, form, [role=banner], [role=contentinfo],"
            + " [role=complementary], [class], [id], [data-at], [data-testid]";
    private static final Pattern NAMES = Pattern.compile(
            "cookie|consent|gdpr|onetrust|breadcrumb|(^|[-_ ])shar(e|ing)|social|newsletter|subscri|related|similar|"
                    + "recommend|suggest|job-?alert|jobalarm|job-?agent|comment|sidebar|widget-area|(^|[-_ ])footer|navbar|"
                    + "(^|[-_ ])nav([-_ ]|$)|(^|[-_ ])menu|pagination|skip-?link|(^|[-_ ])log-?in|sign-?(in|up)|modal|popup|overlay|"
                    + "toast|advert|(^|[-_ ])ads?([-_ ]|$)|promo|popular|more-?jobs|other-?jobs|apply-?form|application-?form|"
                    + "talent-?community|site-?header|page-?header|page-?footer|masthead|colophon|toolbar|search-?(bar|box|form)|poweredby|back-?link|posted-on|entry-meta|post-meta|byline");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)cookie|consent|einwilligung|traceur|kakor|evästeit|ciasteczk|informasjonskaps|personal data|personenbezogen|données personnelles|datos personales");
    private static final String HEADS =
            "h1, h2, h3, h4, h5, h6, legend, summary, strong, b, [class*=title], [class*=heading], [role=heading]";

    private final Document page;
    private final int words;

    private Surroundings(Document page) {
        this.page = page;
        this.words = words(page.body());
    }

    /** Takes it away from the page; the number of cards and links of a list that went, if there was one. */
    public static int remove(Document page) {
        page.select(NEVER).remove();
        Surroundings around = new Surroundings(page);
        around.notices();
        around.named();
        around.behindHeadings();
        int listed = Lists.remove(page);
        around.controls();
        return listed;
    }

    /** Notices about cookies and privacy, whatever their elements are called. */
    private void notices() {
        for (Element element : new ArrayList<>(page.body().select("div, section, aside, form, p"))) {
            String text = element.text();
            boolean maybe = attached(element)
                    && text.length() > 60
                    && text.length() < 8_000
                    && NOTICE.matcher(text).find()
                    && element.selectFirst("h1, main, article") == null;
            if (maybe && !opensSection(element) && ContentGate.isNotice(PageText.lines(element.clone()))) {
                element.remove();
            }
        }
    }

    private void named() {
        for (Element element : new ArrayList<>(page.body().select(MAYBE))) {
            boolean sort = element.normalName().matches("header|footer|aside|form") || element.hasAttr("role");
            if (element.parent() != null
                    && (sort || NAMES.matcher(marks(element)).find())
                    && !holdsPosting(element)) {
                element.remove();
            }
        }
    }

    private boolean holdsPosting(Element element) {
        String name = element.normalName();
        return name.equals("body")
                || name.equals("main")
                || words(element) > MUCH * words
                || element.selectFirst("h1, main, article") != null
                || opensSection(element);
    }

    private static boolean opensSection(Element element) {
        return element.select(HEADS).stream().anyMatch(head -> Cues.opensSection(head.text()));
    }

    private static String marks(Element element) {
        return String.join(" ", element.className(), element.id(), element.attr("data-at"), element.attr("data-testid"))
                .toLowerCase(Locale.ROOT);
    }

    /** "Similar jobs" and what follows it. */
    private void behindHeadings() {
        for (Element head : page.body().select(HEADS)) {
            if (attached(head)
                    && Cues.leavesPosting(head.text())
                    && !head.normalName().equals("h1")) {
                Element whole = opened(head);
                if (!whole.equals(head)) {
                    whole.remove();
                } else {
                    removeFollowing(head);
                }
            }
        }
    }

    private boolean attached(Element element) {
        return element.closest("body") != null;
    }

    /** The outermost element that begins with this heading and holds nothing of the posting. */
    private Element opened(Element head) {
        Element whole = head;
        for (@Nullable Element at = head.parent(); at != null && !holdsPosting(at); at = at.parent()) {
            if (!at.text().startsWith(head.text())) {
                break;
            }
            whole = at;
        }
        return whole;
    }

    private void removeFollowing(Element head) {
        List<Node> gone = new ArrayList<>(List.of(head));
        for (@Nullable Element next = head.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            boolean running = words(next) >= PARAGRAPH && linked(next) < 0.5 && next.selectFirst("label") == null;
            boolean heading =
                    next.normalName().matches("h[1-6]") && next.normalName().compareTo(head.normalName()) <= 0;
            if (running || heading || opensSection(next) || Cues.opensSection(next.text())) {
                break;
            }
            gone.add(next);
        }
        gone.forEach(Node::remove);
    }

    private static double linked(Element element) {
        return (double) words(element.select("a").text()) / Math.max(1, words(element));
    }

    /** Links and buttons that do something with the page and say nothing. */
    private void controls() {
        Set<Element> gone = new HashSet<>();
        Elements controls = page.body().select("a, button, [role=button]");
        for (Element control : controls) {
            boolean panel = control.hasAttr("aria-expanded") || control.hasAttr("aria-controls");
            if (!panel && Cues.leavesPosting(control.text())) {
                gone.add(control);
            }
        }
        gone.forEach(Node::remove);
    }

    static int words(Element element) {
        return words(element.text());
    }

    static int words(String text) {
        if (text.isBlank()) {
            return 0;
        }
        long dense = text.codePoints()
                .filter(dev.candor.skills.text.Tokens::isIdeographic)
                .count();
        return (int) (text.strip().split("\\s+").length + dense / 2);
    }
}
