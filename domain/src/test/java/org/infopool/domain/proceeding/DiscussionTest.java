package org.infopool.domain.proceeding;

import static org.infopool.domain.proceeding.Proceedings.BOOK;
import static org.infopool.domain.proceeding.Proceedings.discussion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

class DiscussionTest {
    private static final List<String> NOBODY = List.of();

    private static void refused(String ruleKey, Discussion discussion) {
        assertEquals(
                ruleKey,
                assertThrows(RuleViolated.class, () -> discussion.require(BOOK)).ruleKey());
    }

    @Test
    void apl57AtLeastThreeDiscuss() {
        discussion(List.of("hua", "du"), List.of("wen"), NOBODY).require(BOOK);
        refused("proceeding.tooFewMembers", discussion(List.of("hua", "du"), NOBODY, NOBODY));
    }

    @Test
    void moreThanHalfOfThoseCalledArePresent() {
        discussion(List.of("hua", "du", "wen"), NOBODY, List.of("a", "b")).require(BOOK);
        refused("proceeding.noQuorum", discussion(List.of("hua", "du", "wen"), NOBODY, List.of("a", "b", "c")));
    }

    @Test
    void everybodyHasOneVote() {
        refused("proceeding.votesTwice", discussion(List.of("hua", "du", "wen"), List.of("du"), NOBODY));
        refused("proceeding.votesTwice", discussion(List.of("hua", "du", "wen"), NOBODY, List.of("du")));
    }

    @Test
    void whoeverChairsIsPresent() {
        refused("proceeding.chairAbsent", discussion(List.of("du", "wen", "a"), NOBODY, List.of("hua")));
    }

    @Test
    void p14_43ItIsRecorded() {
        var spoken = discussion(List.of("hua", "du", "wen"), NOBODY, NOBODY);
        refused(
                "proceeding.discussionMinutesMissing",
                new Discussion(spoken.chair(), spoken.inFavor(), spoken.against(), spoken.absent(), " "));
    }

    @Test
    void moreThanHalfOfThosePresentCarryIt() {
        assertTrue(discussion(List.of("hua", "du"), List.of("wen"), NOBODY).carried(BOOK));
        assertFalse(
                discussion(List.of("hua", "du"), List.of("wen", "a"), NOBODY).carried(BOOK));
    }

    @Test
    void oneVoteMoreIsEnoughHoweverManyTheyAre() {
        var inFavor = IntStream.range(0, 101).mapToObj(i -> "f" + i).toList();
        var against = IntStream.range(0, 100).mapToObj(i -> "a" + i).toList();
        assertTrue(discussion(inFavor, against, NOBODY).carried(BOOK));
    }
}
