package org.infopool.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.ejb.desk.QueueRow;
import org.infopool.ejb.desk.QueueService;
import org.infopool.ejb.desk.QueueTask;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/queue.xhtml}, where staff begin: what waits for them, by deadline. */
@Named
@RequestScoped
public class QueuePage {
    private static final int ROWS = 50;

    @Inject
    private QueueService queue;

    @Inject
    private ListRequest asked;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    private @Nullable ListView<QueueRow> list;

    /** What waits. */
    public ListView<QueueRow> getList() {
        var known = list;
        if (known == null) {
            known = read();
            list = known;
        }
        return known;
    }

    private ListView<QueueRow> read() {
        asked.sortedBy("due");
        var task = asked.choice("task", QueueTask.class).orElse(null);
        var page = queue.waiting(new ListQuery("", asked.sort(), asked.descending(), asked.after(), ROWS), task);
        var tasks = queue.tasks();
        var view = asked.list("desk.queue", page);
        if (tasks.size() > 1) {
            view.filter("task", tasks.toArray(QueueTask[]::new));
        }
        return view.column("task").column("number").column("name").sortable("due");
    }

    /** Where the work is done. */
    public String href(QueueRow row) {
        if (row.task() == QueueTask.ORDER_SELF_INSPECTION) {
            return Address.of("/measure/new.xhtml")
                    .with("on", row.deadline().about().kind())
                    .with("number", row.number())
                    .toString();
        }
        var page = row.task() == QueueTask.REPAIR
                ? null
                : SubjectPages.of(row.deadline().about());
        return page == null
                ? Address.of("/clock/deadlines.xhtml").with("due", "FAILING").toString()
                : page.with("tab", tab(row.task())).with("do", act(row.task())).toString();
    }

    /** The part of the page that the task is done in; absent where it is the first. */
    private static @Nullable String tab(QueueTask task) {
        return switch (task) {
            case TAKE_SEAT, ASSESS, CONCLUDE -> "vetting";
            case DECIDE -> "decision";
            case ANSWER,
                    ISSUE_CERTIFICATE,
                    DECIDE_ENDING,
                    CANCEL_REGISTRATION,
                    VERIFY_WIND_DOWN,
                    CHASE_WIND_DOWN,
                    INSPECT,
                    ORDER_SELF_INSPECTION,
                    JUDGE_REPORT,
                    ORDER_INSPECTION,
                    DECIDE_REFERRAL,
                    SEND_REFERRAL,
                    ANSWER_REFUSAL,
                    HAND_OVER,
                    FILE_PROCEEDING,
                    INVESTIGATE,
                    TELL_PARTY,
                    SET_HEARING,
                    HOLD_HEARING,
                    REVIEW_PROCEEDING,
                    DISCUSS_PROCEEDING,
                    DECIDE_PROCEEDING,
                    SERVE,
                    TAKE_DOWN,
                    REPAIR -> null;
        };
    }

    /** The form that the page opens with; absent where it opens with none. */
    private static @Nullable String act(QueueTask task) {
        return switch (task) {
            case ISSUE_CERTIFICATE -> "certificate";
            case DECIDE_ENDING -> "decide";
            case CANCEL_REGISTRATION -> "cancel";
            case TAKE_DOWN -> "withdraw";
            default -> null;
        };
    }

    /** By when. */
    public ClockView clock(QueueRow row) {
        return clocks.of(row.deadline());
    }

    /** Whom it is about, as the reader reads names. */
    public String name(QueueRow row) {
        return Holders.name(row.name(), row.latinName(), language);
    }
}
