package org.infopool.web.obligation;

import java.util.List;
import org.infopool.ejb.obligation.ObligationDetails;
import org.infopool.web.platform.ActionView;

/** What other features let people do from the page of a duty. */
public interface ObligationActions {
    /** What the reader may do about this duty, the most likely first. */
    List<ActionView> actions(ObligationDetails duty);
}
