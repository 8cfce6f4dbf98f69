package org.infopool.web.inspection;

import java.util.List;
import org.infopool.ejb.inspection.FindingView;
import org.infopool.web.platform.ActionView;

/** What another feature lets people do about a final finding. Every bean that implements it is asked. */
public interface FindingActions {
    /** What the one who is signed in may do about it now, the likeliest first. */
    List<ActionView> actions(FindingView finding);
}
