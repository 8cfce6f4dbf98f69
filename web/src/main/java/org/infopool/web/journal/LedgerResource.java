package org.infopool.web.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.infopool.domain.journal.MerkleTree;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Sha256;
import org.infopool.ejb.journal.Hash;
import org.infopool.ejb.journal.Ledger;
import org.infopool.web.platform.ApiProblem;
import org.infopool.web.platform.InvalidInput;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** The public ledger: its leaves, and the proofs that a leaf is in it and that it only grows (RFC 9162). */
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
    @Inject
    Ledger ledger;

    /**
     * The leaves from {@code start} on, before {@code end}: at most 1,000, and no more than there are.
     *
     * @throws RuleViolated {@code ledger.range}
     */
    @GET
    @Path("entries")
    public Map<String, @Nullable Object> entries(
            @QueryParam("start") @Nullable Long start, @QueryParam("end") @Nullable Long end) {
        var entries = ledger.entries(given("start", start), given("end", end));
        return ListAnswer.item(
                "entries",
                entries.stream()
                        .map(entry -> ListAnswer.item(
                                "index", entry.index(),
                                "bytes", Base64.getEncoder().encodeToString(entry.bytes()),
                                "recordedAt", entry.recordedAt()))
                        .toList());
    }

    /**
     * What leads from a leaf to the root of the tree of a size.
     *
     * @throws RuleViolated {@code ledger.range}
     */
    @GET
    @Path("inclusion")
    public Map<String, @Nullable Object> inclusion(
            @QueryParam("index") @Nullable Long index, @QueryParam("size") @Nullable Long size) {
        long leaf = given("index", index);
        long tree = given("size", size);
        var path = ledger.inclusion(leaf, tree);
        var bytes = ledger.entries(leaf, leaf + 1).getFirst().bytes();
        return ListAnswer.item(
                "index", leaf, "size", tree, "leafHash", Sha256.hex(MerkleTree.leafHash(bytes)), "path", hex(path));
    }

    /**
     * What shows that the tree of one size begins with that of another.
     *
     * @throws RuleViolated {@code ledger.range}
     */
    @GET
    @Path("consistency")
    public Map<String, @Nullable Object> consistency(
            @QueryParam("from") @Nullable Long from, @QueryParam("to") @Nullable Long to) {
        long older = given("from", from);
        long newer = given("to", to);
        return ListAnswer.item("from", older, "to", newer, "path", hex(ledger.consistency(older, newer)));
    }

    private static List<String> hex(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }

    private static long given(String field, @Nullable Long value) {
        if (value == null) {
            throw new InvalidInput(List.of(new ApiProblem.FieldError(field, "REQUIRED", "")));
        }
        return value;
    }
}
