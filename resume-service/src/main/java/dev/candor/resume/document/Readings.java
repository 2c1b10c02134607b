package dev.candor.resume.document;

import dev.candor.resume.document.ResumeFact.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a resume when its file is read or its owner corrects it. What the person said wins over every reading; ids of
 * facts outlive both.
 */
final class Readings {

    private Readings() {}

    /** The file was read. */
    static Resume.Body read(Resume.Body before, String fileName, ResumeDocument reading) {
        Set<String> retired = before.retired();
        ResumeDocument old = before.asRead();
        ResumeDocument said = before.document();
        List<FactIds.Numbered> known = old == null ? List.of() : List.of(old.numbered());
        ResumeDocument now = reading.with(
                reading.resume(), reading.spans(), read(FactIds.after(reading.resume(), known, retired), reading));
        if (old == null || said == null || !before.corrected()) {
            Set<String> gone = gone(retired, old, now);
            return new Resume.Body(fileName, now, now.warnings(), false, null, gone);
        }
        JsonResume merged = Corrections.onto(said.numbered(), old.numbered(), now.numbered());
        Map<String, String> ids = FactIds.after(merged, List.of(said.numbered(), now.numbered()), retired);
        ResumeDocument next = now.with(merged, spans(merged, ids, now), facts(ids, merged, List.of(now, said)));
        return new Resume.Body(fileName, next, now.warnings(), true, now, gone(retired, said, next));
    }

    /** The file could not be read; what is known of it stays. */
    static Resume.Body refused(Resume.Body before, String fileName, List<ResumeWarning> why) {
        List<ResumeWarning> warnings = new ArrayList<>(why);
        if (before.document() == null) {
            return Resume.Body.empty(fileName, warnings);
        }
        before.warnings().stream().filter(old -> !warnings.contains(old)).forEach(warnings::add);
        return new Resume.Body(
                fileName, before.document(), warnings, before.corrected(), before.read(), before.retired());
    }

    /** The person says what the resume is. Spans stay where the value still is what was read there. */
    static Resume.Body corrected(Resume.Body before, JsonResume document) {
        ResumeDocument old = before.document();
        ResumeDocument base = old == null ? new ResumeDocument("en", JsonResume.empty(), "", Map.of(), List.of()) : old;
        Set<String> retired = before.retired();
        Map<String, String> ids = FactIds.after(document, List.of(base.numbered()), retired);
        ResumeDocument next = base.with(document, spans(document, ids, base), facts(ids, document, List.of(base)));
        return new Resume.Body(
                before.fileName(), next, before.warnings(), true, before.asRead(), gone(retired, base, next));
    }

    /** Where each value stands that still is what {@code read} found there. */
    private static Map<String, Span> spans(JsonResume resume, Map<String, String> ids, ResumeDocument read) {
        Known known = new Known(read);
        Map<String, String> texts = texts(resume);
        Map<String, Span> spans = new HashMap<>();
        ids.forEach((path, id) -> {
            Span span = read.spans().get(known.paths.getOrDefault(id, ""));
            if (span != null && known.says(id, texts.get(path))) {
                spans.put(path, span);
            }
        });
        return spans;
    }

    private static Map<String, String> paths(ResumeDocument document) {
        Map<String, String> paths = new HashMap<>();
        document.numbered().ids().forEach((path, id) -> paths.putIfAbsent(id, path));
        return paths;
    }

    /** What was known of a resume, by id. */
    private record Known(ResumeDocument document, Map<String, String> paths, Map<String, String> texts) {

        private Known(ResumeDocument document) {
            this(document, Readings.paths(document), Readings.texts(document.resume()));
        }

        /** Absent if it had no fact of this id. */
        private @Nullable ResumeFact fact(String id) {
            String path = paths.get(id);
            ResumeFact fact = path == null ? null : document.facts().get(path);
            return path == null || fact != null ? fact : new ResumeFact(id, Origin.READ, 1);
        }

        private boolean says(String id, @Nullable String text) {
            return text != null && text.equals(texts.get(paths.getOrDefault(id, "")));
        }
    }

    /** All was read. */
    private static Map<String, ResumeFact> read(Map<String, String> ids, ResumeDocument reading) {
        Map<String, ResumeFact> facts = new HashMap<>();
        ids.forEach((path, id) -> {
            ResumeFact fact = reading.facts().get(path);
            facts.put(path, new ResumeFact(id, Origin.READ, fact == null ? 1 : fact.confidence()));
        });
        return facts;
    }

    /** What one of the earlier documents says in the same words comes from there; else the person changed or stated it. */
    private static Map<String, ResumeFact> facts(
            Map<String, String> ids, JsonResume resume, List<ResumeDocument> earlier) {
        Map<String, String> texts = texts(resume);
        List<Known> known = earlier.stream().map(Known::new).toList();
        Map<String, ResumeFact> facts = new HashMap<>();
        ids.forEach((path, id) -> facts.put(path, fact(id, texts.get(path), known)));
        return facts;
    }

    private static ResumeFact fact(String id, @Nullable String text, List<Known> known) {
        Origin origin = Origin.STATED;
        for (Known document : known) {
            ResumeFact fact = document.fact(id);
            if (fact != null && document.says(id, text)) {
                return fact;
            }
            origin = fact == null || fact.origin() == Origin.STATED ? origin : Origin.CORRECTED;
        }
        return new ResumeFact(id, origin, 1);
    }

    /** The words of every entry and value by path. */
    private static Map<String, String> texts(JsonResume resume) {
        Map<String, String> texts = new HashMap<>();
        FactTree.of(resume).items().forEach(item -> texts.put(item.path(), item.exact()));
        return texts;
    }

    private static Set<String> gone(Set<String> retired, @Nullable ResumeDocument before, ResumeDocument now) {
        Set<String> gone = new HashSet<>(retired);
        if (before != null) {
            gone.addAll(before.numbered().ids().values());
        }
        gone.removeAll(now.numbered().ids().values());
        return gone;
    }
}
