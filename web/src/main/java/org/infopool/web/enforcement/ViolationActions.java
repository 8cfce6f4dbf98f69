package org.infopool.web.enforcement;

import java.util.List;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;

/** What another feature lets people do with a violation. Every bean that implements it is asked. */
public interface ViolationActions {
    /**
     * What the one who is signed in may do with it now, the likeliest first.
     *
     * @param here the address of the violation's page
     */
    List<ActionView> actions(ViolationDetails violation, Address here);
}
