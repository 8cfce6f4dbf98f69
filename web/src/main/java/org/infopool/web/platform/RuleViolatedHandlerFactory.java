package org.infopool.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RuleViolatedHandler} into every request. */
public class RuleViolatedHandlerFactory extends ExceptionHandlerFactory {
    public RuleViolatedHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RuleViolatedHandler(getWrapped().getExceptionHandler());
    }
}
