package dev.candor.resume.document;

import dev.candor.contract.message.FileFact;
import dev.candor.runtime.messaging.MessageCodec;
import dev.candor.runtime.step.ContentStore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Reads every stored file, once: the row is the mark, so repeated news changes nothing. */
@Component
class FileFactListener {

    private final MessageCodec codec;
    private final ResumeService resumes;
    private final ContentStore contents;

    FileFactListener(MessageCodec codec, ResumeService resumes, ContentStore contents) {
        this.codec = codec;
        this.resumes = resumes;
        this.contents = contents;
    }

    @KafkaListener(topics = FileFact.TOPIC, groupId = "resume.files")
    void on(ConsumerRecord<String, byte[]> record) {
        switch (codec.read(record, FileFact.class).body()) {
            case FileFact.FileStored stored ->
                resumes.begin(stored.ownerId(), stored.file().id(), null);
            case FileFact.FileDeleted deleted -> {
                resumes.remove(deleted.ownerId(), deleted.fileId());
                contents.delete(deleted.ownerId(), deleted.fileId().value());
            }
        }
    }
}
