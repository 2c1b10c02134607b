package dev.candor.jobanalysis.company;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drops what sources said as soon as it is a day old, whoever asked for it. */
@Configuration(proxyBeanMethods = false)
class ForgetSourcesTask {

    @Bean
    RecurringTask<Void> forgetSources(SealedSourceCache cache) {
        return Tasks.recurring("forget-sources", FixedDelay.ofHours(1))
                .execute((instance, context) -> cache.forgetOld());
    }
}
