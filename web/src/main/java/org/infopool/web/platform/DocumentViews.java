package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.rulebook.RuleBooks;

/** Turns documents into the lines of a list, with the address under which each is downloaded. */
@RequestScoped
public class DocumentViews {
    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    /** The documents in their order, told with the names of those who handed them in. */
    public List<DocumentView> of(
            Collection<org.infopool.ejb.document.DocumentView> documents, Map<PersonNumber, LocalizedText> names) {
        return documents.stream().map(document -> of(document, names)).toList();
    }

    /** One document. */
    public DocumentView of(org.infopool.ejb.document.DocumentView document, Map<PersonNumber, LocalizedText> names) {
        var from = document.receivedFrom();
        var name = from == null ? null : names.get(from);
        return new DocumentView(
                document.name(),
                kind(document),
                document.size(),
                document.receivedAt(),
                from == null
                        ? words.of("document.from.system")
                        : name == null ? from.value() : name.in(language.locale()),
                href(document.number().value()));
    }

    /** The address of a document's content. */
    public static String href(String number) {
        return "/documents/" + number;
    }

    private String kind(org.infopool.ejb.document.DocumentView document) {
        var purpose = document.purpose();
        if (purpose == null) {
            return words.of("document.kind.none");
        }
        var key = "document.kind." + purpose;
        if (words.has(key)) {
            return words.of(key);
        }
        return rules.current()
                .find(purpose)
                .map(rule -> rule.title().in(language.locale()))
                .orElse(purpose);
    }
}
