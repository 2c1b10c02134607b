package dev.candor.jobanalysis.page.hidden;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The declarations of one style, {@code property: value}, lower case and without spaces; a later one wins. */
record Declarations(Map<String, String> values) {

    private static final Pattern ZERO = Pattern.compile("[-+]?0*\\.?0*(px|pt|em|rem|%|vh|vw)?");
    private static final Pattern TINY = Pattern.compile("0|[0-3](\\.\\d+)?(px|pt)|0?\\.[0-2]\\d*r?em|[0-9](\\.\\d+)?%");
    private static final Pattern FAR =
            Pattern.compile("-\\d{3,}(\\.\\d+)?(px|pt|em|rem)?|-(9\\d|\\d{3,})(\\.\\d+)?(vw|vh|%)");

    Declarations {
        values = Map.copyOf(values);
    }

    static Declarations of(String style) {
        Map<String, String> values = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                values.put(
                        declaration.substring(0, colon).strip(),
                        value.replaceAll("\\s+", " ").strip());
            }
        }
        return new Declarations(values);
    }

    String value(String property) {
        return values.getOrDefault(property, "");
    }

    /** Whether these alone keep an element from being seen. */
    boolean hide() {
        return value("display").equals("none")
                || value("visibility").matches("hidden|collapse")
                || value("opacity").matches("0?\\.?0+\\d?%?|0?\\.0\\d*")
                || clipped()
                || offPage()
                || flat();
    }

    /** Letters too small to read; children may have a size of their own. */
    boolean tiny() {
        return TINY.matcher(value("font-size")).matches();
    }

    private boolean clipped() {
        return value("clip").replace(" ", "").matches("rect\\([01](px)?[, ]?[01](px)?[, ]?[01](px)?[, ]?[01](px)?\\)")
                || value("clip-path").matches("inset\\((50|100)%.*|circle\\(0.*")
                || value("transform")
                        .matches("scale[xy]?\\(0(\\.0+)?[,) ].*|scale\\(0\\)|translate[xy]?\\(-\\d{4,}px.*");
    }

    private boolean offPage() {
        boolean taken = value("position").matches("absolute|fixed");
        boolean away = FAR.matcher(value("left")).matches()
                || FAR.matcher(value("top")).matches()
                || FAR.matcher(value("right")).matches();
        return (taken && away)
                || FAR.matcher(value("text-indent")).matches()
                || (value("position").isEmpty() && FAR.matcher(value("left")).matches());
    }

    /** No height or width, and nothing flows out of it. */
    private boolean flat() {
        boolean cut =
                value("overflow").matches("hidden|clip") || value("overflow-y").matches("hidden|clip");
        boolean one =
                value("height").matches("[01](px)?") || value("max-height").matches("[01](px)?");
        boolean none = zero("height") || zero("max-height") || zero("width") || zero("max-width");
        return cut && (none || one);
    }

    private boolean zero(String property) {
        return !value(property).isEmpty() && ZERO.matcher(value(property)).matches();
    }

    /** Whether they bring back into sight what others hide. */
    boolean show() {
        String display = value("display");
        return (!display.isEmpty() && !display.equals("none"))
                || value("visibility").equals("visible")
                || value("opacity").matches("1|100%|0?\\.[3-9]\\d*")
                || value("position").matches("static|relative")
                || value("max-height").matches("none|[1-9]\\d+(px|vh|rem|em)");
    }

    /** Colour of the letters; empty if it is not said or not one we can tell. */
    Optional<Shade> ink() {
        return Shade.of(value("color"));
    }

    /** Colour behind the letters; empty if it is not said or not one we can tell. */
    Optional<Shade> ground() {
        Optional<Shade> color = Shade.of(value("background-color"));
        return color.isPresent() ? color : Shade.of(value("background"));
    }

    /** Whether anything at all is said about what is behind the letters. */
    boolean painted() {
        return values.keySet().stream().anyMatch(property -> property.startsWith("background"));
    }
}
