package org.infopool.web.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.desk.DeadlineDue;
import org.infopool.ejb.desk.DeadlineQuestion;
import org.infopool.ejb.desk.DeadlineRow;
import org.infopool.ejb.desk.DeadlineService;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** Backs {@code clock/deadlines.xhtml}: the deadlines that are not met. */
@Named
@RequestScoped
public class DeadlinesPage {
    private static final int ROWS = 50;

    @Inject
    private CurrentUser user;

    @Inject
    private DeadlineService deadlines;

    @Inject
    private ListRequest asked;

    @Inject
    private ClockViews clocks;

    @Inject
    private PersonNames people;

    @Inject
    private Language language;

    @Inject
    private PageWords words;

    private @Nullable ListView<DeadlineRow> list;

    /** The deadlines. */
    public ListView<DeadlineRow> getList() {
        var known = list;
        if (known == null) {
            known = read();
            list = known;
        }
        return known;
    }

    private ListView<DeadlineRow> read() {
        asked.sortedBy("due");
        var page = deadlines.list(
                new ListQuery("", asked.sort(), asked.descending(), asked.after(), ROWS),
                new DeadlineQuestion(
                        asked.choice("due", DeadlineDue.class).orElse(null),
                        asked.text("rule"),
                        day("from"),
                        day("to"),
                        assessor()));
        return asked.list("clock.deadlines", page)
                .filter("due", DeadlineDue.values())
                .column("what")
                .column("about")
                .column("name")
                .sortable("start")
                .sortable("due");
    }

    private @Nullable LocalDate day(String name) {
        var text = asked.text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // An address that somebody typed: what cannot be read does not narrow the list.
            return null;
        }
    }

    private @Nullable PersonNumber assessor() {
        var number = asked.text("assessor");
        return number == null ? null : new PersonNumber(number);
    }

    /** What the address narrows the list to beside the filters, in words; absent when it does not. */
    public @Nullable String getNarrowed() {
        var parts = new java.util.ArrayList<String>();
        var rule = asked.text("rule");
        if (rule != null) {
            parts.add(clocks.label(rule));
        }
        var assessor = assessor();
        if (assessor != null) {
            var name = people.of(java.util.List.of(assessor)).get(assessor);
            parts.add(
                    words.of("clock.deadlines.assessor", name == null ? assessor.value() : name.in(language.locale())));
        }
        var from = day("from");
        if (from != null) {
            parts.add(words.of("clock.deadlines.from", ReaderForm.day(from, language.locale())));
        }
        var to = day("to");
        if (to != null) {
            parts.add(words.of("clock.deadlines.to", ReaderForm.day(to, language.locale())));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    /** The list with nothing narrowed. */
    public String getAllHref() {
        return Address.of("/clock/deadlines.xhtml").toString();
    }

    /** What is due. */
    public String what(DeadlineRow row) {
        return clocks.label(row.deadline().ruleId());
    }

    /** By when. */
    public ClockView clock(DeadlineRow row) {
        return clocks.of(row.deadline());
    }

    /** Whose matter it is, as the reader reads names. */
    public String name(DeadlineRow row) {
        return Holders.name(row.name(), row.latinName(), language);
    }

    /** Where the matter is looked at; absent where it has no page of its own, or none that the reader may open. */
    public @Nullable String href(DeadlineRow row) {
        var page = SubjectPages.of(row.deadline().about());
        return page == null || !user.mayOpen(page) ? null : page.toString();
    }
}
