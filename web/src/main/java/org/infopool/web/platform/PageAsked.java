package org.infopool.web.platform;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list a program asks for, in the address. */
public class PageAsked {
    @QueryParam("query")
    @DefaultValue("")
    private String query = "";

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    /** The rows after the last one seen, in the order of the list. */
    public ListQuery query() {
        return new ListQuery(query, "", false, after, limit);
    }
}
