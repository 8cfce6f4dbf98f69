package org.infopool.web.platform;

import java.util.List;

/** Gives what must stand at the top of every page. A bean that implements it is asked for every page: it must be quick. */
public interface BannerSource {
    /** What to show now; empty for nothing. */
    List<Banner> banners();
}
