package dev.candor.file.sweep;

import dev.candor.file.storage.ObjectStorage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bytes are stored before their row, and go after it: a death in between leaves an object that nobody can ask for. This finds such
 * objects by their keys and removes them. Whatever has a key of another form is not ours and stays.
 */
@Component
public class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Pattern KEY = Pattern.compile("(?:files|artifacts)/[0-9a-f-]{36}/([0-9a-f-]{36})(?:\\.v1)?");

    private final JdbcClient jdbc;
    private final ObjectStorage storage;

    OrphanSweep(JdbcClient jdbc, ObjectStorage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /**
     * Removes objects without a row.
     *
     * @param before younger ones are left alone: their row may be on its way. At least a day ago, so that the clocks of the store and
     *     of this service need not agree
     * @return how many were removed
     */
    public int round(Instant before) {
        int[] removed = {0};
        for (String prefix : List.of("files/", "artifacts/")) {
            storage.forEachPage(prefix, before, keys -> removed[0] += remove(keys));
        }
        if (removed[0] > 0) {
            LOG.info("removed {} objects that belonged to nothing", removed[0]);
        }
        return removed[0];
    }

    private int remove(List<String> keys) {
        List<UUID> ids = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (String key : keys) {
            Matcher matcher = KEY.matcher(key);
            if (matcher.matches()) {
                ids.add(UUID.fromString(matcher.group(1)));
                ours.add(key);
            }
        }
        if (ids.isEmpty()) {
            return 0;
        }
        Set<String> known = new HashSet<>(jdbc.sql("SELECT storage_key FROM stored_file WHERE id IN (:ids)"
                        + " UNION SELECT storage_key FROM stored_artifact WHERE id IN (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
        List<String> orphans = ours.stream().filter(key -> !known.contains(key)).toList();
        orphans.forEach(storage::delete);
        return orphans.size();
    }
}
