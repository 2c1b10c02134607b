package dev.candor.resume.claim.prose;

import dev.candor.skills.text.number.Quantity;
import dev.candor.skills.text.number.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two quantities: value, unit, currency, rate and bound. */
final class Measure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Rounding up to here is free to the weaker side; up to {@link #ROUGHLY} it is asked. */
    private static final BigDecimal CLOSE = new BigDecimal("0.05");

    /** "More than 3,000" of 3,200 is true; so far below it is still said of the same number. */
    private static final BigDecimal FLOOR = new BigDecimal("0.2");

    private static final BigDecimal ROUGHLY = new BigDecimal("0.08");
    private static final Map<String, Map.Entry<String, Double>> SMALLER = Map.ofEntries(
            Map.entry("year", Map.entry("month", 12.0)),
            Map.entry("quarter", Map.entry("month", 3.0)),
            Map.entry("week", Map.entry("minute", 10_080.0)),
            Map.entry("day", Map.entry("minute", 1_440.0)),
            Map.entry("hour", Map.entry("minute", 60.0)),
            Map.entry("second", Map.entry("ms", 1000.0)),
            Map.entry("t", Map.entry("kg", 1000.0)),
            Map.entry("km", Map.entry("m", 1000.0)),
            Map.entry("cm", Map.entry("m", 0.01)),
            Map.entry("mm", Map.entry("m", 0.001)),
            Map.entry("miles", Map.entry("m", 1609.344)),
            Map.entry("yards", Map.entry("m", 0.9144)),
            Map.entry("feet", Map.entry("m", 0.3048)),
            Map.entry("inches", Map.entry("m", 0.0254)),
            Map.entry("ha", Map.entry("m2", 10_000.0)),
            Map.entry("km2", Map.entry("m2", 1_000_000.0)),
            Map.entry("acres", Map.entry("m2", 4046.8564)),
            Map.entry("mi2", Map.entry("m2", 2_589_988.11)),
            Map.entry("sqft", Map.entry("m2", 0.09290304)),
            Map.entry("lb", Map.entry("kg", 0.45359237)),
            Map.entry("gallons", Map.entry("l", 3.785412)),
            Map.entry("fahrenheit", Map.entry("celsius", 5.0 / 9)),
            Map.entry("tb", Map.entry("gb", 1000.0)),
            Map.entry("mw", Map.entry("kw", 1000.0)),
            Map.entry("share", Map.entry("percent", 100.0)),
            Map.entry("points", Map.entry("basis-points", 100.0)));
    private static final Map<String, Double> A_YEAR =
            Map.of("month", 12.0, "quarter", 4.0, "half-year", 2.0, "year", 1.0, "week", 52.0, "fortnight", 26.0);
    private static final List<Bound> STRENGTH =
            List.of(Bound.UNDER, Bound.AT_MOST, Bound.NEARLY, Bound.ABOUT, Bound.EXACT, Bound.AT_LEAST, Bound.OVER);

    /** Conversions are told in round numbers; the source may have rounded them too. */
    private static final BigDecimal CONVERSION = new BigDecimal("0.02");

    private static final Set<String> IMPERIAL =
            Set.of("miles", "feet", "inches", "yards", "acres", "mi2", "sqft", "lb", "gallons", "fahrenheit");
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
    private static final BigDecimal IMPERIAL_GALLON = new BigDecimal("1.2009");

    private Measure() {}

    /** How well one quantity says another again. */
    enum Fit {
        /** It does. */
        SAME,
        /** Surer or rounder than it was. */
        STRONGER,
        /** It is another one. */
        OTHER
    }

    static Fit fit(Quantity mine, Quantity theirs) {
        if (!sameUnit(mine, theirs) || !sameRate(mine, theirs)) {
            return Fit.OTHER;
        }
        BigDecimal value = value(mine, mine.low());
        BigDecimal factor = perMine(mine, theirs);
        BigDecimal low = value(theirs, theirs.low()).multiply(factor);
        BigDecimal other = theirs.otherReading();
        boolean otherWay = other != null && equal(value, value(theirs, other).multiply(factor));
        if (mine.interval() && theirs.interval()) {
            return ends(mine, theirs) ? bound(mine, theirs) : Fit.OTHER;
        }
        if (!mine.interval() && (equal(value, low) || otherWay)) {
            return bound(mine, theirs);
        }
        if (mine.interval() || theirs.interval()) {
            return within(mine, theirs);
        }
        return isConverted(mine, theirs) ? converted(mine, theirs, value, low) : rounded(mine, theirs, value, low);
    }

    /** Whether one is told by the other system of units: "about 46 miles" where the source says 74 km. */
    private static boolean isConverted(Quantity mine, Quantity theirs) {
        return IMPERIAL.contains(mine.unit()) != IMPERIAL.contains(theirs.unit());
    }

    /** The same in another unit, to the digits of a conversion; a little off, the person is asked. */
    private static Fit converted(Quantity mine, Quantity theirs, BigDecimal value, BigDecimal theirValue) {
        BigDecimal off = off(value, theirValue);
        BigDecimal gallon = mine.unit().equals("gallons") ? value.multiply(IMPERIAL_GALLON) : value;
        BigDecimal theirGallon = theirs.unit().equals("gallons") ? theirValue.multiply(IMPERIAL_GALLON) : theirValue;
        BigDecimal least = off.min(off(gallon, theirGallon));
        if (least.compareTo(CONVERSION) <= 0) {
            return bound(mine, theirs);
        }
        Fit rounded = rounded(mine, theirs, value, theirValue);
        return rounded == Fit.OTHER && least.compareTo(ROUGHLY) <= 0 ? Fit.STRONGER : rounded;
    }

