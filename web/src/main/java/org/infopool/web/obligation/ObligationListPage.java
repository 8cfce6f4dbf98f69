package org.infopool.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.obligation.ObligationRow;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code obligation/list.xhtml}. */
@Named
@RequestScoped
public class ObligationListPage extends ListBacking<ObligationRow> {
    @Inject
    private ObligationRecordService obligations;

    @Inject
    private RuleBooks rules;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    @Override
    protected ListView<ObligationRow> read(ListRequest asked) {
        var page = obligations.list(
                asked.sortedBy("number").rows(),
                asked.choice("status", ObligationStatus.class).orElse(null),
                asked.text("duty"));
        return asked.list("obligation.list", page)
                .searchable()
                .filter("status", ObligationStatus.values())
                .sortable("number")
                .column("duty")
                .sortable("name")
                .column("license")
                .sortable("status")
                .column("clock");
    }

    /** What the duty asks for. */
    public String duty(ObligationRow row) {
        return rules.current()
                .find(row.obligation().duty())
                .map(rule -> rule.title().in(language.locale()))
                .orElse(row.obligation().duty());
    }

    /** Its article. */
    public String article(ObligationRow row) {
        return rules.current()
                .find(row.obligation().duty())
                .map(rule -> rule.article(language.locale()))
                .orElse("");
    }

    /** How it stands. */
    public StatusView status(ObligationRow row) {
        return StatusView.of(
                row.obligation().status(), ObligationTones.of(row.obligation().status()));
    }

    /** The time for it; absent where there is none. */
    public @Nullable ClockView clock(ObligationRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
