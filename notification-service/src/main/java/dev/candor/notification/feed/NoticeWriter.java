package dev.candor.notification.feed;

import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.messaging.Outbox;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one notice per fact, and what is to be sent out because of it, in one short transaction. The same fact again writes nothing. */
@Component
class NoticeWriter {

    private final NoticeRepository notices;
    private final Outbox outbox;
    private final List<RunEnded> ended;

    NoticeWriter(NoticeRepository notices, Outbox outbox, List<RunEnded> ended) {
        this.notices = notices;
        this.outbox = outbox;
        this.ended = ended;
    }

    @Transactional
    void write(OptimizationFact fact) {
        OptimizationFact.Entry entry = fact.entry();
        NoticeData data = NoticeData.of(fact);
        OptionalLong seq = notices.add(entry.ownerId(), entry.optimizationId(), entry.seq(), entry.at(), data);
        if (seq.isEmpty()) {
            return;
        }
        outbox.send(
                NoticeWritten.TOPIC,
                entry.ownerId().value(),
                new NoticeWritten.Written(entry.ownerId(), seq.getAsLong()));
        if (Notice.ends(data.type())) {
            Notice notice = new Notice(seq.getAsLong(), data.type(), entry.optimizationId(), entry.at(), data.data());
            ended.forEach(listener -> listener.on(entry.ownerId(), entry.optimizationId(), entry.run(), notice));
        }
    }
}
