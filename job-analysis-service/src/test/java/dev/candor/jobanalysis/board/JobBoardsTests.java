package dev.candor.jobanalysis.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.jobanalysis.PostingProblem;
import dev.candor.jobanalysis.page.PageText;
import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.site.TlsSites;
import dev.candor.jobanalysis.testing.Pages;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the real shape of each board, served over TLS on loopback and fetched by the real fetcher. */
class JobBoardsTests {

    private static final String UUID = "0b5c1d2e-3f40-4a51-8b62-7c83d9e0f1a2";
    private static final String DUTIES = "<p>You will plan the night shifts of the ward.</p>";
    private static final String WANTED = "<ul><li>Two years of experience in nursing</li></ul>";

    private final TlsSites sites = new TlsSites();
    private final JsonMapper json = JsonMapper.builder().build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final JobBoards boards = new JobBoards(
            List.of(
                    new GreenhouseBoard(),
                    new LeverBoard(),
                    new AshbyBoard(),
                    new WorkableBoard(),
                    new SmartRecruitersBoard(),
                    new RecruiteeBoard(),
                    new PersonioBoard(),
                    new WorkdayBoard()),
            sites,
            meters,
            json);

    @AfterEach
    void stop() {
        sites.stop();
    }

    @Test
    void trustsNoServerOfAnotherName() throws InterruptedException {
        BoardAnswer answer = boards.read("https://linden.wd5.myworkdayjobs.com/en-US/care/job/Leeds/Ward-Nurse_R-1");

        assertThat(answer).isEqualTo(BoardAnswer.Missing.of(PostingProblem.POSTING_UNREACHABLE));
    }

    @Test
    void decodesGreenhouseEntitiesAndCents() throws InterruptedException {
        sites.with(
                "https://boards-api.greenhouse.io/v1/boards/linden/jobs/4012345?pay_transparency=true",
                "{\"title\":\"Ward Nurse\",\"location\":{\"name\":\"Leeds\"},\"updated_at\":\"2026-03-04T10:00:00Z\","
                        + "\"content\":\"&lt;p&gt;You will plan the night shifts of the ward.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Two"
                        + " years &amp;amp; more&lt;/li&gt;&lt;/ul&gt;\",\"pay_input_ranges\":[{\"min_cents\":3100000,"
                        + "\"max_cents\":3700000,\"currency_type\":\"GBP\"}]}");

        for (String address : List.of(
                "https://boards.greenhouse.io/linden/jobs/4012345",
                "https://job-boards.greenhouse.io/linden/jobs/4012345?gh_src=x")) {
            PostingDraft draft = found(address, "greenhouse");

            assertThat(PageText.of(draft.markup()).text())
                    .contains("- Two years & more")
                    .doesNotContain("<");
            assertThat(draft.salary().min()).isEqualByComparingTo("31000");
            assertThat(draft.location()).isEqualTo("Leeds");
        }
    }

    @Test
    void findsGreenhouseBehindAnEmployersPage() throws InterruptedException {
        sites.with(
                        "https://careers.linden-care.com/open?gh_jid=4012345",
                        "<html><script src='https://boards.greenhouse.io/embed/job_board/js?for=linden'></script></html>")
                .with(
                        "https://boards-api.greenhouse.io/v1/boards/linden/jobs/4012345?pay_transparency=true",
                        "{\"title\":\"Ward Nurse\",\"content\":\"&lt;p&gt;Text&lt;/p&gt;\"}");

        assertThat(found("https://careers.linden-care.com/open?gh_jid=4012345", "greenhouse")
                        .title())
                .isEqualTo("Ward Nurse");
    }

    @Test
    void readsLeverListsAlsoInEurope() throws InterruptedException {
        String answer = "{\"text\":\"Ward Nurse\",\"description\":\"" + DUTIES + "\",\"createdAt\":1767225600000,"
                + "\"workplaceType\":\"hybrid\",\"categories\":{\"location\":\"Oslo\",\"commitment\":\"Part-time\"},"
                + "\"lists\":[{\"text\":\"You have\",\"content\":\"<li>Two years of experience</li>\"},{\"content\":\"<li>B</li>\"}],"
                + "\"additional\":\"<p>Apply</p>\",\"salaryRange\":{\"min\":30.5,\"max\":35,\"currency\":\"EUR\"}}";
        sites.with("https://api.lever.co/v0/postings/linden/" + UUID, answer)
                .with("https://api.eu.lever.co/v0/postings/linden/" + UUID, answer);

        for (String host : List.of("jobs.lever.co", "jobs.eu.lever.co")) {
            PostingDraft draft = found("https://" + host + "/linden/" + UUID + "/apply", "lever");

            assertThat(PageText.of(draft.markup()).text())
                    .contains("You have", "- Two years of experience")
                    .doesNotContain("null");
            assertThat(draft.datePosted()).isEqualTo("2026-01-01");
            assertThat(draft.remote()).isEqualTo("hybrid");
            assertThat(draft.salary().min()).isEqualByComparingTo("30.5");
        }
    }

    @Test
    void picksTheAshbyPostingByItsId() throws InterruptedException {
        sites.with(
                "https://api.ashbyhq.com/posting-api/job-board/linden?includeCompensation=true",
                "{\"jobs\":[{\"id\":\"other\",\"title\":\"Cook\",\"descriptionHtml\":\"<p>x</p>\"},{\"id\":\"" + UUID
                        + "\",\"title\":\"Ward Nurse\",\"isRemote\":true,\"isListed\":true,\"descriptionHtml\":\""
                        + DUTIES
                        + WANTED + "\"}]}");

        PostingDraft draft = found("https://jobs.ashbyhq.com/linden/" + UUID, "ashby");

        assertThat(draft.title()).isEqualTo("Ward Nurse");
        assertThat(draft.remote()).isEqualTo("remote");
    }

