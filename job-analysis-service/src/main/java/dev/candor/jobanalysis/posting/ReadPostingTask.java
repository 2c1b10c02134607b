package dev.candor.jobanalysis.posting;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.id.PostingId;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads postings in the background, durably: a posting noted is a posting read. */
@Configuration(proxyBeanMethods = false)
class ReadPostingTask {

    static final String NAME = "read-posting";

    @Bean
    OneTimeTask<String> readPosting(PostingService postings) {
        return Tasks.oneTime(NAME, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), 2.0))
                .execute((instance, context) -> {
                    String[] key = instance.getData().split("/");
                    read(postings, OwnerId.of(key[0]), PostingId.of(key[1]));
                });
    }

    private static void read(PostingService postings, OwnerId owner, PostingId id) {
        postings.find(owner, id).ifPresent(posting -> {
            try {
                postings.read(posting);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped; read later", e);
            }
        });
    }
}
