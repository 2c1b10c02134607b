package dev.candor.local.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The mails that the suite sent, as the mail catcher stored them. */
public final class Mails {

    private Mails() {}

    /** Header and text of each mail that names the optimization. */
    public static List<String> about(Path data, String optimizationId) {
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mails::read)
                    .filter(mail -> mail.contains(optimizationId))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For each run the ids of the mails that name it, one for each time a mail was accepted. */
    public static Map<String, List<String>> idsByRun(Path data, Set<String> runs) {
        Map<String, List<String>> ids = new HashMap<>();
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                String mail = read(file);
                runs.stream()
                        .filter(mail::contains)
                        .forEach(run -> ids.computeIfAbsent(run, fresh -> new ArrayList<>())
                                .add(id(file)));
            }
            return ids;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String id(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return String.valueOf(new MimeMessage(Session.getInstance(new Properties()), in).getMessageID());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return "To: " + message.getHeader("To", ",") + "\nSubject: " + message.getSubject() + "\n" + text(message);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int index = 0; index < parts.getCount(); index++) {
                all.append(text(parts.getBodyPart(index))).append('\n');
            }
            return all.toString();
        }
        return part.getContent() instanceof String text ? text : "";
    }
}
