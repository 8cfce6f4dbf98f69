package org.infopool.domain.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event in the journal, with the version of its form: {@code license.granted/1}. A landed form never
 * changes; a new form gets a new version and an upcaster from the old.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** {@code <subject>.<what happened>/<version>}. */
    String value();

    /** Whether the public ledger shows {@code sealed} in place of the name, because the name itself would tell too much. */
    boolean sealed() default false;
}
