package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The list of imports, for those who may see it. */
@RequestScoped
public class ImportNavigation implements NavigationSource {
    static final String LIST = "/imports/list.xhtml";

    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.maySee(LIST)
                ? List.of(new NavigationItem(NavigationGroup.LICENSING, 40, "import.list.nav", LIST, 0))
                : List.of();
    }
}
