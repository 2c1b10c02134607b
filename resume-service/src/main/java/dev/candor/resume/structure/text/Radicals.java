package dev.candor.resume.structure.text;

import java.util.Map;

/** Some fonts call an ideograph by the radical it looks like; normal forms leave a part of those alone. */
final class Radicals {

    private static final String RADICALS =
            "\u2f3e\u2ec4\u2ed1\u2ed8\u2edd\u2ee9\u2eed\u2eef\u2ec1\u2e9f\u2ec6\u2ee1\u2ee3\u2ee4\u2ed3\u2ed4\u2eda\u2edb\u2edc\u2ee2\u2ee5\u2ee6\u2ee8\u2eec\u2eee\u2ef0";
    private static final String IDEOGRAPHS =
            "\u6238\u897f\u9577\u9752\u98df\u9ec4\u6b6f\u7adc\u864e\u6bcd\u89d2\u9996\u9aa8\u9b3c\u957f\u95e8\u9875\u98ce\u98de\u9a6c\u9c7c\u9e1f\u9ea6\u9f50\u9f7f\u9f99";
    private static final Map<Integer, Integer> TABLE = new java.util.HashMap<>();

    static {
        for (int i = 0; i < RADICALS.length(); i++) {
            TABLE.put((int) RADICALS.charAt(i), (int) IDEOGRAPHS.charAt(i));
        }
    }

    private Radicals() {}

    /** The text with the ideographs that are meant. */
    static String written(String text) {
        if (text.chars().noneMatch(c -> TABLE.containsKey(c))) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> written.appendCodePoint(TABLE.getOrDefault(c, c)));
        return written.toString();
    }
}
