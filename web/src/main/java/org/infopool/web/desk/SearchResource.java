package org.infopool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.infopool.ejb.desk.SearchHit;
import org.infopool.ejb.desk.SearchResult;
import org.infopool.ejb.desk.SearchService;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Finds things by number, name or unified social credit code, for programs. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    SearchService search;

    /** What there is for a text, by kind; nothing without one. */
    @GET
    public Map<String, @Nullable Object> find(@QueryParam("query") @Nullable String query) {
        var result = search.find(query);
        var exact = result.exact();
        return ListAnswer.item(
                "exact",
                exact == null ? null : ListAnswer.item("kind", exact.kind(), "number", exact.number()),
                "groups",
                result.groups().stream().map(SearchResource::group).toList());
    }

    private static Map<String, @Nullable Object> group(SearchResult.Group group) {
        return ListAnswer.item(
                "kind", group.kind(),
                "items", group.hits().stream().map(SearchResource::hit).toList(),
                "total", group.total(),
                "totalIsLowerBound", group.atLeast());
    }

    private static Map<String, @Nullable Object> hit(SearchHit hit) {
        var status = hit.status();
        return ListAnswer.item(
                "number", hit.subject().number(),
                "name", hit.name(),
                "latinName", hit.latinName(),
                "status", status == null ? null : status.name());
    }
}
