package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.ejb.access.AccountService;
import org.infopool.ejb.access.OfficeView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/offices.xhtml}. */
@Named
@RequestScoped
public class OfficesPage {
    private static final String HERE = "/account/offices.xhtml";

    @Inject
    private AccountService accounts;

    @Inject
    private Feedback feedback;

    @Inject
    private Language language;

    private String number = "";
    private OfficeLevel level = OfficeLevel.CITY;
    private String nameZh = "";
    private String nameEn = "";
    private @Nullable List<OfficeView> offices;

    /** The offices that the administrator looks after, each after the one above it. */
    public List<OfficeView> getOffices() {
        if (offices == null) {
            offices = accounts.offices();
        }
        return offices;
    }

    /** What an office is called in the reader's language. */
    public String name(OfficeView office) {
        return office.name().in(language.locale());
    }

    /** Sets up an office. */
    public String open() {
        accounts.openOffice(new OfficeNumber(number), level, nameZh, nameEn);
        feedback.done("account.offices.done", number);
        return Address.of(HERE).asOutcome();
    }

    public OfficeLevel[] getLevels() {
        return OfficeLevel.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = text(number);
    }

    public OfficeLevel getLevel() {
        return level;
    }

    public void setLevel(OfficeLevel level) {
        this.level = level;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        this.nameZh = text(nameZh);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = text(nameEn);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
