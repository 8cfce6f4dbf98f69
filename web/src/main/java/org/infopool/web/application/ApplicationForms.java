package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.domain.rulebook.Criterion;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.ejb.application.ApplicationRecord;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** What was filled in, as pages show it: by the parts of the form and by the criterion groups of the rule book. */
@RequestScoped
public class ApplicationForms {
    /**
     * A group of criteria with what the applicant says and gives.
     *
     * @param key the last part of its rule book id, for addresses
     * @param statement what the applicant says; absent while nothing is said
     * @param items what the group asks
     */
    public record GroupView(
            String id,
            String key,
            int number,
            String title,
            @Nullable String statement,
            List<DocumentView> documents,
            List<ItemView> items) {}

    /**
     * One thing that is vetted.
     *
     * @param evidence what to send in, in words
     * @param anchors the articles it rests on, in words
     */
    public record ItemView(String title, boolean knockOut, String evidence, String anchors) {}

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    @Inject
    private DocumentViews documents;

    /** What the enterprise does and what it tells people. */
    public List<Fact> business(ApplicationForm form) {
        return List.of(
                new Fact(words.of("application.form.business"), form.business()),
                new Fact(words.of("application.form.noticeUrl"), form.noticeUrl()),
                new Fact(words.of("application.form.noticeVersion"), form.noticeVersion()));
    }

    /** Who is responsible for the protection of personal information. */
    public List<Fact> officer(ApplicationForm form) {
        return List.of(
                new Fact(words.of("application.form.officerName"), form.officerName()),
                new Fact(words.of("application.form.officerContact"), form.officerContact()));
    }

    /** The processing activities, in their order. */
    public List<ActivityView> activities(ApplicationForm form) {
        var views = new ArrayList<ActivityView>();
        for (var activity : form.activities()) {
            views.add(new ActivityView(views.size(), activity, facts(activity)));
        }
        return views;
    }

    private List<Fact> facts(ProcessingActivity activity) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("application.form.basis"), words.of(activity.basis())));
        facts.add(new Fact(
                words.of("application.form.categories"),
                activity.categories().values().stream()
                        .map(words::of)
                        .collect(Collectors.joining(words.of("application.form.separator")))));
        facts.add(new Fact(
                words.of("application.form.persons"), ReaderForm.number(activity.persons(), language.locale())));
        facts.add(new Fact(
                words.of("application.form.retention"),
                words.of("application.form.retention.months", activity.retentionMonths())));
        facts.add(new Fact(
                words.of("application.form.recipients"),
                activity.recipients().isEmpty()
                        ? words.of("application.form.recipients.none")
                        : activity.recipients()));
        facts.add(new Fact(words.of("application.form.export"), words.of(activity.exportChannel())));
        if (activity.needsImpactAssessment() || activity.exportChannel() != ExportChannel.NONE) {
            facts.add(new Fact(
                    words.of("application.form.impact"),
                    ReaderForm.day(activity.impactAssessedOn(), language.locale())));
        }
        return facts;
    }

    /** The groups of criteria with what the applicant says and gives for each. */
    public List<GroupView> groups(ApplicationRecord application) {
        return rules.current().criteria().stream()
                .map(group -> group(group, application))
                .toList();
    }

    private GroupView group(CriterionGroup group, ApplicationRecord application) {
        var details = application.details();
        return new GroupView(
                group.id(),
                group.code(),
                group.number(),
                group.title().in(language.locale()),
                details.form().statements().get(group.id()),
                application.documents().stream()
                        .filter(document -> group.id().equals(details.evidence().get(document.number())))
                        .map(document -> documents.of(document, application.names()))
                        .toList(),
                group.items().stream().map(this::item).toList());
    }

    private ItemView item(Criterion item) {
        return new ItemView(
                item.title().in(language.locale()),
                item.knockOut(),
                item.evidence().stream()
                        .map(one -> one.in(language.locale()))
                        .collect(Collectors.joining(words.of("application.form.separator"))),
                item.anchors().stream()
                        .map(id -> rules.current()
                                .find(id)
                                .map(rule -> rule.article(language.locale()))
                                .orElse(id))
                        .collect(Collectors.joining(words.of("application.form.separator"))));
    }
}
