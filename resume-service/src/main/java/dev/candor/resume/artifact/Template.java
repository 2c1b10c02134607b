package dev.candor.resume.artifact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a printed resume looks. All have one column and the same order, so that programs read them alike. */
public enum Template {
    /** Sans serif with coloured headings. */
    @JsonProperty("classic")
    CLASSIC(""),
    /** Serif, black and white. */
    @JsonProperty("serif")
    SERIF("-serif"),
    /** Narrow margins and little space between lines. */
    @JsonProperty("compact")
    COMPACT("-compact"),
    /** Nothing but text. */
    @JsonProperty("plain")
    PLAIN("-plain");

    private final String style;

    Template(String style) {
        this.style = style;
    }

    /** Name of the style sheets for this template on paper of this size. */
    public String style(PageSize size) {
        return "resume" + style + (size == PageSize.LETTER ? "-letter" : "");
    }

    /** Size of the paper. */
    public enum PageSize {
        /** 210 × 297 mm. */
        @JsonProperty("a4")
        A4,
        /** 8.5 × 11 inches. */
        @JsonProperty("letter")
        LETTER
    }
}
