package dev.candor.jobanalysis.posting.archive;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drops archived answers once they were kept for thirty days. */
@Configuration(proxyBeanMethods = false)
class ForgetArchiveTask {

    @Bean
    RecurringTask<Void> forgetArchive(PostingArchive archive, Clock clock) {
        return Tasks.recurring("forget-archive", FixedDelay.ofHours(1))
                .execute((instance, context) -> archive.forgetOld(clock.instant()));
    }
}
