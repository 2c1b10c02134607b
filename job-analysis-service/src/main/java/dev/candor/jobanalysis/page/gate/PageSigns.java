package dev.candor.jobanalysis.page.gate;

import java.util.Map;

/** What the build of a page, apart from its words, says it is: a weight for each kind it speaks for. */
public record PageSigns(Map<PageKind, Integer> weights) {

    /** Of a text that comes without a page. */
    public static final PageSigns NONE = new PageSigns(Map.of());

    /** Copies the weights. */
    public PageSigns {
        weights = Map.copyOf(weights);
    }
}
