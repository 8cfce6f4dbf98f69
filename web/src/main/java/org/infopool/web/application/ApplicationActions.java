package org.infopool.web.application;

import java.util.List;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;

/** What another feature lets people do with an application. Every bean that implements it is asked. */
public interface ApplicationActions {
    /**
     * What the one who is signed in may do with it now, the likeliest first.
     *
     * @param here the address of the application's page
     */
    List<ActionView> actions(ApplicationDetails application, Address here);
}
