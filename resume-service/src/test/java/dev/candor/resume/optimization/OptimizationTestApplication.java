package dev.candor.resume.optimization;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.candor.contract.agent.AgentContext;
import dev.candor.contract.agent.AgentOutcome;
import dev.candor.contract.agent.AgentRole;
import dev.candor.contract.id.FileId;
import dev.candor.contract.id.OwnerId;
import dev.candor.guard.vault.OwnerCipher;
import dev.candor.resume.document.ResumeDocument;
import dev.candor.resume.document.Resumes;
import dev.candor.runtime.step.ContentCipher;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Orchestration and the public resource (no stereotype here, so that nothing scans it), with scripted steps in place of the other features. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("dev.candor.resume")
@ComponentScan({"dev.candor.resume.orchestration", "dev.candor.resume.optimization", "dev.candor.resume.application"})
public class OptimizationTestApplication {

    @Bean
    ContentCipher cipher(OwnerCipher vault) {
        return new ContentCipher() {
            @Override
            public byte[] seal(OwnerId owner, String context, byte[] plain) {
                return vault.seal(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), plain);
            }

            @Override
            public byte[] open(OwnerId owner, String context, byte[] closed) {
                return vault.open(owner.value(), "content", context.getBytes(StandardCharsets.UTF_8), closed);
            }
        };
    }

    @Bean
    MadeFiles files() {
        return new MadeFiles();
    }

    @Bean
    KnownResumes resumes() {
        return new KnownResumes();
    }

    @Bean
    ScriptedStep readResume() {
        return new ScriptedStep(AgentRole.RESUME_READER, "resume-document");
    }

    @Bean
    ScriptedStep match() {
        return new ScriptedStep(AgentRole.MATCH_SCORER, "match");
    }

    @Bean
    ScriptedStep analyzeResume() {
        return new ScriptedStep(AgentRole.RESUME_ANALYST, "pointers");
    }

    @Bean
    ScriptedStep tailor() {
        return new ScriptedStep(AgentRole.RESUME_TAILOR, "proposals");
    }

    @Bean
    ScriptedStep checkClaims() {
        return new ScriptedStep(AgentRole.CLAIM_CHECKER, "changes");
    }

    @Bean
    ScriptedStep report() {
        return new ScriptedStep(AgentRole.REPORT_WRITER, "report");
    }

    @Bean
    ScriptedStep publish() {
        return new ScriptedStep(AgentRole.PUBLISHER, "publication");
    }

    /** Resumes by owner and id, with the version of their document. */
    static final class KnownResumes implements Resumes {

        final Map<String, Integer> versions = new ConcurrentHashMap<>();

        void add(OwnerId owner, FileId id) {
            versions.put(owner + "/" + id, 1);
        }

        @Override
        public Optional<Status> status(OwnerId owner, FileId id) {
            return Optional.ofNullable(versions.get(owner + "/" + id))
                    .map(version -> version < 0 ? Status.REJECTED : Status.READY);
        }

        @Override
        public int documentVersion(OwnerId owner, FileId id) {
            return versions.get(owner + "/" + id);
        }

        @Override
        public ResumeDocument document(OwnerId owner, FileId id) {
            throw new NoSuchElementException();
        }
    }

    /** Ends well at once. */
    static final class ScriptedStep implements StepHandler {

        final AtomicInteger runs = new AtomicInteger();
        volatile Consumer<AgentContext> tailoring = context -> {};
        private final AgentRole role;
        private final String kind;

        ScriptedStep(AgentRole role, String kind) {
            this.role = role;
            this.kind = kind;
        }

        @Override
        public AgentRole role() {
            return role;
        }

        @Override
        public String outputKind() {
            return kind;
        }

        @Override
        public AgentOutcome<?> run(StepCommand command, AgentContext context) {
            runs.incrementAndGet();
            if (role == AgentRole.RESUME_TAILOR) {
                tailoring.accept(context);
            }
            boolean again = command.assignment().attempt().step().equals("match-again");
            return AgentOutcome.Completed.offline(
                    new Scored(new Overall(58.0), again ? new Overall(71.4) : null), "done");
        }
    }

    record Scored(
            @JsonProperty Overall before, @JsonProperty Overall after) {}

    record Overall(double overall) {}
}
