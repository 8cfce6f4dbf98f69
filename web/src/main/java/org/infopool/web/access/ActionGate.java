package org.infopool.web.access;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.ActionSource;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.infopool.ejb.access.CurrentActor;

/**
 * Lets pages do only what the authorization table admits: a button that somebody may not press is not shown to them,
 * and does nothing if it is pressed all the same.
 */
public class ActionGate implements ActionListener {
    private final ActionListener wrapped;

    /** Before the action listener of Faces, which calls the method. */
    public ActionGate(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (event.getComponent() instanceof ActionSource source && source.getActionExpression() != null) {
            ActionName.of(source.getActionExpression().getExpressionString()).ifPresent(ActionGate::check);
        }
        wrapped.processAction(event);
    }

    private static void check(String action) {
        var beans = CDI.current();
        var signedIn = beans.select(CurrentActor.class).get().find();
        if (!beans.select(AuthorizationTable.class).get().admits(Kind.ACTION, action, signedIn)) {
            throw new EJBAccessException(action);
        }
    }
}
