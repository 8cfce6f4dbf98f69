package org.infopool.web.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an action of a page is called in the authorization table: {@code #{accountPage.close}} is {@code AccountPage.close}. */
final class ActionName {
    private static final Pattern METHOD = Pattern.compile("#\\{\\s*(\\w+)\\.(\\w+)\\s*(?:\\(.*\\))?\\s*}");

    private ActionName() {}

    /** The name of the method that an expression calls; empty where it calls none. */
    static Optional<String> of(String expression) {
        var method = METHOD.matcher(expression);
        return method.matches() ? Optional.of(capitalized(method.group(1)) + "." + method.group(2)) : Optional.empty();
    }

    private static String capitalized(String bean) {
        return bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1);
    }
}
