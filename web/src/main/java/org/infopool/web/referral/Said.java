package org.infopool.web.referral;

import org.infopool.web.platform.JsonInput;
import org.jspecify.annotations.Nullable;

/** A text that a program has sent, and how many events it has seen. */
record Said(String text, int eventsSeen) {
    static Said of(@Nullable String body, String field) {
        var input = JsonInput.of(body);
        var said = new Said(input.text(field), input.eventsSeen());
        input.done();
        return said;
    }
}
