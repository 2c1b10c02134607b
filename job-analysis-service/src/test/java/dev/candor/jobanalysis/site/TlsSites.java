package dev.candor.jobanalysis.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.candor.guard.net.LoopbackFetcher;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Hosts of the internet, played by one server on loopback over TLS, and asked through the real safe fetcher. The certificate, made
 * when the tests begin, names the hosts of job boards and of {@code linden-care.com}; any other name is a wrong one.
 */
public final class TlsSites implements Sites {

    private static final String SECRET = "changeit";
    private static final String NAMES = "dns:*.greenhouse.io,dns:*.lever.co,dns:*.eu.lever.co,dns:*.ashbyhq.com,"
            + "dns:*.workable.com,dns:*.smartrecruiters.com,dns:*.recruitee.com,dns:*.jobs.personio.de,"
            + "dns:*.wd3.myworkdayjobs.com,dns:*.linden-care.com,dns:evil.com";
    private static final SSLContext TLS = tls();

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> opened = new ArrayList<>();
    private final HttpsServer server;
    private final GuardedSites sites;

    /** Starts with no page at all: everything is 404. */
    public TlsSites() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(TLS));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        var fetcher = LoopbackFetcher.to(server.getAddress(), TLS);
        sites = new GuardedSites(fetcher, new Robots(fetcher, Clock.systemUTC()), new SimpleMeterRegistry());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String page = pages.get("https://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        String told = page == null ? "nothing here" : page;
        String type = told.startsWith("<?xml") ? "text/xml" : told.startsWith("{") ? "application/json" : "text/html";
        byte[] body = told.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Puts a page or an answer at an address. */
    public TlsSites with(String address, String body) {
        pages.put(address, body);
        return this;
    }

    /** What was asked for, in order. */
    public List<String> opened() {
        return List.copyOf(opened);
    }

    /** Ends the server. */
    public void stop() {
        server.stop(0);
    }

    @Override
    public Optional<URI> canonical(String address) {
        return sites.canonical(address);
    }

    @Override
    public SitePage open(String address) throws InterruptedException {
        opened.add(address);
        return sites.open(address);
    }

    @Override
    public SitePage ask(String address) throws InterruptedException {
        opened.add(address);
        return sites.ask(address);
    }

    private static SSLContext tls() {
        try {
            Path folder = Files.createTempDirectory("tls");
            Path file = folder.resolve("boards.p12");
            int ended = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "boards",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=boards",
                            "-ext",
                            "san=" + NAMES,
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            SECRET)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.log").toFile())
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
            }
            KeyStore keys = KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, SECRET.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("boards", keys.getCertificate("boards"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
