package org.infopool.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.obligation.ObligationRow;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code obligation/list.xhtml}. */
@Named
@RequestScoped
public class ObligationListPage {
    private static final int ROWS = 50;

    @Inject
    private ObligationRecordService obligations;

    @Inject
    private ListRequest asked;

    @Inject
    private RuleBooks rules;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    private @Nullable ListView<ObligationRow> list;

    /** The duties. */
    public ListView<ObligationRow> getList() {
        var known = list;
        if (known == null) {
            known = read();
            list = known;
        }
        return known;
    }

    private ListView<ObligationRow> read() {
        asked.sortedBy("number");
        var text = asked.query();
        var page = obligations.list(
                new ListQuery(text == null ? "" : text, asked.sort(), asked.descending(), asked.after(), ROWS),
                asked.choice("status", ObligationStatus.class).orElse(null),
                asked.text("duty"));
        return asked.list("obligation.list", page.rows(), page.next(), page.total(), page.atLeast())
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
