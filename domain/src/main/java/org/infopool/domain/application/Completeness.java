package org.infopool.domain.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.RuleBook;

/** What an application still lacks before it can be handed in: everything at once, each with the article that asks for it. */
public final class Completeness {
    private static final String OFFICER = "pipo.threshold";

    private Completeness() {}

    /**
     * What is missing.
     *
     * @param evidenced the rule book ids of the criterion groups that have at least one document
     */
    public static List<Deficiency> of(ApplicationForm form, Set<String> evidenced, RuleBook rules) {
        var missing = new ArrayList<Deficiency>();
        require(
                !form.business().isEmpty(),
                missing,
                new Deficiency("business", "pipl.6.necessity", "missing.business"));
        require(
                !form.noticeUrl().isEmpty(),
                missing,
                new Deficiency("noticeUrl", "pipl.17-1.notice", "missing.noticeUrl"));
        require(
                !form.noticeVersion().isEmpty(),
                missing,
                new Deficiency("noticeVersion", "pipl.17-1.notice", "missing.noticeVersion"));
        require(
                !form.activities().isEmpty(),
                missing,
                new Deficiency("activities", "pipl.6.necessity", "missing.activities"));
        var officer = rules.threshold(OFFICER);
        require(
                !officer.isMetBy(form.scale().persons())
                        || !(form.officerName().isEmpty()
                                || form.officerContact().isEmpty()),
                missing,
                new Deficiency(
                        "officerName", OFFICER, "missing.officer", form.scale().persons(), officer.value()));
        for (var i = 0; i < form.activities().size(); i++) {
            var activity = form.activities().get(i);
            require(
                    !activity.needsImpactAssessment() || activity.impactAssessedOn() != null,
                    missing,
                    new Deficiency("activities[" + i + "]", "pipl.55.assessment", "missing.impactAssessment", i + 1));
        }
        for (CriterionGroup group : rules.criteria()) {
            require(
                    form.statements().containsKey(group.id()),
                    missing,
                    new Deficiency("statement." + group.id(), group.id(), "missing.statement", group.title()));
            require(
                    evidenced.contains(group.id()),
                    missing,
                    new Deficiency("evidence." + group.id(), group.id(), "missing.evidence", group.title()));
        }
        return List.copyOf(missing);
    }

    private static void require(boolean there, List<Deficiency> missing, Deficiency otherwise) {
        if (!there) {
            missing.add(otherwise);
        }
    }
}
