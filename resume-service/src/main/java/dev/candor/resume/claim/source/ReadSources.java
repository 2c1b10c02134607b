package dev.candor.resume.claim.source;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The sources read last. One resume is checked many times in a row: line by line while it is tailored, at each edit after. */
public final class ReadSources {

    private static final int MOST = 16;

    private final Map<JsonNode, SourceIndex> read = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, SourceIndex> eldest) {
            return size() > MOST;
        }
    };

    /** The texts of a source, from before if it is the same to the letter. */
    public SourceIndex of(JsonNode source) {
        synchronized (read) {
            SourceIndex known = read.get(source);
            if (known != null) {
                return known;
            }
        }
        SourceIndex index = new SourceIndex(new ResumeTree(source));
        synchronized (read) {
            read.put(source.deepCopy(), index);
        }
        return index;
    }
}
