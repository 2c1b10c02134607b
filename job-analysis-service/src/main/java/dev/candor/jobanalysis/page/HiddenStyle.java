package dev.candor.jobanalysis.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells whether an element's own attributes keep readers from seeing it. Style sheets are not applied. */
final class HiddenStyle {

    private static final Pattern SMALL = Pattern.compile("font-size:([0-3](\\.\\d+)?)(px|pt)|font-size:0(;|$)");
    private static final Pattern OFF_PAGE = Pattern.compile("(left|top|text-indent|right):-\\d{3,}");
    private static final Pattern COLORS = Pattern.compile(
            "(?:^|;)color:([^;]+);.*background(?:-color)?:\\1(;|$)|background(?:-color)?:([^;]+);.*(?:^|;)color:\\3(;|$)");

    private HiddenStyle() {}

    static boolean hides(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return !style.isEmpty()
                && (style.contains("display:none")
                        || style.contains("visibility:hidden")
                        || style.matches(".*(^|;)opacity:0(\\.0+)?(;.*|$)")
                        || style.contains("clip:rect(0")
                        || matches(SMALL, style)
                        || matches(OFF_PAGE, style)
                        || matches(COLORS, style));
    }

    private static boolean matches(Pattern pattern, String style) {
        Matcher matcher = pattern.matcher(style);
        return matcher.find();
    }
}
