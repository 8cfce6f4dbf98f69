package org.infopool.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infopool.domain.journal.Origin;
import org.infopool.ejb.access.CurrentActor;

/** Notes that what is done now came by the API. */
public class ApiOrigin extends HttpFilter {
    @Inject
    private CurrentActor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        actor.<IOException, ServletException>reachedBy(Origin.API, () -> chain.doFilter(request, response));
    }
}
