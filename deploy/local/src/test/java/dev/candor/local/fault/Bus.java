package dev.candor.local.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The bus, seen by somebody who may do anything to it. */
final class Bus {

    private final Map<String, Object> settings;

    Bus(int port) {
        settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "request.timeout.ms",
                5_000,
                "default.api.timeout.ms",
                10_000);
    }

    /** Records that a group has not handled yet, by group and partition. */
    List<String> lag() {
        try (Admin admin = Admin.create(settings)) {
            List<String> lag = new ArrayList<>();
            for (var group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                admin.listOffsets(read.keySet().stream()
                                .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                        .all()
                        .get()
                        .forEach((part, end) -> {
                            OffsetAndMetadata offset = read.get(part);
                            if (offset != null && offset.offset() < end.offset()) {
                                lag.add(group.groupId() + " lags in " + part + " by "
                                        + (end.offset() - offset.offset()));
                            }
                        });
            }
            return lag;
        } catch (ExecutionException away) {
            return List.of("the bus does not answer: " + away.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        }
    }

    /** Sends every message of the last five minutes so many times more, as it is and in any order. How many were sent. */
    int sendAllAgain(int times, long seed) {
        List<ProducerRecord<byte[], byte[]>> said = said();
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            again.addAll(said);
        }
        Collections.shuffle(again, new Random(seed));
        send(again);
        return again.size();
    }

    /** Sends so many records, each a message of the last five minutes once more. */
    void flood(int records, long seed) {
        List<ProducerRecord<byte[], byte[]>> said = said();
        send(new Random(seed).ints(records, 0, said.size()).mapToObj(said::get).toList());
    }

    /** The messages of the last five minutes, each once, however often it was sent. */
    private List<ProducerRecord<byte[], byte[]>> said() {
        long since = System.currentTimeMillis() - Duration.ofMinutes(5).toMillis();
        Map<String, ProducerRecord<byte[], byte[]>> said = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : everything()) {
            if (record.timestamp() >= since) {
                said.put(
                        record.topic() + " " + id(record),
                        new ProducerRecord<>(
                                record.topic(),
                                null,
                                record.timestamp(),
                                record.key(),
                                record.value(),
                                record.headers()));
            }
        }
        return List.copyOf(said.values());
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        Header id = record.headers().lastHeader("ce_id");
        return id == null ? record.partition() + "-" + record.offset() : new String(id.value(), StandardCharsets.UTF_8);
    }

    /** Sends records and returns when the bus has them. */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            producer.flush();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A record of no known type. */
    static ProducerRecord<byte[], byte[]> unknown(String topic) {
        return ofType(topic, "nobody.knows.v9", UUID.randomUUID().toString());
    }

    /** A record that says it is of some type. */
    static ProducerRecord<byte[], byte[]> ofType(String topic, String type, String key) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic,
                key.getBytes(StandardCharsets.UTF_8),
                ("{\"type\":\"" + type + "\"}").getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", key());
        return record;
    }

    /** A record that is no message at all. */
    static ProducerRecord<byte[], byte[]> poison(String topic) {
        return new ProducerRecord<>(topic, key(), new byte[] {1, 2, 3});
    }

    /** A record larger than any message. */
    static ProducerRecord<byte[], byte[]> huge(String topic) {
        return new ProducerRecord<>(topic, key(), new byte[700_000]);
    }

    private static byte[] key() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> everything() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> parts = new HashSet<>();
            consumer.listTopics().forEach((topic, infos) -> {
                if (topic.startsWith("candor.") && !topic.endsWith(".dlt")) {
                    infos.forEach(info -> parts.add(new TopicPartition(topic, info.partition())));
                }
            });
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(parts));
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(all::add);
            }
            return all;
        }
    }
}
