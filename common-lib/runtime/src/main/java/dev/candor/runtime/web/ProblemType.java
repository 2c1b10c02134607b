package dev.candor.runtime.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** One kind of refusal. A service lists its own in one enum; the constants' names are part of the public API. */
public interface ProblemType {

    /** The constant's name. */
    String name();

    /** What it means. */
    Meaning meaning();

    /** The name in kebab case: the {@code code} of the answer and the end of its {@code type}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status. */
    default HttpStatus status() {
        return meaning().status();
    }

    /** Fixed words for people. */
    default String title() {
        return meaning().title();
    }

    /** Whether the same request may succeed later. */
    default boolean retryable() {
        return meaning().retryable();
    }

    /**
     * The fixed parts of an answer.
     *
     * @param title fixed words for people
     * @param retryable whether the same request may succeed later
     */
    record Meaning(HttpStatus status, String title, boolean retryable) {}
}
