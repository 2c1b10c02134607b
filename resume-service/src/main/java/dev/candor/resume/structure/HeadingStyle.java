package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;

/** How a line looks, as far as headings of one resume share it. */
record HeadingStyle(long size, boolean bold, boolean caps, String style) {

    static HeadingStyle of(TextLine line) {
        String style = line.styledHeading() || line.look().style().equals("title")
                ? line.look().style()
                : "";
        return new HeadingStyle(Math.round(line.look().size() * 2), line.look().bold(), line.caps(), style);
    }

    /** Does it stand out at least as much as another one? */
    boolean atLeast(HeadingStyle other) {
        if (!style.isEmpty() && !other.style.isEmpty()) {
            return style.compareTo(other.style) <= 0;
        }
        return size >= other.size - 1 && (caps || !other.caps) && (bold || !other.bold || size > other.size + 1);
    }

    /** Does it stand out from the running text? */
    boolean above(HeadingStyle body) {
        return !style.isEmpty() || size > body.size + 1 || (bold && !body.bold) || (caps && !body.caps);
    }

    /** Is a line tagged as a heading below the one that opens the file, which is the name? */
    static boolean deeper(TextLine line, TextLine first) {
        return line.styledHeading()
                && first.styledHeading()
                && first.look().style().compareTo(line.look().style()) < 0;
    }

    /** Does a line of the same look have words that open a section where the look says that they are a heading? */
    static boolean told(TextLine above, TextLine line) {
        return of(above).equals(of(line)) && HeadingWords.styled(above.text()).isPresent();
    }
}