    private static BigDecimal off(BigDecimal value, BigDecimal exact) {
        return exact.signum() == 0
                ? BigDecimal.ONE
                : value.subtract(exact).divide(exact, MathContext.DECIMAL64).abs();
    }

    /** One value and an interval: "up to its upper end" says no more; a value within the interval is asked. */
    private static Fit within(Quantity mine, Quantity theirs) {
        if (mine.interval()) {
            boolean starts = equal(value(mine, mine.low()), value(theirs, theirs.low()))
                    || equal(value(mine, mine.high()), value(theirs, theirs.high()));
            return starts ? Fit.STRONGER : Fit.OTHER;
        }
        boolean upper = equal(value(mine, mine.low()), value(theirs, theirs.high()));
        if (!upper) {
            return Fit.OTHER;
        }
        return mine.bound() == Bound.AT_MOST || mine.bound() == Bound.UNDER ? Fit.SAME : Fit.STRONGER;
    }

    private static boolean ends(Quantity mine, Quantity theirs) {
        return mine.interval()
                && theirs.interval()
                && equal(value(mine, mine.low()), value(theirs, theirs.low()))
                && equal(value(mine, mine.high()), value(theirs, theirs.high()));
    }

    private static Fit bound(Quantity mine, Quantity theirs) {
        if (mine.interval() && !theirs.interval()) {
            return Fit.STRONGER;
        }
        int step = STRENGTH.indexOf(mine.bound()) - STRENGTH.indexOf(theirs.bound());
        boolean aboutGone = mine.bound() == Bound.EXACT
                && theirs.bound() == Bound.ABOUT
                && !theirs.unit().equals("share");
        boolean lowerEnd = theirs.interval() && (mine.bound() == Bound.AT_LEAST || mine.bound() == Bound.OVER);
        boolean plus = mine.bound() == Bound.OVER && theirs.bound() == Bound.AT_LEAST;
        return step <= 0 || aboutGone || lowerEnd || plus ? Fit.SAME : Fit.STRONGER;
    }

    /** Fewer digits, to the weaker side, within two in a hundred; the other side is asked. */
    private static Fit rounded(Quantity mine, Quantity given, BigDecimal value, BigDecimal theirs) {
        boolean alike = mine.unit().equals(given.unit()) && perMine(mine, given).compareTo(BigDecimal.ONE) == 0;
        BigDecimal written = alike ? given.low() : theirs;
        if (theirs.signum() == 0 || digits(mine.low()) >= digits(written)) {
            return Fit.OTHER;
        }
        BigDecimal off = value.subtract(theirs).divide(theirs, MathContext.DECIMAL64);
        boolean hedged = mine.bound() == Bound.ABOUT;
        boolean floor = mine.bound() == Bound.OVER || mine.bound() == Bound.AT_LEAST;
        boolean whole = mine.unit().equals("percent") && mine.low().compareTo(HUNDRED) == 0;
        if (floor && off.signum() < 0 && off.abs().compareTo(FLOOR) <= 0 && !whole) {
            return Fit.SAME;
        }
        if (off.abs().compareTo(ROUGHLY) > 0 || whole) {
            return Fit.OTHER;
        }
        if (off.abs().compareTo(CLOSE) > 0) {
            return Fit.STRONGER;
        }
        boolean weaker = off.signum() < 0 ? mine.bound() != Bound.UNDER : mine.bound() == Bound.NEARLY;
        return weaker || hedged ? Fit.SAME : Fit.STRONGER;
    }

    private static int digits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }

    static boolean sameUnit(Quantity mine, Quantity theirs) {
        String unit = unit(mine);
        boolean bare = unit.isEmpty() && theirs.unit().equals("money");
        boolean currency = mine.currency() == null || mine.currency().equals(theirs.currency());
        return (unit.equals(unit(theirs)) && currency) || bare;
    }

    private static boolean sameRate(Quantity mine, Quantity theirs) {
        String per = mine.per();
        return per == null || per.equals(theirs.per()) || (known(per) && known(theirs.per()));
    }

    private static boolean known(@Nullable String per) {
        return per != null && A_YEAR.containsKey(per);
    }

    /** What their value is multiplied with to be counted per the same time as mine. */
    private static BigDecimal perMine(Quantity mine, Quantity theirs) {
        String per = mine.per();
        String other = theirs.per();
        if (per == null || other == null || per.equals(other) || !known(per) || !known(other)) {
            return BigDecimal.ONE;
        }
        double factor = A_YEAR.getOrDefault(other, 1.0) / A_YEAR.getOrDefault(per, 1.0);
        return BigDecimal.valueOf(factor);
    }

    static String unit(Quantity quantity) {
        Map.Entry<String, Double> smaller = SMALLER.get(quantity.unit());
        return smaller == null ? quantity.unit() : smaller.getKey();
    }

    static BigDecimal value(Quantity quantity, BigDecimal value) {
        Map.Entry<String, Double> smaller = SMALLER.get(quantity.unit());
        BigDecimal counted = quantity.unit().equals("fahrenheit") ? value.subtract(FREEZING) : value;
        return smaller == null ? value : counted.multiply(BigDecimal.valueOf(smaller.getValue()));
    }

    static boolean equal(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.0001")) < 0;
    }
}
