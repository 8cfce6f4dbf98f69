package org.infopool.web.winddown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.ejb.winddown.WindDownDetails;
import org.infopool.ejb.winddown.WindDownRecordService;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** The wind-down that followed a license, for its page. */
@Named
@RequestScoped
public class LicenseWindDown {
    @Inject
    private WindDownRecordService records;

    private @Nullable List<WindDownDetails> found;

    /** The one that the reader may see; none while the license runs. */
    public List<WindDownDetails> of(String license) {
        var known = found;
        if (known == null) {
            known = records.of(new LicenseNumber(license)).stream().toList();
            found = known;
        }
        return known;
    }

    /** Where it is looked at. */
    public String href(WindDownDetails windDown) {
        return Address.of(WindDownPage.PATH).with("number", windDown.number()).toString();
    }

    /** How it stands. */
    public StatusView status(WindDownDetails windDown) {
        return StatusView.of(windDown.status(), WindDownTones.of(windDown.status()));
    }
}
