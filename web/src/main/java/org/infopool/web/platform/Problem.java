package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * Something that was wrong with what was sent.
 *
 * @param text what happened and what to do, with the article where it is the law that minds, in the reader's language
 * @param fieldId the client id of the field; absent where it is no single one
 */
public record Problem(String text, @Nullable String fieldId) {}
