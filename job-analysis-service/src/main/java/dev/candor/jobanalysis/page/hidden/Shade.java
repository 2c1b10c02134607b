package dev.candor.jobanalysis.page.hidden;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brightness of a colour, 0 to 255, by the weights of Rec. 601. */
record Shade(int brightness, boolean seeThrough) {

    static final Shade PAPER = new Shade(255, false);

    private static final int NEAR = 24;
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})\\b");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\( ?(\\d{1,3})[ ,]+(\\d{1,3})[ ,]+(\\d{1,3})(?:[ ,/]+([\\d.]+)%?)? ?\\)");
    private static final Map<String, Integer> NAMES = Map.of(
            "white", 0xffffff,
            "black", 0,
            "snow", 0xfffafa,
            "ivory", 0xfffff0,
            "whitesmoke", 0xf5f5f5,
            "ghostwhite", 0xf8f8ff,
            "red", 0xff0000,
            "blue", 0x0000ff,
            "green", 0x008000,
            "gray", 0x808080);

    static Optional<Shade> of(String value) {
        Matcher hex = HEX.matcher(value);
        if (hex.find()) {
            return Optional.of(hex(hex.group(1)));
        }
        Matcher rgb = RGB.matcher(value);
        if (rgb.find()) {
            boolean clear = rgb.group(4) != null && Double.parseDouble(rgb.group(4)) < 0.06;
            return Optional.of(
                    new Shade(brightness(number(rgb.group(1)), number(rgb.group(2)), number(rgb.group(3))), clear));
        }
        if (value.equals("transparent")) {
            return Optional.of(new Shade(255, true));
        }
        Integer named = NAMES.get(value.replaceAll(" .*", ""));
        return named == null
                ? Optional.empty()
                : Optional.of(new Shade(brightness(named >> 16, (named >> 8) & 255, named & 255), false));
    }

    private static int number(String digits) {
        return Math.min(255, Integer.parseInt(digits));
    }

    private static Shade hex(String digits) {
        boolean brief = digits.length() < 6;
        int size = brief ? 1 : 2;
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = digits.substring(i * size, (i + 1) * size);
            parts[i] = Integer.parseInt(brief ? part + part : part, 16);
        }
        boolean clear =
                (digits.length() == 8 && digits.endsWith("00")) || (digits.length() == 4 && digits.endsWith("0"));
        return new Shade(brightness(parts[0], parts[1], parts[2]), clear);
    }

    private static int brightness(int red, int green, int blue) {
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }

    /** Whether letters of this colour are lost on that ground. */
    boolean lostOn(Shade ground) {
        return seeThrough || Math.abs(brightness - ground.brightness()) < NEAR;
    }
}
