package dev.candor.local.infrastructure;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail by SMTP, sends none on, and keeps each as one {@code .eml} file. */
final class MailCatcher implements AutoCloseable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private final GreenMail server;
    private final Path folder;
    private final Clock clock;
    private final AtomicInteger sequence = new AtomicInteger();

    private MailCatcher(GreenMail server, Path folder, Clock clock) {
        this.server = server;
        this.folder = folder;
        this.clock = clock;
    }

    static Path folder(InfrastructureSettings settings) {
        return settings.data().resolve("mail");
    }

    static MailCatcher start(InfrastructureSettings settings, Clock clock) throws IOException {
        Path folder = Folders.createPrivate(folder(settings));
        GreenMail server = new GreenMail(
                new ServerSetup(settings.smtpPort(), InfrastructureSettings.HOST, ServerSetup.PROTOCOL_SMTP));
        MailCatcher catcher = new MailCatcher(server, folder, clock);
        server.getUserManager().setMessageDeliveryHandler(catcher::keep);
        server.start();
        return catcher;
    }

    /** The answer to the sender waits for the file, so an accepted mail is never lost. */
    private GreenMailUser keep(MovingMessage message, MailAddress address) throws MessagingException, UserException {
        String name = NAME.format(clock.instant()) + "-" + sequence.incrementAndGet();
        Path partial = folder.resolve(name + ".partial");
        try (OutputStream out = Files.newOutputStream(partial)) {
            message.getMessage().writeTo(out);
        } catch (IOException failure) {
            throw new MessagingException("the mail could not be stored", failure);
        }
        try {
            Files.move(partial, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            server.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException failure) {
            throw new MessagingException("the mail could not be stored", failure);
        }
        return recipient(address.getEmail());
    }

    private GreenMailUser recipient(String email) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUserByEmail(email);
        return known != null ? known : users.createUser(email, email, email);
    }

    @Override
    public void close() {
        server.stop();
    }
}
