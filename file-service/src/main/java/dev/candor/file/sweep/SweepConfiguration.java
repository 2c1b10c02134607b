package dev.candor.file.sweep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.candor.file.upload.Deletions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

    private static final Duration AGE = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> tellDeletionsAgain(Deletions deletions) {
        return Tasks.recurring("tell-deletions-again", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> deletions.round());
    }

    @Bean
    RecurringTask<Void> sweepOrphans(OrphanSweep sweep, Clock clock) {
        return Tasks.recurring("sweep-orphans", FixedDelay.ofHours(24))
                .execute((instance, context) -> sweep.round(clock.instant().minus(AGE)));
    }
}
