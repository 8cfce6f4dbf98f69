package org.infopool.web.selfinspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.web.platform.Address;
import org.jspecify.annotations.Nullable;

/** Backs {@code selfinspection/begin.xhtml}: what is processed decides which questions are asked. */
@Named
@ViewScoped
public class BeginSelfInspectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SelfInspectionService selfInspections;

    private String obligation = "";
    private boolean sensitive;
    private boolean children;
    private boolean exports;
    private boolean largePlatform;
    private transient @Nullable Processing licensed;

    /** Begins it, and goes to its questions. */
    public String begin() {
        var number = selfInspections.open(
                new ObligationNumber(obligation), new Processing(0, sensitive, children, exports, largePlatform));
        return Address.of("/selfinspection/view.xhtml")
                .with("number", number.value())
                .asOutcome();
    }

    /** What the license was granted for: it is known, and not asked. */
    public Processing getLicensed() {
        var known = licensed;
        if (known == null) {
            known = selfInspections.licensedFor(new ObligationNumber(obligation));
            licensed = known;
        }
        return known;
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
        return sensitive || getLicensed().sensitive();
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }

    public boolean isChildren() {
        return children || getLicensed().children();
    }

    public void setChildren(boolean children) {
        this.children = children;
    }

    public boolean isExports() {
        return exports || getLicensed().exports();
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
