package dev.candor.notification.delivery;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends deliveries durably: six tries within half a day, further apart each time. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    static final String TASK = "send-delivery";

    @Bean
    OneTimeTask<String> sendDelivery(DeliverySender sender) {
        return Tasks.oneTime(TASK, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(5), 6.0))
                .execute((instance, context) -> sender.send(DeliveryKey.parse(instance.getData())));
    }

    @Bean
    RecurringTask<Void> weeklyDigestTask(WeeklyDigest digest) {
        return Tasks.recurring("weekly-digest", Schedules.cron("0 0 7 * * MON", ZoneOffset.UTC))
                .execute((instance, context) -> digest.send());
    }
}
