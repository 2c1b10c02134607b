package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.ClaimGate;
import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** A resume with a single line, and the same told otherwise. */
final class OneLine {

    private OneLine() {}

    /** Whether the gate has nothing against a line in the place of another one. */
    static boolean supported(String told, String text) {
        return supported(told, text, "");
    }

    /** The same below a summary, which tells the language of the resume. */
    static boolean supported(String told, String text, String summary) {
        JsonResume source = JsonMapper.shared().readValue("""
                {"basics": {"name": "Ida Moor", "summary": "%s"},
                 "work": [{"name": "Town works", "position": "Clerk", "startDate": "2017-02", "endDate": "2020-08", "highlights": ["%s"]}]}
                """.formatted(summary, told), JsonResume.class);
        return ClaimGate.check(
                        source, ResumePaths.write(source, "work[0].highlights[0]", text), LocalDate.of(2026, 1, 15))
                .supported();
    }
}
