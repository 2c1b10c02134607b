package dev.candor.jobanalysis.board;

import dev.candor.jobanalysis.site.Sites;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** All boards over an internet of the test's own. */
public final class Readers {

    private Readers() {}

    /** Boards that read from these sites. */
    public static JobBoards over(Sites sites) {
        return new JobBoards(
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
                new SimpleMeterRegistry(),
                JsonMapper.builder().build());
    }
}
