package dev.candor.resume.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read: {@code quote} is exactly {@code text[start, end)} of the resume's text.
 *
 * @param page 1 for the first page; absent where the file has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Span(@Nullable Integer page, int start, int end, String quote) {}
