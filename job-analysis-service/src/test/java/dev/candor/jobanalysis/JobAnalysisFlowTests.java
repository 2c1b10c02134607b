package dev.candor.jobanalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.agent.Assignment;
import dev.candor.contract.agent.Engine;
import dev.candor.contract.id.CommandId;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.StepResult;
import dev.candor.contract.posting.CompanyProfile;
import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.jobanalysis.testing.FakeSite;
import dev.candor.jobanalysis.testing.Pages;
import dev.candor.runtime.messaging.AccountEraser;
import dev.candor.runtime.messaging.Outbox;
import dev.candor.runtime.step.ContentStore;
import dev.candor.runtime.testing.AccessMatrix;
import dev.candor.runtime.testing.TestBroker;
import dev.candor.runtime.testing.TestDatabase;
import dev.candor.runtime.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real database and a real broker, the rest of the world played. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class JobAnalysisFlowTests {

    private static final FakeSite SITE = new FakeSite();
    private static final String SEARCH = "/res/v1/web/search";

    @TempDir
    private static Path folder;

    private final OwnerId owner = new OwnerId(UUID.randomUUID());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ContentStore contents;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<AccountEraser> erasers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final JsonMapper json = JsonMapper.builder().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.fresh().register(registry);
        TestBroker.register(registry);
        TestTokens.shared().register(registry);
        registry.add(
                "candor.vault.master-key-file",
                () -> folder.resolve("master.json").toString());
        registry.add("candor.fetch.test-endpoints", SITE::endpoint);
        registry.add("candor.fetch.host-pause", () -> "0s");
        registry.add("candor.search.brave-key", () -> "key-1");
        registry.add("candor.search.brave-url", () -> "http://" + SITE.endpoint());
    }

    @Test
    void readsAndAnalysesText() {
        JsonNode posting = read(Map.of("text", Pages.TEXT, "companyName", "Tannhof Mills"));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("source").asString()).isEqualTo("text");
        assertThat(posting.path("company").asString()).isEqualTo("Tannhof Mills");
        assertThat(posting.path("requirements"))
                .isNotEmpty()
                .allSatisfy(requirement -> assertThat(posting.path("text")
                                .asString()
                                .substring(
                                        requirement.path("start").asInt(),
                                        requirement.path("end").asInt()))
                        .isEqualTo(requirement.path("quote").asString()));
    }

    @Test
    void readsPageAndLeavesHiddenTextOut() {
        JsonNode posting = read(Map.of("url", SITE.page("/jobs/payroll", Pages.PAGE)));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("title").asString()).isEqualTo("Payroll Accountant");
        assertThat(posting.path("text").asString())
                .doesNotContain("every skill")
                .contains("- Fluent German");
        assertThat(posting.path("warnings").findValuesAsString("code")).contains("hidden-text");
    }

    @Test
    void readsPastedMarkupAsPage() {
        JsonNode posting = read(Map.of("text", Pages.PAGE));

        assertThat(posting.path("status").asString()).isEqualTo("READY");
        assertThat(posting.path("text").asString()).doesNotContain("<li>").contains("- Run the monthly payroll");
    }

    @Test
    void fetchesTheSamePostingOnceAnHour() {
        String url = SITE.page("/jobs/once", Pages.PAGE);
        String first = read(Map.of("url", url)).path("id").asString();
        int requests = SITE.requests();
        assertThat(rows("posting_archive WHERE owner_id")).isEqualTo(1);

        assertThat(read(Map.of("url", url)).path("id").asString()).isEqualTo(first);
        assertThat(SITE.requests()).isEqualTo(requests);
    }

    @Test
    void saysWhyThereIsNoPosting() {
        assertThat(problem("url", SITE.page("/privacy", Pages.PRIVACY))).isEqualTo("not-a-posting");
        assertThat(problem("url", SITE.url("/nothing"))).isEqualTo("posting-gone");
        assertThat(problem("text", "Hello, this is a short note about lunch at noon in the park."))
                .isIn("not-a-posting", "no-requirements-found");
        assertThat(problem("url", "https://www.linkedin.com/jobs/view/123")).isEqualTo("board-not-read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://169.254.169.254/latest/meta-data/",
                "http://localhost/",
                "http://[::1]/",
                "file:///etc/passwd",
                "not an address",
                "http://10.0.0.1/"
            })
    void opensNothingInside(String url) {
        assertThat(problem("url", url)).isEqualTo("posting-unreachable");
    }

    @Test
    void refusesInvalidInput() {
        assertThat(post("{}")).hasStatus(400);
        assertThat(post("{\"url\":\"https://a.io/\",\"text\":\"x\"}")).hasStatus(400);
        assertThat(post("{\"text\":\"" + "x".repeat(100_001) + "\"}")).hasStatus(400);
        assertThat(post("{\"url\":\"https://a.io/" + "x".repeat(2_048) + "\"}")).hasStatus(400);
        assertThat(post("{")).hasStatus(400);
    }

    @Test
    void answersTheOrchestrator() {
        ContentReference source = source();

        ContentReference posting = run(
                "read-posting",
                AgentRole.POSTING_READER,
                assignment -> new JobAnalysisCommand.ReadPosting(assignment, source));
        ContentReference asked = run(
                "analyze-posting",
                AgentRole.REQUIREMENT_ANALYST,
                assignment -> new JobAnalysisCommand.AnalyzePosting(assignment, posting));
        ContentReference company = run(
                "research-company",
                AgentRole.COMPANY_RESEARCHER,
                assignment -> new JobAnalysisCommand.ResearchCompany(assignment, posting, source));

        assertThat(posting.kind()).isEqualTo("posting");
        assertThat(contents.load(owner, posting, Posting.class).text()).contains("payroll");
        assertThat(contents.load(owner, asked, Requirements.class).requirements())
                .isNotEmpty();
        assertThat(contents.load(owner, company, CompanyProfile.class).claims())
                .filteredOn(claim -> claim.source().equals("posting"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(Pages.TEXT).contains(claim.quote()));
    }

    @Test
    void asksAboutACompanyOnceADay() {
        SITE.page(SEARCH, Pages.SEARCH_ANSWER);
        ContentReference source = source();
        ContentReference posting = run(
                "read-posting",
                AgentRole.POSTING_READER,
                assignment -> new JobAnalysisCommand.ReadPosting(assignment, source));
        long before = SITE.asked().stream().filter(SEARCH::equals).count();

        List<CompanyProfile> profiles = IntStream.range(0, 2)
                .mapToObj(i -> run(
                        "research-company",
                        AgentRole.COMPANY_RESEARCHER,
                        assignment -> new JobAnalysisCommand.ResearchCompany(assignment, posting, source)))
                .map(reference -> contents.load(owner, reference, CompanyProfile.class))
                .toList();

        assertThat(profiles.toString()).contains("Tannhof Mills opens a third mill near Graz", "source=search");
        assertThat(SITE.asked().stream().filter(SEARCH::equals).count() - before)
                .isEqualTo(1);
        assertThat(bodies("company_source")).hasSize(1).noneMatch(body -> body.contains("Tannhof"));

        transactions.executeWithoutResult(status -> erasers.forEach(eraser -> eraser.erase(owner)));

        assertThat(rows("company_source WHERE owner_id")).isZero();
    }

    @Test
    void letsNobodyElseIn() {
        String foreign = read(Map.of("text", Pages.TEXT)).path("id").asString();

        AccessMatrix matrix = new AccessMatrix(mvc, mapping, "job-analysis-service")
                .list("POST /api/v1/postings", "POST /internal/analyze", "GET /internal/export")
                .owned("GET /api/v1/postings/{id}", foreign)
                .owned("GET /internal/content/{kind}/{id}/{version}", foreign);
        matrix.check();

        assertThat(matrix.calls()).isGreaterThan(20);
    }

    @Test
    void keepsNothingInClearAndErasesEverything() {
        read(Map.of("text", Pages.TEXT));
        read(Map.of("url", SITE.page("/jobs/erased", Pages.PAGE)));
        assertThat(bodies("posting")).hasSize(2).noneMatch(body -> body.contains("payroll"));
        assertThat(bodies("posting_archive")).hasSize(1).noneMatch(body -> body.contains("payroll"));

        transactions.executeWithoutResult(status -> erasers.forEach(eraser -> eraser.erase(owner)));

        for (String table : List.of(
                "posting WHERE owner_id",
                "posting_archive WHERE owner_id",
                "content WHERE owner_id",
                "user_key WHERE user_id")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    private List<String> bodies(String table) {
        return jdbc.sql("SELECT body FROM " + table + " WHERE owner_id = ?")
                .param(owner.value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table + " = ?")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    private ContentReference source() {
        Map<String, String> given = Map.of("text", Pages.TEXT, "companyName", "Tannhof Mills");
        return transactions.execute(status -> contents.save(owner, "posting-source", UUID.randomUUID(), 1, given));
    }

    private ContentReference run(String step, AgentRole role, Function<Assignment, JobAnalysisCommand> command) {
        Assignment assignment = new Assignment(
                new CommandId(UUID.randomUUID()),
                new OptimizationId(UUID.randomUUID()),
                owner,
                new Assignment.Attempt(step, role, 1),
                new Assignment.Terms(Engine.OFFLINE, 0, Instant.now().plusSeconds(120)));
        transactions.executeWithoutResult(status -> outbox.send(
                JobAnalysisCommand.TOPIC, assignment.optimizationId().value(), command.apply(assignment)));
        StepResult result = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("SELECT result FROM step_work WHERE command_id = ? AND result IS NOT NULL")
                                .param(assignment.commandId().value())
                                .query(String.class)
                                .optional()
                                .map(text -> json.readValue(text, StepResult.class))
                                .orElse(null),
                        found -> found != null);
        assertThat(result).isInstanceOf(StepResult.StepSucceeded.class);
        return ((StepResult.StepSucceeded) result).output();
    }

    private String problem(String field, String value) {
        JsonNode posting = read(Map.of(field, value));
        assertThat(posting.path("status").asString()).isEqualTo("FAILED");
        assertThat(posting.path("problem").path("detail").asString()).containsIgnoringCase("paste");
        return posting.path("problem").path("code").asString();
    }

    private JsonNode read(Map<String, String> given) {
        MvcTestResult answer = post(json.writeValueAsString(given));
        assertThat(answer).hasStatus(202);
        String location = answer.getResponse().getHeader("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json.readTree(mvc.get()
                                .uri(location)
                                .header("Authorization", "Bearer " + token("postings.read"))
                                .exchange()
                                .getResponse()
                                .getContentAsString()),
                        posting -> !posting.path("status").asString().equals("READING"));
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/postings")
                .header("Authorization", "Bearer " + token("postings.write"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String token(String scope) {
        return TestTokens.shared().person(owner, "job-analysis-service", scope);
    }
}
