package org.infopool.domain.selfinspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.rulebook.Fact;
import org.infopool.domain.rulebook.ProcessorFacts;

/**
 * What the enterprise processes, as far as it decides which questions it is asked: what its license was granted for, and
 * what it says has come since. Immutable.
 */
@Embeddable
public class Processing {
    @Column(name = "persons", nullable = false, updatable = false)
    private long persons;

    @Column(name = "processes_sensitive", nullable = false, updatable = false)
    private boolean sensitive;

    @Column(name = "processes_children", nullable = false, updatable = false)
    private boolean children;

    @Column(name = "exports", nullable = false, updatable = false)
    private boolean exports;

    @Column(name = "large_platform", nullable = false, updatable = false)
    private boolean largePlatform;

    /** For the persistence provider. */
    protected Processing() {}

    /**
     * What is processed.
     *
     * @param persons how many individuals' information
     * @param children whether any is about people under fourteen
     */
    public Processing(long persons, boolean sensitive, boolean children, boolean exports, boolean largePlatform) {
        this.persons = persons;
        this.sensitive = sensitive;
        this.children = children;
        this.exports = exports;
        this.largePlatform = largePlatform;
    }

    /** What an enterprise applied for: its largest activity, and whatever any of them does. */
    public static Processing of(ApplicationForm form) {
        var scale = form.scale();
        return new Processing(
                scale.persons(),
                scale.sensitive(),
                form.activities().stream()
                        .anyMatch(activity -> activity.categories().asSet().contains(DataCategory.MINOR_UNDER_14)),
                form.activities().stream().anyMatch(activity -> activity.exportChannel() != ExportChannel.NONE),
                false);
    }

    /** All of this and all of that: a question is asked when either calls for it. */
    public Processing and(Processing other) {
        return new Processing(
                Math.max(persons, other.persons),
                sensitive || other.sensitive,
                children || other.children,
                exports || other.exports,
                largePlatform || other.largePlatform);
    }

    /** The facts by which the rule book chooses. */
    public ProcessorFacts facts() {
        return ProcessorFacts.ofPersons(persons)
                .with(Fact.SENSITIVE_PERSONS, sensitive)
                .with(Fact.CHILDREN, children)
                .with(Fact.MINORS, children)
                .with(Fact.EXPORTS, exports)
                .with(Fact.LARGE_PLATFORM, largePlatform)
                .with(Fact.LICENSED, true);
    }

    public long persons() {
        return persons;
    }

    public boolean sensitive() {
        return sensitive;
    }

    public boolean children() {
        return children;
    }

    public boolean exports() {
        return exports;
    }

    public boolean largePlatform() {
        return largePlatform;
    }
}
