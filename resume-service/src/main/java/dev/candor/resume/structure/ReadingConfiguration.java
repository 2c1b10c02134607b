package dev.candor.resume.structure;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.resume.document.ResumeService;
import dev.candor.resume.reading.DocumentReader;
import dev.candor.resume.reading.ReadingProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The warm child processes, the reader over them, and the durable task that reads a stored file. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    @Bean
    DocumentReader documentReader(ReadingProperties limits) {
        return new DocumentReader(limits);
    }

    @Bean
    ResumeReader resumeReader(DocumentReader reader) {
        return new ResumeReader(reader);
    }

    @Bean
    OneTimeTask<String> readResume(ResumeReading reading) {
        return Tasks.oneTime(ResumeService.READ_TASK, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, 2.0))
                .execute((instance, context) -> {
                    String[] key = instance.getData().split("/");
                    read(reading, OwnerId.of(key[0]), FileId.of(key[1]));
                });
    }

    private static void read(ResumeReading reading, OwnerId owner, FileId id) {
        try {
            reading.read(owner, id);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopping);
        }
    }
}
