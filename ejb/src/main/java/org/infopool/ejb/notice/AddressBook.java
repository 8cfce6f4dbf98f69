package org.infopool.ejb.notice;

import java.util.Optional;
import org.infopool.domain.notice.Addressee;

/** Knows how some addressees are reached. Every bean that implements it is asked, until one knows. */
public interface AddressBook {
    /** How this addressee is reached; nothing where this book does not know. */
    Optional<Contact> contact(Addressee addressee);
}
