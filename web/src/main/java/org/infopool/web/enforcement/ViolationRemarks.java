package org.infopool.web.enforcement;

import java.util.List;
import org.infopool.ejb.enforcement.ViolationDetails;

/** What another feature has to say on the page of a violation. Every bean that implements it is asked. */
public interface ViolationRemarks {
    /** What the one who is signed in must not overlook of it. */
    List<ViolationRemark> remarks(ViolationDetails violation);
}
