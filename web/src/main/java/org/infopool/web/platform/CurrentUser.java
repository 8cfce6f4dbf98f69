package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.SignedIn;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.jspecify.annotations.Nullable;

/** The person signed in, as the frame shows them and as pages ask what to offer. What is allowed, the use cases decide. */
@Named
@RequestScoped
public class CurrentUser {
    /**
     * The request attribute that holds who is signed in: the gate finds out once, and behind an error page, where the
     * server no longer knows, it still stands there.
     */
    public static final String ATTRIBUTE = CurrentUser.class.getName();

    private static final String SEARCHED = "/search.xhtml";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuthorizationTable table;

    @Inject
    private EnterpriseRegistration enterprises;

    private @Nullable SignedIn signedIn() {
        if (request.getAttribute(ATTRIBUTE) instanceof SignedIn known) {
            return known;
        }
        return request.getUserPrincipal() == null ? null : actor.find();
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return signedIn() != null;
    }

    /** What the person is called. */
    public String getName() {
        var signedIn = signedIn();
        return signedIn == null ? words.of("frame.nobody") : signedIn.name(language.locale());
    }

    /** The first character of the name. */
    public String getInitial() {
        var name = getName();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether the person has this role; with a one-time password nobody has any. */
    public boolean has(Role role) {
        var signedIn = signedIn();
        return signedIn != null
                && !signedIn.mustChangePassword()
                && signedIn.roles().contains(role);
    }

    /** Whether the search at the top leads anywhere for the person. */
    public boolean isSearching() {
        return table.admits(AuthorizationTable.Kind.PAGE, SEARCHED, signedIn());
    }

    /** Whether the person may open this page. */
    public boolean maySee(String page) {
        return table.admits(AuthorizationTable.Kind.PAGE, page, signedIn());
    }

    /** Whether the person may open the page at this address, as far as their roles go. */
    public boolean mayOpen(Address page) {
        var address = page.toString();
        var query = address.indexOf('?');
        return maySee(query < 0 ? address : address.substring(0, query));
    }

    /** Whether the person works for the regulator. */
    public boolean isStaff() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).anyMatch(this::has);
    }

    /** The person's roles in words. */
    public String getRoleWords() {
        return Arrays.stream(Role.values())
                .filter(this::has)
                .map(words::of)
                .collect(Collectors.joining(words.of("frame.and")));
    }

    /** The office or the enterprise for which the person is here. */
    public String getPlace() {
        var signedIn = signedIn();
        if (signedIn == null) {
            return "";
        }
        var office = signedIn.officeName();
        return office == null ? enterprise(signedIn) : office.in(language.locale());
    }

    /** The name, where the server knows who asks; behind an error page it does not, and the code stands for it. */
    private String enterprise(SignedIn signedIn) {
        if (request.getUserPrincipal() != null && has(Role.APPLICANT)) {
            var facts = enterprises.mine().facts();
            return Holders.name(facts.name(), facts.latinName(), language);
        }
        return Objects.requireNonNullElse(signedIn.enterprise(), "");
    }

    /** Where the person begins: the desk, the portal, or the way in. */
    public String getHomeHref() {
        if (!isSignedIn()) {
            return "/sign-in.xhtml";
        }
        return isStaff() ? "/desk/queue.xhtml" : "/portal/home.xhtml";
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Address.of("/index.xhtml").asOutcome();
    }
}
