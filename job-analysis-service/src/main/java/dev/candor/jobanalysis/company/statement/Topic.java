package dev.candor.jobanalysis.company.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be known about a company, in the order in which it is looked for. */
public enum Topic {
    /** Since when there is the company. */
    FOUNDED,
    /** How many people work there. */
    SIZE,
    /** How it grows: sales, jobs, money raised. */
    GROWTH,
    /** Where it stands among those who do the same. */
    MARKET_POSITION,
    /** What has happened lately, with its date. */
    NEWS,
    /** For whom it works. */
    CUSTOMERS,
    /** Where it is. */
    PLACES,
    /** What it wants to be judged by. */
    VALUES,
    /** What it works with. */
    TECHNOLOGY,
    /** What it is. */
    WHAT_IT_DOES,
    /** What it makes or sells. */
    PRODUCTS,
    /** Its trade. */
    INDUSTRY;

    /** Word on the wire, such as {@code what-it-does}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The topic of a word on the wire.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Topic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All words. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Topic::code).toList();
    }
}