    @Test
    void picksTheWorkablePostingByItsCode() throws InterruptedException {
        sites.with(
                "https://apply.workable.com/api/v1/widget/accounts/linden?details=true",
                "{\"name\":\"Linden Care\",\"jobs\":[{\"shortcode\":\"AB12\",\"title\":\"Ward Nurse\",\"city\":\"Graz\","
                        + "\"country\":\"Austria\",\"published_on\":\"2026-02-01\",\"full_description\":\"" + DUTIES
                        + WANTED
                        + "\"}]}");

        PostingDraft draft = found("https://apply.workable.com/linden/j/AB12/", "workable");

        assertThat(draft.company()).isEqualTo("Linden Care");
        assertThat(draft.location()).isEqualTo("Graz, Austria");
    }

    @Test
    void joinsSmartRecruitersSections() throws InterruptedException {
        sites.with(
                "https://api.smartrecruiters.com/v1/companies/Linden/postings/743999912345",
                "{\"name\":\"Ward Nurse\",\"company\":{\"name\":\"Linden\"},\"location\":{\"city\":\"Bern\"},\"jobAd\":{\"sections\":"
                        + "{\"jobDescription\":{\"title\":\"Job\",\"text\":\"" + DUTIES
                        + "\"},\"qualifications\":{\"title\":\"You\","
                        + "\"text\":\"" + WANTED + "\"}}}}");

        assertThat(PageText.of(found(
                                        "https://jobs.smartrecruiters.com/Linden/743999912345-ward-nurse",
                                        "smartrecruiters")
                                .markup())
                        .text())
                .contains("Job\n", "You\n", "- Two years");
    }

    @Test
    void joinsRecruiteeFields() throws InterruptedException {
        sites.with(
                "https://linden.recruitee.com/api/offers/",
                "{\"offers\":[{\"slug\":\"ward-nurse\",\"title\":\"Ward Nurse\",\"description\":\"" + DUTIES + "\"}]}");

        assertThat(found("https://linden.recruitee.com/o/ward-nurse", "recruitee")
                        .markup())
                .doesNotContain("null");
    }

    @Test
    void readsPersonioWithoutEntities() throws InterruptedException {
        sites.with(
                "https://linden.jobs.personio.de/xml?language=en",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><workzag-jobs><position>"
                        + "<id>77</id><name>Ward Nurse</name><office>Kiel</office><createdAt>2026-01-02T00:00:00</createdAt>"
                        + "<jobDescriptions><jobDescription><name>Tasks &e;</name><value><![CDATA[" + DUTIES
                        + "]]></value></jobDescription></jobDescriptions></position></workzag-jobs>");

        PostingDraft draft = found("https://linden.jobs.personio.de/job/77?language=en", "personio");

        assertThat(PageText.of(draft.markup()).text()).startsWith("Tasks").contains("night shifts");
        assertThat(draft.location()).isEqualTo("Kiel");
    }

    @Test
    void asksWorkdayBesidesItsPage() throws InterruptedException {
        sites.with(
                "https://linden.wd3.myworkdayjobs.com/wday/cxs/linden/Careers/job/Oslo/Ward-Nurse_R-1",
                "{\"jobPostingInfo\":{\"title\":\"Ward Nurse\",\"jobDescription\":\"" + DUTIES + WANTED
                        + "\",\"location\":\"Oslo\"}}");

        assertThat(found("https://linden.wd3.myworkdayjobs.com/en-US/Careers/job/Oslo/Ward-Nurse_R-1", "workday")
                        .location())
                .isEqualTo("Oslo");
    }

    @Test
    void fallsBackToThePageWhenTheBoardIsSilent() throws InterruptedException {
        sites.with("https://jobs.ashbyhq.com/linden/" + UUID, Pages.PAGE);

        assertThat(found("https://jobs.ashbyhq.com/linden/" + UUID, "page").title())
                .isEqualTo("Payroll Accountant");
    }

    @Test
    void saysThatAPostingIsGone() throws InterruptedException {
        assertThat(boards.read("https://jobs.lever.co/linden/" + UUID))
                .isEqualTo(BoardAnswer.Missing.of(PostingProblem.POSTING_GONE));
        assertThat(meters.find("candor.posting.reads").counters()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/jobs/view/1", "https://de.linkedin.com/jobs/view/1",
                "https://de.indeed.com/viewjob?jk=1", "https://www.indeed.co.uk/viewjob?jk=1"
            })
    void neverOpensBoardsThatForbidIt(String address) throws InterruptedException {
        assertThat(boards.read(address)).isEqualTo(BoardAnswer.Missing.of(PostingProblem.BOARD_NOT_READ));
        assertThat(sites.opened()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://boards.greenhouse.io/a%2f..%2fb/jobs/1", "https://jobs.lever.co/..;/x",
                "https://boards.greenhouse.io/x/jobs/1?x=1@evil.com", "https://jobs.ashbyhq.com/a/b",
                "https://evil.com/boards.greenhouse.io/x/jobs/4012345"
            })
    void asksBoardsWithCheckedPartsOnly(String address) throws InterruptedException {
        boards.read(address);

        assertThat(sites.opened()).containsOnly(address);
    }

    private PostingDraft found(String address, String source) throws InterruptedException {
        BoardAnswer answer = boards.read(address);
        assertThat(answer).as(address).isInstanceOf(BoardAnswer.Found.class);
        PostingDraft draft = ((BoardAnswer.Found) answer).draft();
        assertThat(draft.source()).isEqualTo(source);
        return draft;
    }
}
