package org.infopool.domain.ending;

import java.util.Arrays;
import java.util.List;

/** Why a license ends, with the article that says so. */
public enum EndingGround {
    /** The holder wants it no longer. */
    HOLDERS_WISH(EndingKind.SURRENDER, "pool.ending.surrender"),
    /** The law on which it rests was changed or repealed. */
    LAW_CHANGED(EndingKind.WITHDRAWAL, "all.8-2.withdraw"),
    /** The facts on which it rests have changed materially. */
    FACTS_CHANGED(EndingKind.WITHDRAWAL, "all.8-2.withdraw"),
    /** An official abused their office or neglected their duty: ALL 69(1)(1). */
    ABUSE_OF_OFFICE(EndingKind.RESCISSION, "all.69-1.rescind"),
    /** It was granted beyond the powers of the office: ALL 69(1)(2). */
    BEYOND_POWERS(EndingKind.RESCISSION, "all.69-1.rescind"),
    /** It was granted against the procedure of the law: ALL 69(1)(3). */
    PROCEDURE_BROKEN(EndingKind.RESCISSION, "all.69-1.rescind"),
    /** The applicant did not qualify: ALL 69(1)(4). */
    NOT_QUALIFIED(EndingKind.RESCISSION, "all.69-1.rescind"),
    /** Another ground for which the law allows it: ALL 69(1)(5). */
    OTHER_GROUND(EndingKind.RESCISSION, "all.69-1.rescind"),
    /** It was got by fraud, bribery or other improper means: ALL 69(2). */
    FRAUD_OR_BRIBERY(EndingKind.RESCISSION, "all.69-2.rescind-fraud"),
    DISSOLVED(EndingKind.TERMINATION, "all.70.cancel"),
    BANKRUPT(EndingKind.TERMINATION, "all.70.cancel"),
    /** It was merged into another enterprise. */
    MERGED(EndingKind.TERMINATION, "all.70.cancel"),
    /** It was divided into others. */
    DIVIDED(EndingKind.TERMINATION, "all.70.cancel");

    private final EndingKind kind;
    private final String rule;

    EndingGround(EndingKind kind, String rule) {
        this.kind = kind;
        this.rule = rule;
    }

    /** In which way a license ends on it. */
    public EndingKind kind() {
        return kind;
    }

    /** The rule book id of its article. */
    public String rule() {
        return rule;
    }

    /** Whether the law leaves no choice once it is shown (ALL 69(2)). */
    public boolean isBinding() {
        return this == FRAUD_OR_BRIBERY;
    }

    /** Whether another enterprise takes the place of the holder. */
    public boolean namesSuccessor() {
        return this == MERGED || this == DIVIDED;
    }

    /** The grounds of one way. */
    public static List<EndingGround> of(EndingKind kind) {
        return Arrays.stream(values()).filter(ground -> ground.kind == kind).toList();
    }
}
