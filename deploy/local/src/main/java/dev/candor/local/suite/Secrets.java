package dev.candor.local.suite;

import dev.candor.local.infrastructure.Folders;
import dev.candor.local.infrastructure.InfrastructureSettings;
import dev.candor.local.settings.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Passwords and keys of a local run: made once, each in its own file that only the owner may read. */
final class Secrets {

    private static final int BYTES = 32;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path data) {
        this.folder = data.resolve("secrets");
    }

    /** Makes what is missing and leaves what is there. */
    void create() throws IOException {
        List<String> names = new ArrayList<>(List.of("db-candor_admin", "s3-access-key", "s3-secret-key"));
        InfrastructureSettings.SCHEMAS.forEach(schema -> names.add("db-" + schema));
        for (String name : names) {
            if (!Files.exists(file(name))) {
                write(file(name), randomText());
            }
        }
        Folders.createPrivate(publicKeys());
        for (Service service : Service.values()) {
            createKey(service);
        }
    }

    /** The file of a secret. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The private key that proves to the gateway which service asks. */
    Path privateKey(Service service) {
        return folder.resolve(service.id() + ".key.pem");
    }

    /** The folder with the public keys of all services. */
    Path publicKeys() {
        return folder.resolve("service-keys");
    }

    private void createKey(Service service) throws IOException {
        Path publicKey = publicKeys().resolve(service.id() + ".pub.pem");
        if (Files.exists(privateKey(service)) && Files.exists(publicKey)) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            KeyPair pair = generator.generateKeyPair();
            write(privateKey(service), pem("PRIVATE KEY", pair.getPrivate()));
            write(publicKey, pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException failure) {
            throw new IOException("a service key could not be made", failure);
        }
    }

    private static String pem(String kind, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private String randomText() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes)
                .replace('-', 'x')
                .replace('_', 'y');
    }

    private static void write(Path file, String text) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(partial, text.getBytes(StandardCharsets.US_ASCII));
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
