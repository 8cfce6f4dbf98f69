package org.infopool.domain.notice;

import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a paper was served.
 *
 * @param receipt the number of the postal receipt, or of what shows the delivery in the portal
 * @param receivedBy who took it
 * @param refused whether it was refused, and left there
 * @param witness who saw that it was left
 * @param document the signed record, the return receipt or the page on which it was published
 */
public record ServiceProof(
        @Nullable String receipt,
        @Personal @Nullable String receivedBy,
        boolean refused,
        @Personal @Nullable String witness,
        @Nullable DocumentNumber document) {
    /** It arrived in the portal of somebody who had agreed to that. */
    public static ServiceProof electronic(String evidence) {
        return new ServiceProof(evidence, null, false, null, null);
    }

    /** The return receipt of a registered letter. */
    public static ServiceProof post(String receipt, @Nullable DocumentNumber document) {
        return new ServiceProof(receipt, null, false, null, document);
    }

    /** Somebody took it and signed for it. */
    public static ServiceProof handedTo(String receivedBy, @Nullable DocumentNumber document) {
        return new ServiceProof(null, receivedBy, false, null, document);
    }

    /** It was refused and left there, before a witness (留置送达). */
    public static ServiceProof left(String witness, @Nullable DocumentNumber document) {
        return new ServiceProof(null, null, true, witness, document);
    }

    /** It was published for as long as the law asks. */
    public static ServiceProof published(@Nullable DocumentNumber document) {
        return new ServiceProof(null, null, false, null, document);
    }

    /** Refuses what proves nothing for this way of service. */
    void proves(NoticeMode mode) {
        switch (mode) {
            case POST -> RuleViolated.unless(filled(receipt), "notice.receiptMissing");
            case IN_PERSON -> {
                RuleViolated.unless(refused || filled(receivedBy), "notice.receiverMissing");
                RuleViolated.unless(!refused || filled(witness), "notice.witnessMissing");
            }
            case PUBLIC_NOTICE -> RuleViolated.unless(document != null, "notice.publicationMissing");
            case PORTAL, EMAIL -> {}
        }
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
