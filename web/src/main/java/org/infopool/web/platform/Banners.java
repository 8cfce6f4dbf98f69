package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the top of every page. */
@Named
@RequestScoped
public class Banners {
    @Inject
    @Any
    private Instance<BannerSource> sources;

    private @Nullable List<Banner> shown;

    /** All that the sources have to say, asked once for each page. */
    public List<Banner> getShown() {
        if (shown == null) {
            shown = sources.stream()
                    .flatMap(source -> source.banners().stream())
                    .toList();
        }
        return shown;
    }
}
