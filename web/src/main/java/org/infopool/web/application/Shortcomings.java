package org.infopool.web.application;

import java.util.List;
import java.util.Map;
import org.infopool.ejb.application.ApplicationRecord;

/** What the applicant was told is missing, as the event tells it. */
final class Shortcomings {
    private static final String TOLD = "application.foundDeficient/";

    /** Makes the view of one thing that is missing. */
    interface View<T> {
        T of(String part, String rule, String text);
    }

    private Shortcomings() {}

    /** Everything that was told; the law allows to tell it once. */
    static <T> List<T> told(ApplicationRecord application, View<T> view) {
        return application.timeLine().stream()
                .filter(event -> event.type().startsWith(TOLD))
                .findFirst()
                .map(event -> event.details().get("deficiencies"))
                .filter(List.class::isInstance)
                .map(all -> ((List<?>) all)
                        .stream()
                                .filter(Map.class::isInstance)
                                .map(one -> (Map<?, ?>) one)
                                .map(one -> view.of(text(one, "field"), text(one, "rule"), text(one, "text")))
                                .toList())
                .orElse(List.of());
    }

    /** The section of the form in which a part lies. */
    static String section(String part) {
        return switch (part) {
            case "business", "noticeUrl", "noticeVersion", "notice" -> "business";
            case "officer", "officerName", "officerContact" -> "officer";
            default -> {
                if (part.startsWith("activities")) {
                    yield "activities";
                }
                yield part.startsWith("statement.") || part.startsWith("evidence.")
                        ? part.substring(part.indexOf('.') + 1)
                        : part;
            }
        };
    }

    private static String text(Map<?, ?> values, String name) {
        return values.get(name) instanceof String text ? text : "";
    }
}
