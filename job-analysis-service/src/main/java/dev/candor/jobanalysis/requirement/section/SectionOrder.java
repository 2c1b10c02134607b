package dev.candor.jobanalysis.requirement.section;

import java.util.List;

/** What postings usually tell next, below a new heading: the employer, the work, what it takes, what is welcome, what one gets. */
final class SectionOrder {

    /** What the likeliest class gains. */
    static final double LIKELY = 0.9;

    private static final double POSSIBLE = 0.3;
    private static final double UNLIKELY = -0.8;

    private SectionOrder() {}

    /** How well a class follows another, UNKNOWN at the beginning; positive is likely. */
    static double next(BlockClass last, BlockClass next) {
        List<BlockClass> likely = likely(last);
        int place = likely.indexOf(next);
        if (place < 0) {
            return UNLIKELY;
        }
        return place == 0 ? LIKELY : POSSIBLE;
    }

    private static List<BlockClass> likely(BlockClass last) {
        return switch (last) {
            case UNKNOWN, ABOUT -> List.of(BlockClass.RESPONSIBILITIES, BlockClass.ABOUT, BlockClass.REQUIRED);
            case RESPONSIBILITIES -> List.of(BlockClass.REQUIRED, BlockClass.BENEFITS, BlockClass.PREFERRED);
            case REQUIRED ->
                List.of(BlockClass.PREFERRED, BlockClass.BENEFITS, BlockClass.RESPONSIBILITIES, BlockClass.PROCESS);
            case PREFERRED -> List.of(BlockClass.BENEFITS, BlockClass.PAY, BlockClass.PROCESS, BlockClass.ABOUT);
            case BENEFITS, PAY -> List.of(BlockClass.PROCESS, BlockClass.ABOUT, BlockClass.LEGAL, BlockClass.REQUIRED);
            case PROCESS, LEGAL -> List.of(BlockClass.LEGAL, BlockClass.PROCESS, BlockClass.ABOUT);
        };
    }
}
