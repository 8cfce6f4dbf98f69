package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature have in common: where things lead, what rules are called, how files come in. */
@RequestScoped
public class Subjects {
    @Inject
    private RuleBooks rules;

    @Inject
    private Language language;

    @Inject
    private Documents documents;

    /** The page of a thing; absent where there is none. */
    public static @Nullable String href(Subject subject) {
        var page = SubjectPages.of(subject);
        return page == null ? null : page.toString();
    }

    /** What a kind of violation is called. */
    public String type(String code) {
        return rules.current()
                .violationType(code)
                .map(type -> said(type.title()))
                .orElse(code);
    }

    /** A text in the reader's language. */
    public String said(LocalizedText text) {
        return text.in(language.locale());
    }

    /** A rule with its article and its title. */
    public String rule(String id) {
        return rules.current()
                .find(id)
                .map(rule -> rule.article(language.locale()) + " – " + said(rule.title()))
                .orElse(id);
    }

    /** The article of a rule. */
    public String article(String id) {
        return rules.current()
                .find(id)
                .map(rule -> rule.article(language.locale()))
                .orElse(id);
    }

    /** The file that was chosen in a form; none where nobody chose one. */
    public List<Upload> received(@Nullable Part chosen) {
        if (chosen == null || chosen.getSize() == 0) {
            return List.of();
        }
        try (var in = chosen.getInputStream()) {
            return List.of(documents.receive(
                    Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""), in, chosen.getSize()));
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be read", e);
        }
    }
}
