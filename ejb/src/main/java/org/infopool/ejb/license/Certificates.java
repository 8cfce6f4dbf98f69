package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.License;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.PublicAddress;
import org.infopool.ejb.rulebook.RuleBooks;

/** Makes certificates and keeps them as documents of their license. */
@ApplicationScoped
class Certificates {
    @Inject
    LicenseRepository licenses;

    @Inject
    Enterprises enterprises;

    @Inject
    Offices offices;

    @Inject
    RuleBooks rules;

    @Inject
    Documents documents;

    @Inject
    PublicAddress address;

    /** A kept certificate with its fingerprint. */
    record Sealed(DocumentNumber document, String sha256) {}

    /** Makes and keeps the certificate of a license. */
    Sealed seal(License license, Act act) {
        var pdf = LicenseCertificate.print(LicenseCertificate.Content.of(
                license,
                enterprises.get(license.uscc()).facts(),
                licenses.decisionOn(license),
                offices.get(license.office()),
                act.day(),
                rules.current().pilot().orElse(null),
                address.ofRegisterEntry(license.number()),
                null));
        var upload = documents.receive(license.number() + ".pdf", pdf);
        return new Sealed(documents.attach(upload, license.subject(), act), upload.sha256());
    }
}
