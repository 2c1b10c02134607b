package dev.candor.resume.report;

import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Assessment.Verdict;
import dev.candor.resume.match.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of the resume that a letter may speak of: those that answer what is asked for, then the first of each role. */
final class LetterFacts {

    private static final int MOST = 14;
    private static final int OF_A_ROLE = 3;

    private LetterFacts() {}

    /** Whole lines by place, the best first. */
    static List<Evidence> of(Dossier dossier) {
        Map<String, Evidence> facts = new LinkedHashMap<>();
        Map<String, String> lines = lines(dossier);
        for (RequirementMatch result : dossier.after().requirements()) {
            if (result.verdict() == Verdict.MET) {
                result.evidence().stream()
                        .map(Evidence::path)
                        .filter(lines::containsKey)
                        .limit(1)
                        .forEach(path -> facts.putIfAbsent(path, Evidence.of(path, lines.getOrDefault(path, ""))));
            }
        }
        lines.forEach((path, line) -> {
            if (!path.contains("highlights[" + OF_A_ROLE)) {
                facts.putIfAbsent(path, Evidence.of(path, line));
            }
        });
        return facts.values().stream().limit(MOST).toList();
    }

    /** Lines of all roles by place. */
    static Map<String, String> lines(Dossier dossier) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < dossier.tailored().work().size(); i++) {
            List<String> highlights = dossier.tailored().work().get(i).highlights();
            for (int k = 0; k < highlights.size(); k++) {
                lines.put("work[" + i + "].highlights[" + k + "]", highlights.get(k));
            }
        }
        return lines;
    }
}
