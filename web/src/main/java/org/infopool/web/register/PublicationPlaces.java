package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.NavigationGroup;
import org.infopool.web.platform.NavigationItem;
import org.infopool.web.platform.NavigationSource;

/** The list of publications, for those who may see it. */
@RequestScoped
public class PublicationPlaces implements NavigationSource {
    @Inject
    private CurrentUser user;

    @Override
    public List<NavigationItem> items() {
        return user.maySee(PublicationListPage.PATH)
                ? List.of(new NavigationItem(
                        NavigationGroup.PUBLIC, 20, "publication.list.nav", PublicationListPage.PATH, 0))
                : List.of();
    }
}
