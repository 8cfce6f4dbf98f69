package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The left navigation: what the features offer to the signed-in person, in groups, with what waits for them. */
@Named
@RequestScoped
public class Navigation {
    private static final long MOST_SHOWN = 99;

    /** A group that has something in it. */
    public record Group(String key, String label, List<Link> items) {}

    /** A place, as the navigation shows it. */
    public record Link(String label, String href, boolean current, long waiting, String waitingShort) {}

    @Inject
    @Any
    private Instance<NavigationSource> sources;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageWords words;

    private @Nullable List<NavigationItem> items;

    /** The groups of the left navigation. */
    public List<Group> getGroups() {
        return Arrays.stream(NavigationGroup.values())
                .filter(group -> group != NavigationGroup.PERSONAL)
                .map(this::group)
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The places in the person's menu. */
    public List<Link> getPersonal() {
        return group(NavigationGroup.PERSONAL).items();
    }

    private Group group(NavigationGroup group) {
        var links = items().stream()
                .filter(item -> item.group() == group)
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(this::link)
                .toList();
        return new Group(group.name().toLowerCase(java.util.Locale.ROOT), words.of(group), links);
    }

    private Link link(NavigationItem item) {
        var waiting = item.waiting();
        return new Link(
                words.of(item.key()),
                item.href(),
                item.equals(current()),
                waiting,
                waiting > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(waiting));
    }

    /** The place whose page this is, or else the one in whose folder it lies. */
    private @Nullable NavigationItem current() {
        var here = request.getServletPath();
        return items().stream()
                .filter(item -> path(item).equals(here))
                .findFirst()
                .or(() -> items().stream()
                        .filter(item -> folder(path(item)).equals(folder(here)))
                        .findFirst())
                .orElse(null);
    }

    private List<NavigationItem> items() {
        if (items == null) {
            items = sources.stream().flatMap(source -> source.items().stream()).toList();
        }
        return items;
    }

    private static String path(NavigationItem item) {
        var query = item.href().indexOf('?');
        return query < 0 ? item.href() : item.href().substring(0, query);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
