package dev.candor.notification.testing;

import com.icegreen.greenmail.util.GreenMail;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What the service stands on in a test: database, bus, gateway, mail server, keys. */
public final class NotificationServers {

    private NotificationServers() {}

    public static void register(DynamicPropertyRegistry registry, GreenMail mail, Path keys) throws Exception {
        mail.start();
        TestDatabase.fresh().register(registry);
        TestBroker.register(registry);
        TestTokens.shared().register(registry);
        TestGateway gateway = TestGateway.start();
        registry.add("candor.gateway-internal-url", gateway::url);
        registry.add("candor.services.resume-service", gateway::url);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> mail.getSmtp().getPort());
        registry.add("candor.vault.master-key-file", () -> keys.resolve("master-key"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrap()))) {
            if (!admin.listTopics().names().get().contains(OptimizationFact.TOPIC)) {
                admin.createTopics(Set.of(new NewTopic(OptimizationFact.TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
    }
}
