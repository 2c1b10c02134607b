package dev.candor.resume.lint;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.document.ResumePaths;
import dev.candor.skills.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about single lines. */
final class LineLint {

    private static final int MOST_WORDS = 35;
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "my", "me", "ich", "mein", "meine", "meinen", "je", "mon", "ma", "mes", "yo", "mi");
    private static final List<String> WORN = List.of(
            "team player",
            "hard working",
            "hardworking",
            "results driven",
            "results oriented",
            "detail oriented",
            "self starter",
            "go getter",
            "think outside the box",
            "dynamic professional",
            "highly motivated",
            "proven track record",
            "best of breed",
            "synergy",
            "guru",
            "ninja",
            "rockstar",
            "teamfahig",
            "belastbar",
            "hochmotiviert",
            "dynamisch",
            "esprit d equipe",
            "dynamique et motive",
            "force de proposition",
            "proactivo",
            "orientado a resultados",
            "trabajo en equipo");

    private LineLint() {}

    static void check(JsonResume resume, List<LintFinding> findings) {
        Set<String> seen = new HashSet<>();
        boolean number = false;
        boolean lines = false;
        for (ResumePaths.Leaf leaf : ResumePaths.leaves(resume)) {
            boolean line = leaf.path().contains(".highlights[");
            String key = " " + Folding.key(leaf.text()) + " ";
            if (line) {
                lines = true;
                number |= leaf.text().codePoints().anyMatch(Character::isDigit);
                add(findings, AtsLint.words(leaf.text()) > MOST_WORDS, LintRule.LONG_LINE, leaf.path());
                add(findings, !seen.add(key), LintRule.DUPLICATE_LINE, leaf.path());
                add(findings, firstPerson(key), LintRule.FIRST_PERSON, leaf.path());
            }
            if (line || leaf.path().endsWith("summary")) {
                add(
                        findings,
                        WORN.stream().anyMatch(worn -> key.contains(" " + worn + " ")),
                        LintRule.SELF_PRAISE,
                        leaf.path());
            }
            add(findings, odd(leaf.text()), LintRule.ODD_CHARACTERS, leaf.path());
        }
        add(findings, lines && !number, LintRule.NO_NUMBERS, "work");
    }

    private static boolean firstPerson(String key) {
        return FIRST_PERSON.contains(key.strip().split(" ", 2)[0]);
    }

    private static boolean odd(String text) {
        return text.codePoints().anyMatch(point -> {
            int type = Character.getType(point);
            boolean ligature = point >= 0xFB00 && point <= 0xFB06;
            return ligature
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || (point >= 0x1F300 && point <= 0x1FAFF);
        });
    }

    private static void add(List<LintFinding> findings, boolean holds, LintRule rule, String path) {
        if (holds) {
            findings.add(rule.at(path));
        }
    }
}
