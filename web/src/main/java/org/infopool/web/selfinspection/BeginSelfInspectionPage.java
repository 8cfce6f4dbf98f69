package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.web.platform.Address;

/** Backs {@code selfinspection/begin.xhtml}: what is processed decides which questions are asked. */
@Named
@RequestScoped
public class BeginSelfInspectionPage {
    @Inject
    private SelfInspectionService selfInspections;

    private String obligation = "";
    private boolean sensitive;
    private boolean children;
    private boolean exports;
    private boolean largePlatform;

    /** Begins it, and goes to its questions. */
    public String begin() {
        var number = selfInspections.open(
                new ObligationNumber(obligation), new Processing(0, sensitive, children, exports, largePlatform));
        return Address.of("/selfinspection/view.xhtml")
                .with("number", number.value())
                .asOutcome();
    }

    /** The page of the duty. */
    public String getBack() {
        return Address.of("/obligation/view.xhtml").with("number", obligation).toString();
    }

    public String getObligation() {
        return obligation;
    }

    public void setObligation(String obligation) {
        this.obligation = obligation;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }

    public boolean isChildren() {
        return children;
    }

    public void setChildren(boolean children) {
        this.children = children;
    }

    public boolean isExports() {
        return exports;
    }

    public void setExports(boolean exports) {
        this.exports = exports;
    }

    public boolean isLargePlatform() {
        return largePlatform;
    }

    public void setLargePlatform(boolean largePlatform) {
        this.largePlatform = largePlatform;
    }
}
