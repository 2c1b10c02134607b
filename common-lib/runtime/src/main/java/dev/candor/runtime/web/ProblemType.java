package dev.candor.runtime.web;

import org.springframework.http.HttpStatus;

/** One kind of refusal. A service lists its own in one enum. */
public interface ProblemType {

    /** Kebab-case word, the {@code code} of the answer and the end of its {@code type}. */
    String slug();

    /** The HTTP status. */
    HttpStatus status();

    /** Fixed words for people. */
    String title();

    /** Whether the same request may succeed later. */
    boolean retryable();
}
