package dev.candor.jobanalysis;

import dev.candor.contract.message.ContentReference;
import dev.candor.contract.message.JobAnalysisCommand;
import dev.candor.contract.message.JobAnalysisCommand.AnalyzePosting;
import dev.candor.contract.message.JobAnalysisCommand.CancelStep;
import dev.candor.contract.message.JobAnalysisCommand.ReadPosting;
import dev.candor.contract.message.JobAnalysisCommand.ResearchCompany;
import dev.candor.runtime.messaging.Inbox;
import dev.candor.runtime.messaging.Message;
import dev.candor.runtime.messaging.MessageCodec;
import dev.candor.runtime.step.StepCommand;
import dev.candor.runtime.step.StepInbox;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns each command into a row of work, in one short transaction. */
@Component
class CommandListener {

    static final String GROUP = "job-analysis.commands";

    private final MessageCodec codec;
    private final Inbox inbox;
    private final StepInbox steps;

    CommandListener(MessageCodec codec, Inbox inbox, StepInbox steps) {
        this.codec = codec;
        this.inbox = inbox;
        this.steps = steps;
    }

    @KafkaListener(topics = JobAnalysisCommand.TOPIC, groupId = GROUP)
    @Transactional
    void on(ConsumerRecord<String, byte[]> record) {
        Message<JobAnalysisCommand> message = codec.read(record, JobAnalysisCommand.class);
        if (!inbox.first(GROUP, message.id())) {
            return;
        }
        switch (message.body()) {
            case ReadPosting command -> accept(command, Map.of("source", command.source()));
            case AnalyzePosting command -> accept(command, Map.of("posting", command.posting()));
            case ResearchCompany command ->
                accept(command, Map.of("posting", command.posting(), "source", command.source()));
            case CancelStep command -> steps.cancel(command.assignment().commandId());
        }
    }

    private void accept(JobAnalysisCommand command, Map<String, ContentReference> inputs) {
        steps.accept(new StepCommand(command.assignment(), inputs));
    }
}
