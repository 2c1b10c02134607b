package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Everything one clause asks for. Years are bound to what stands nearest behind them; alone they are experience. */
final class ClauseReader {

    private static final int NAME = 120;
    private static final Set<String> EXPERIENCE = Set.of(
            "experience",
            "erfahrung",
            "berufserfahrung",
            "expérience",
            "experiencia",
            "experiência",
            "erfarenhet",
            "esperienza",
            "ervaring",
            "doświadczenie");

    private final SkillFindings skills = new SkillFindings();

    List<Finding> read(Clause clause, String language) {
        String text = clause.text();
        if (PostingSections.waives(text)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(GrammarFindings.find(text, language));
        for (Finding skill : skills.find(text, language)) {
            if (findings.stream().noneMatch(found -> overlaps(found, skill))) {
                findings.add(skill);
            }
        }
        findings.addAll(OpenFindings.find(clause, findings));
        OptionalInt years = GrammarFindings.years(text, language);
        if (years.isPresent()) {
            bind(text, language, years.getAsInt(), findings);
        } else if (findings.isEmpty() && experience(text)) {
            findings.add(whole(text));
        }
        return findings;
    }

    private static boolean overlaps(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static void bind(String text, String language, int years, List<Finding> findings) {
        int place = GrammarFindings.place(text, language).orElse(0);
        Comparator<Finding> nearest = Comparator.comparingInt(found -> Math.abs(found.start() - place));
        Finding topic = findings.stream()
                .filter(found -> found.kind() == Kind.TECHNICAL_SKILL)
                .min(nearest)
                .orElse(null);
        if (topic == null) {
            findings.add(whole(text).withYears(years));
        } else {
            findings.set(findings.indexOf(topic), topic.withYears(years));
        }
    }

    private static boolean experience(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return EXPERIENCE.stream().anyMatch(lower::contains);
    }

    private static Finding whole(String text) {
        String name = text.replaceFirst("[.;,]+$", "");
        if (name.length() > NAME) {
            int space = name.lastIndexOf(' ', NAME);
            name = name.substring(0, space > 40 ? space : NAME);
        }
        return Finding.graded(Kind.EXPERIENCE, name, 0, name.length(), null);
    }
}
