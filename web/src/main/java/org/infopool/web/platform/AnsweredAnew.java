package org.infopool.web.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that is answered anew whenever it is sent, whatever {@code Idempotency-Key} it carries: it has no effect, or
 * its answer is a secret that is kept nowhere.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnsweredAnew {}
