package dev.candor.resume.publication;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.candor.contract.id.OptimizationId;
import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationStatus;
import dev.candor.resume.optimization.Optimizations;
import dev.candor.runtime.web.ProblemException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Durable work of this feature: files made again after a decision, and files removed after an erasure. */
@Configuration(proxyBeanMethods = false)
class RepublishTask {

    static final String NAME = "render-artifacts";
    static final String REMOVE = "remove-artifact";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    @Bean
    OneTimeTask<String> renderArtifacts(Publisher publisher, Optimizations optimizations) {
        return Tasks.oneTime(NAME, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, 2.0))
                .execute((instance, context) -> {
                    String[] key = instance.getData().split("/");
                    render(publisher, optimizations, OwnerId.of(key[0]), OptimizationId.of(key[1]));
                });
    }

    @Bean
    OneTimeTask<String> removeArtifact(ArtifactClient files) {
        return Tasks.oneTime(REMOVE, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, 3.0))
                .execute((instance, context) -> {
                    String[] key = instance.getData().split("/");
                    files.delete(OwnerId.of(key[0]), UUID.fromString(key[1]));
                });
    }

    private static void render(Publisher publisher, Optimizations optimizations, OwnerId owner, OptimizationId id) {
        try {
            if (optimizations.require(owner, id).status() == OptimizationStatus.SUCCEEDED) {
                publisher.publish(owner, id, optimizations.outputs(owner, id));
            }
        } catch (ProblemException e) {
            // Deleted meanwhile: nothing is left to render.
            return;
        }
    }
}
