package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.ejb.notice.Notices;
import org.jspecify.annotations.Nullable;

/** The notices of whoever is signed in: their own, those to their enterprise, and those to everybody in their roles. */
@Stateless
@RolesAllowed("**")
public class InboxService {
    /** That somebody reads what they were told is kept as a fact, as every receipt is (ALL 32). */
    private static final String BASIS = "all.32-2.receipt";

    private static final int MOST = 100;

    @Inject
    CurrentActor current;

    @Inject
    Notices notices;

    /** One page of them, the newest first; the first page when {@code last} is absent. */
    public List<NoticeView> list(@Nullable NoticeNumber last, int limit) {
        var few = Math.clamp(limit, 1, MOST);
        return last == null ? notices.inbox(reader(), few) : notices.inbox(reader(), last, few);
    }

    /** How many of them nobody has opened yet. */
    public long unread() {
        return notices.unread(reader());
    }

    /**
     * Opens one. The first time is kept.
     *
     * @throws RuleViolated {@code notice.notFound}
     */
    public NoticeView read(NoticeNumber number) {
        return notices.read(number, reader(), current.act(BASIS, null));
    }

    private List<Addressee> reader() {
        var me = current.signedIn();
        var reader = new ArrayList<Addressee>();
        reader.add(Addressee.person(me.person()));
        if (me.enterprise() != null) {
            reader.add(Addressee.enterprise(me.enterprise()));
        }
        me.roles().forEach(role -> reader.add(Addressee.role(role)));
        return reader;
    }
}
