package org.infopool.domain.rulebook;

import java.util.EnumMap;
import java.util.Map;

/** The facts about a processor. What was not said is no, or none. */
public final class ProcessorFacts {
    /** Nothing is known. */
    public static final ProcessorFacts NONE = new ProcessorFacts(new EnumMap<>(Fact.class));

    private final Map<Fact, Long> facts;

    private ProcessorFacts(Map<Fact, Long> facts) {
        this.facts = facts;
    }

    /** A processor of information of so many individuals. */
    public static ProcessorFacts ofPersons(long persons) {
        return NONE.with(Fact.PERSONS, persons);
    }

    /** These facts, and a number. */
    public ProcessorFacts with(Fact fact, long number) {
        var more = new EnumMap<Fact, Long>(Fact.class);
        more.putAll(facts);
        more.put(fact, number);
        return new ProcessorFacts(more);
    }

    /** These facts, and that this one holds, or not. */
    public ProcessorFacts with(Fact fact, boolean holds) {
        return with(fact, holds ? 1 : 0);
    }

    /** The number; 1 and 0 for yes and no. */
    public long get(Fact fact) {
        return facts.getOrDefault(fact, 0L);
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
