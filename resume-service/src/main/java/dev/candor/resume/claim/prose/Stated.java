package dev.candor.resume.claim.prose;

import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Whether a share or a percentage as somebody states it is true of the exact one: to its digits, or with the hedge it has. */
final class Stated {

    private static final BigDecimal ROUGHLY = BigDecimal.TWO;
    private static final BigDecimal WIDELY = BigDecimal.TEN;
    private static final BigDecimal NEAR_TIMES = new BigDecimal("0.05");
    private static final BigDecimal ABOUT_TIMES = new BigDecimal("0.15");
    private static final BigDecimal OVER_TIMES = new BigDecimal("0.5");

    private Stated() {}

    static boolean says(Quantity stated, BigDecimal exact) {
        BigDecimal value = Measure.value(stated, stated.low());
        BigDecimal above = exact.subtract(value);
        boolean near = above.abs().compareTo(ROUGHLY) <= 0;
        boolean round = stated.unit().equals("share");
        return switch (stated.bound()) {
            case EXACT -> rounds(value, exact) || (round && near);
            case ABOUT -> near;
            case OVER, AT_LEAST -> above.signum() >= (stated.bound() == Bound.OVER ? 1 : 0) && within(above);
            case NEARLY, UNDER, AT_MOST -> above.signum() <= 0 && within(above);
        };
    }

    /** "Doubled" is no word for half as much again. */
    static boolean times(Quantity stated, BigDecimal value, BigDecimal ratio) {
        BigDecimal above = ratio.subtract(value).divide(value, MathContext.DECIMAL32);
        boolean over = stated.bound() == Bound.OVER || stated.bound() == Bound.AT_LEAST;
        boolean near = above.abs().compareTo(stated.bound() == Bound.EXACT ? NEAR_TIMES : ABOUT_TIMES) <= 0;
        return over ? above.signum() >= 0 && above.compareTo(OVER_TIMES) <= 0 : near;
    }

    /** "By more than three hours" of three hours and ten minutes. */
    static boolean differs(Quantity stated, BigDecimal value, BigDecimal exact) {
        if (Measure.equal(value, exact) || exact.signum() == 0) {
            return Measure.equal(value, exact);
        }
        BigDecimal above = exact.subtract(value).divide(exact, MathContext.DECIMAL32);
        boolean close = above.abs().compareTo(ABOUT_TIMES) <= 0;
        return switch (stated.bound()) {
            case EXACT -> false;
            case ABOUT -> above.abs().compareTo(NEAR_TIMES) <= 0;
            case OVER, AT_LEAST -> close && above.signum() > 0;
            case NEARLY, UNDER, AT_MOST -> close && above.signum() < 0;
        };
    }

    private static boolean within(BigDecimal above) {
        return above.abs().compareTo(WIDELY) <= 0;
    }

    /** Equal to the digits in which it was written, or cut down to a whole number. */
    static boolean rounds(BigDecimal wanted, BigDecimal exact) {
        int scale = Math.max(0, wanted.scale());
        return wanted.compareTo(exact.setScale(scale, RoundingMode.HALF_UP)) == 0
                || wanted.compareTo(exact.setScale(scale, RoundingMode.DOWN)) == 0;
    }
}
