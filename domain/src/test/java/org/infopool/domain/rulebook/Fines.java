package org.infopool.domain.rulebook;

import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Fines for tests, told bit by bit: on a unit, by a national office, nothing proven. Each word gives another one, so that
 * one can be the start of several.
 */
record Fines(FineProposal proposal) {
    static Fines on(String basis) {
        return new Fines(
                new FineProposal(basis, FineSubject.UNIT, null, null, null, false, false, OfficeLevel.NATIONAL, false));
    }

    Fines yuan(long yuan) {
        return fen(yuan * 100);
    }

    Fines fen(long fen) {
        return with(proposal.subject(), Money.ofFen(fen), proposal.limb(), proposal.turnover());
    }

    Fines person() {
        return with(FineSubject.PERSON, proposal.amount(), proposal.limb(), proposal.turnover());
    }

    Fines limb(Limb limb) {
        return with(proposal.subject(), proposal.amount(), limb, proposal.turnover());
    }

    Fines turnoverYuan(long yuan) {
        return turnoverFen(yuan * 100);
    }

    Fines turnoverFen(long fen) {
        return with(proposal.subject(), proposal.amount(), proposal.limb(), Money.ofFen(fen));
    }

    Fines proven(boolean refusal, boolean serious) {
        return with(refusal, serious, proposal.level(), proposal.mitigated());
    }

    Fines level(@Nullable OfficeLevel level) {
        return with(proposal.refusalProven(), proposal.serious(), level, proposal.mitigated());
    }

    Fines mitigated() {
        return with(proposal.refusalProven(), proposal.serious(), proposal.level(), true);
    }

    private Fines with(FineSubject subject, @Nullable Money amount, @Nullable Limb limb, @Nullable Money turnover) {
        return new Fines(new FineProposal(
                proposal.basis(),
                subject,
                amount,
                limb,
                turnover,
                proposal.refusalProven(),
                proposal.serious(),
                proposal.level(),
                proposal.mitigated()));
    }

    private Fines with(boolean refusal, boolean serious, @Nullable OfficeLevel level, boolean mitigated) {
        return new Fines(new FineProposal(
                proposal.basis(),
                proposal.subject(),
                proposal.amount(),
                proposal.limb(),
                proposal.turnover(),
                refusal,
                serious,
                level,
                mitigated));
    }
}
