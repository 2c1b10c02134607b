package dev.candor.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.local.bench.Sample;
import dev.candor.local.suite.Fleet;
import dev.candor.local.testing.BillingModel;
import dev.candor.local.testing.Journal;
import dev.candor.local.testing.Mails;
import dev.candor.local.testing.Person;
import dev.candor.local.testing.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two instances of every service under load and random faults; afterwards the books must agree. */
class Soak {

    private static final long SECONDS = Long.getLong("candor.soak.seconds", 600);
    private static final long SEED = Long.getLong("candor.soak.seed", System.nanoTime() & 0xFFFFFF);
    private static final int FAULT_MILLIS = Integer.getInteger("candor.soak.every", 8_000);
    private static final int PEOPLE = 3;
    private static final Duration DRAIN = Duration.ofMinutes(5);

    @Test
    void losesNothingAndPaysNothingTwice() throws Exception {
        print("seed", SEED + ", " + SECONDS + " s, a fault every " + FAULT_MILLIS + " ms on average");
        Path repository = Path.of(System.getProperty("candor.repository", "../.."))
                .toAbsolutePath()
                .normalize();
        Path home = Path.of("target", "soak").toAbsolutePath();
        Homes.emptyButPrograms(home.resolve("data"));
        try (BillingModel model = new BillingModel(1_500);
                Fleet fleet = Fleet.start(repository, home, settings(model))) {
            CountDownLatch over = new CountDownLatch(1);
            Random chance = new Random(SEED);
            Journal journal = new Journal(fleet.data(), fleet.settings());
            List<Customer> customers = customers(fleet, chance, over);
            TakeOvers takeOvers = new TakeOvers(journal);
            Faults faults = new Faults(fleet, chance, takeOvers, journal, over);
            List<Thread> threads = new ArrayList<>();
            customers.forEach(customer -> threads.add(Thread.ofVirtual().start(customer::work)));
            threads.add(Thread.ofVirtual().start(() -> faults.work(FAULT_MILLIS)));
            TimeUnit.SECONDS.sleep(SECONDS);
            over.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            drain(customers, journal);
            print("faults", faults.counts());
            List<String> wrong = report(fleet, model, customers, journal);
            print("take-over", Sample.of(takeOvers.undisturbed()));
            print("take-over, more than one fault", Sample.of(takeOvers.disturbed()));
            wrong.forEach(line -> print("WRONG", line));
            assertThat(wrong).isEmpty();
        }
    }

    private static Map<String, String> settings(BillingModel model) {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("CANDOR_OPTIMIZATION_PERDAY", "100000");
        return settings;
    }

    private static List<Customer> customers(Fleet fleet, Random chance, CountDownLatch over) {
        List<Customer> customers = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Person person = Person.signUp(fleet.gateway(), "person-" + UUID.randomUUID() + "@example.com");
            customers.add(
                    new Customer(person, Run.uploadSample(person, "resume.docx"), new Random(chance.nextLong()), over));
        }
        return customers;
    }

    /** Until everything has ended and nothing is left to do, at most so long. */
    private static void drain(List<Customer> customers, Journal journal) throws InterruptedException {
        long begin = System.nanoTime();
        Books books = new Books(journal);
        boolean rest = false;
        while (!rest && System.nanoTime() - begin < DRAIN.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(500);
            customers.forEach(Customer::look);
            try {
                rest = customers.stream().allMatch(customer -> customer.open() == 0)
                        && books.leftOver().isEmpty();
            } catch (IllegalStateException away) {
                rest = false;
            }
        }
        print("at rest after the last fault", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
    }

    private static List<String> report(Fleet fleet, BillingModel model, List<Customer> customers, Journal journal)
            throws IOException {
        Books books = new Books(journal);
        List<String> wrong = new ArrayList<>(books.leftOver());
        Map<String, String> runs = books.runs();
        Set<String> accepted = customers.stream()
                .flatMap(customer -> customer.accepted().stream())
                .collect(Collectors.toSet());
        Map<String, Long> ends = accepted.stream()
                .collect(Collectors.groupingBy(
                        id -> runs.getOrDefault(id, "UNKNOWN"), TreeMap::new, Collectors.counting()));
        print(
                "accepted",
                accepted.size() + ", answers that said or meant to come again: "
                        + customers.stream().mapToInt(Customer::refused).sum());
        print("finished", ends);
        ends.keySet().removeIf("SUCCEEDED"::equals);
        long lost = ends.values().stream().mapToLong(Long::longValue).sum();
        List<String> doubled = new ArrayList<>(books.doneTwice());
        doubled.addAll(books.brokenEvents());
        customers.stream().filter(one -> one.doubled() > 0).forEach(one -> doubled.add("two runs for a key"));
        Set<String> unasked = new HashSet<>(runs.keySet());
        unasked.removeAll(accepted);
        print("unknown to whoever asked", unasked.size() + " (no answer came before the end)");
        print("kB in the tables of resume-service per run", books.bytes("resume") / 1024 / Math.max(1, runs.size()));
        print("lost", lost);
        print("duplicated", doubled.size());
        wrong.addAll(doubled);
        if (lost > 0) {
            wrong.addAll(books.problems());
        }
        money(model, books, wrong);
        notices(fleet, customers, accepted, wrong);
        return wrong;
    }

    private static void money(BillingModel model, Books books, List<String> wrong) {
        Map<Integer, Instant> answered = books.answered();
        int twice = 0;
        for (Map.Entry<Integer, List<Instant>> asked : model.asked().entrySet()) {
            Instant kept = answered.getOrDefault(asked.getKey(), Instant.MAX);
            twice += (int) asked.getValue().stream().filter(kept::isBefore).count();
        }
        print("model calls paid again after their answer was kept", twice);
        print(
                "model calls",
                model.calls() + ", " + (model.calls() - model.asked().size())
                        + " of them again because somebody died asking");
        if (twice > 0) {
            wrong.add("paid twice");
        }
    }

    private static void notices(Fleet fleet, List<Customer> customers, Set<String> accepted, List<String> wrong) {
        Map<String, Integer> told = new HashMap<>();
        for (Customer customer : customers) {
            for (JsonNode notice : Homes.notices(customer.person())) {
                if (notice.path("type").asString("").matches("optimization\\.(succeeded|failed|cancelled|expired)")) {
                    told.merge(notice.path("optimizationId").asString(""), 1, Integer::sum);
                }
            }
        }
        Map<Integer, Long> perRun = accepted.stream()
                .collect(Collectors.groupingBy(id -> told.getOrDefault(id, 0), TreeMap::new, Collectors.counting()));
        print("runs by number of notices", perRun);
        Map<String, List<String>> mails = Mails.idsByRun(fleet.data(), accepted);
        Map<Long, Long> mailed = accepted.stream()
                .collect(Collectors.groupingBy(
                        id -> mails.getOrDefault(id, List.of()).stream()
                                .distinct()
                                .count(),
                        TreeMap::new,
                        Collectors.counting()));
        print("runs by number of different mails", mailed);
        print(
                "mails repeated under their id",
                mails.values().stream()
                        .mapToLong(ids -> ids.size() - ids.stream().distinct().count())
                        .sum());
        if (!perRun.keySet().equals(Set.of(1)) || !mailed.keySet().equals(Set.of(1L))) {
            wrong.add("not exactly one notification");
        }
    }

    private static void print(String what, Object figure) {
        System.out.printf("soak: %-52s %s%n", what, figure);
    }
}
