package dev.candor.file;

import com.jayway.jsonpath.JsonPath;
import dev.candor.contract.id.OwnerId;
import dev.candor.file.testing.TestObjectStore;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The files of file-service over HTTP. All that extend it share one service and one store. */
@SpringBootTest(properties = {"candor.upload.per-day=5", "candor.upload.stored-bytes=100KB"})
@AutoConfigureMockMvc
abstract class RunningFiles {

    static final String SERVICE = "file-service";

    static final int SPACE = 100 * 1024;

    static final TestObjectStore STORE = TestObjectStore.start();

    static final String SECRET_LINE = "Zebulon Quartermaine, lighthouse keeper";

    @TempDir
    static Path keys;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.none(registry);
        TestTokens.shared().register(registry);
        STORE.register(registry);
        registry.add("candor.vault.master-key-file", () -> keys.resolve("master-key"));
    }

    static OwnerId person() {
        return new OwnerId(UUID.randomUUID());
    }

    MvcTestResult upload(OwnerId owner, String name, String text) {
        return mvc.post()
                .uri("/api/v1/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .header("Authorization", bearer(owner))
                .exchange();
    }

    MvcTestResult get(OwnerId owner, String path) {
        return mvc.get().uri(path).header("Authorization", bearer(owner)).exchange();
    }

    static String bearer(OwnerId owner) {
        return "Bearer " + TestTokens.shared().person(owner, SERVICE, "files.read", "files.write");
    }

    static String service(OwnerId owner, String scope) {
        return "Bearer " + TestTokens.shared().service("resume-service", owner, SERVICE, scope);
    }

    static String id(MvcTestResult upload) throws UnsupportedEncodingException {
        return JsonPath.read(upload.getResponse().getContentAsString(), "$.id");
    }

    long facts(String type, String subject) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE headers ->> 'ce_type' = ? AND message_key = ?")
                .params(type, subject)
                .query(Long.class)
                .single();
    }
}
