package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.journal.Subject;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.SubjectPages;

/** Leads from a duty or a finding to what it has led to already. */
@RequestScoped
public class Followings {
    @Inject
    private RuleBooks rules;

    @Inject
    private Subjects subjects;

    @Inject
    private PageWords words;

    /** A way to each of these violations and measures. */
    public List<ActionView> of(List<Subject> following) {
        return following.stream()
                .map(one -> new ActionView(
                        words.of("enforcement.go." + one.kind().name(), one.number()),
                        Objects.requireNonNull(SubjectPages.of(one))))
                .toList();
    }

    /** What a rule is called. */
    public String title(String id) {
        return rules.current().find(id).map(rule -> subjects.said(rule.title())).orElse(id);
    }
}
