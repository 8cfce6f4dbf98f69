package org.infopool.web.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.ejb.clock.PoolClock;
import org.infopool.web.platform.Banner;
import org.infopool.web.platform.BannerSource;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Tone;

/** Says on every page that the time is not the real one. */
@RequestScoped
public class SimulatedClockBanner implements BannerSource {
    @Inject
    private PoolClock clock;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Override
    public List<Banner> banners() {
        return clock.isSimulated()
                ? List.of(new Banner(
                        words.of("clock.simulated.banner"),
                        words.of("clock.simulated.banner.text", ReaderForm.instant(clock.instant(), language.locale())),
                        Tone.SOON))
                : List.of();
    }
}
