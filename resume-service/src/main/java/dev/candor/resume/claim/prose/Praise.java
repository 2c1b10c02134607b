package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Mark;
import java.util.Set;

/** Whether a word of praise stands before what can be known or done, or before what nobody can check. */
final class Praise {

    private Praise() {}

    /** "strong Excel skills" is a claim, "strong communicator" is none. */
    static boolean ofSkill(Line line, Mark mark) {
        Set<String> cues = Set.of(
                "knowledge",
                "skills",
                "experience",
                "command",
                "understanding",
                "proficiency",
                "user",
                "expertise",
                "kenntnisse",
                "erfahrung",
                "connaissances",
                "maîtrise",
                "maitrise",
                "conocimientos",
                "dominio",
                "experiencia",
                "in",
                "of");
        return line
                .tokens()
                .subList(
                        Math.min(mark.at() + mark.length(), line.tokens().size()),
                        Math.min(mark.at() + mark.length() + 4, line.tokens().size()))
                .stream()
                .anyMatch(token -> cues.contains(token.folded()));
    }

    /** "A strong interest in": nobody can check it. */
    static boolean soft(Line line, Mark mark) {
        int next = mark.at() + mark.length();
        return next < line.tokens().size()
                && Set.of(
                                "interest",
                                "focus",
                                "sense",
                                "passion",
                                "commitment",
                                "desire",
                                "track",
                                "work",
                                "belief",
                                "eye",
                                "attention",
                                "organisational",
                                "organizational",
                                "communication",
                                "interpersonal",
                                "people",
                                "background")
                        .contains(line.tokens().get(next).folded());
    }
}
