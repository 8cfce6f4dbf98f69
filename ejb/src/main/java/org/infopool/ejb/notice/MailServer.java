package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.notice.NoticeNumber;

/**
 * The mail server that e-mails leave by: {@code infopool.mail.host}, {@code .port}, {@code .from}, and where it asks for
 * them {@code .user} and {@code .password}. Without a host there is none.
 */
@ApplicationScoped
class MailServer {
    private static final String PATIENCE_MILLIS = "20000";

    private Clock clock = Clock.systemUTC();
    private Optional<String> host = Optional.empty();
    private int port;
    private String from = "";
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();

    /** For the proxy of the container. */
    protected MailServer() {}

    @Inject
    MailServer(
            Clock clock,
            @ConfigProperty(name = "infopool.mail.host") Optional<String> host,
            @ConfigProperty(name = "infopool.mail.port", defaultValue = "25") int port,
            @ConfigProperty(name = "infopool.mail.from", defaultValue = "infopool@localhost") String from,
            @ConfigProperty(name = "infopool.mail.user") Optional<String> user,
            @ConfigProperty(name = "infopool.mail.password") Optional<String> password) {
        this.clock = clock;
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.from = from;
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
    }

    /** Whether there is one. */
    boolean isConfigured() {
        return host.isPresent();
    }

    /**
     * Hands an e-mail over. Sent twice, it carries the same message id, by which mail programs know it again.
     *
     * @return what shows that the server took it
     */
    String send(NoticeNumber number, String address, String subject, String body) throws MessagingException {
        var message = new Numbered(session(), number);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.saveChanges();
        Transport.send(message);
        return message.getMessageID() + " " + host.orElseThrow();
    }

    private Session session() {
        var settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host.orElseThrow());
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (user.isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }

    /** A message whose id is that of the notice. */
    private static final class Numbered extends MimeMessage {
        private final NoticeNumber number;

        Numbered(Session session, NoticeNumber number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number.value() + "@infopool>");
        }
    }
}
