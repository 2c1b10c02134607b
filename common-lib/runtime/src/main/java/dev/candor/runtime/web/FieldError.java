package dev.candor.runtime.web;

/**
 * One field that is not valid.
 *
 * @param field path in the body, or name of the parameter
 * @param message our own words, never the value
 */
public record FieldError(String field, String message) {}
