package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.application.Request;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;

/** What an application asks for, as pages say it. */
@RequestScoped
public class RequestViews {
    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /** Who applies, and for what where it is not a new license. */
    public String name(ApplicationDetails application) {
        var license = application.request().license();
        return license == null
                ? application.enterpriseName()
                : words.of(
                        "application.view.named." + application.request().kind().name(),
                        license.number(),
                        application.enterpriseName());
    }

    /** What is asked for, of which license, and until when the authority has to answer it. */
    public List<Fact> facts(Request request) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("application.view.kind"), words.of(request.kind())));
        var license = request.license();
        if (license != null) {
            facts.add(new Fact(
                    words.of("application.view.license"),
                    license.number(),
                    Address.of("/license/view.xhtml")
                            .with("number", license.number())
                            .toString()));
        }
        var decideBy = request.decideBy();
        if (decideBy != null) {
            facts.add(new Fact(
                    words.of("application.view.decideBy"),
                    words.of("application.view.decideBy.value", ReaderForm.day(decideBy, language.locale()))));
        }
        return facts;
    }
}
