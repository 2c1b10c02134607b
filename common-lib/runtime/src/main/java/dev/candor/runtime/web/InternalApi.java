package dev.candor.runtime.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a controller under {@code /internal}: no prefix, and only tokens of services pass, unless it says otherwise. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InternalApi {

    /** Whether the gateway asks with the token of the person it asks for instead. */
    boolean forPerson() default false;
}
