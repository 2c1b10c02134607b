package dev.candor.notification.feed;

import dev.candor.contract.id.OwnerId;
import dev.candor.contract.message.OptimizationFact;
import dev.candor.runtime.messaging.Hints;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes one notice per fact, and what is to be sent out because of it, in one short transaction. The same fact again writes nothing. */
@Component
class NoticeWriter {

    private final NoticeRepository notices;
    private final Hints hints;
    private final List<NoticeAdded> here;
    private final List<RunEnded> ended;

    NoticeWriter(NoticeRepository notices, Hints hints, List<NoticeAdded> here, List<RunEnded> ended) {
        this.notices = notices;
        this.hints = hints;
        this.here = here;
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
        tellAfterCommit(entry.ownerId(), seq.getAsLong());
        if (Notice.ends(data.type())) {
            Notice notice = new Notice(seq.getAsLong(), data.type(), entry.optimizationId(), entry.at(), data.data());
            ended.forEach(listener -> listener.on(entry.ownerId(), entry.optimizationId(), entry.run(), notice));
        }
    }

    /** Sockets of this instance at once, those of others by a message that may be lost: each socket also looks by itself. */
    private void tellAfterCommit(OwnerId owner, long seq) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                here.forEach(listener -> listener.on(owner));
                hints.send(NoticeWritten.TOPIC, owner.value(), new NoticeWritten.Written(owner, seq));
            }
        });
    }
}
