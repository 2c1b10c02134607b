package dev.candor.resume.truth;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that the detector knows, written down for it alone so that it inherits no mistake of the lexicon or the gate. */
final class Wording {

    /** Words that make a statement smaller: a line that had one must keep it. */
    static final Set<String> LIMITS = words("""
            helped help supported assisted contributed participated team about around nearly almost up pilot
            prototype occasionally partly not no without never mitarbeit unterstützung mitwirkung gelegentlich bis
            rund etwa ohne nicht participation aide contribution environ ponctuel ponctuels sans apoyo participación
            hasta unos sin""");

    /** Words that join facts in a summary or name a list of them, and claim nothing themselves. */
    static final Set<String> LINKS = words("""
            with and in of for the years year experience including mit und jahre jahren erfahrung berufserfahrung
            avec et ans expérience con años experiencia at bei chez over more than as a an de en d e y years' on to
            by from skilled met jaar ervaring anni di esperienza com anos experiência med års erfarenhet
            core skills kenntnisse compétences competencias competenze competências kernvaardigheden kärnkompetenser
            kluczowe umiejętności""");

    /** Names of the same thing, judged by hand when a run of the whole corpus first showed one in place of another. */
    private static final List<Set<String>> NAMES =
            List.of(Set.of("phlebotomy", "venepuncture"), Set.of("kreditoren", "kreditorenbuchhaltung"));

    private Wording() {}

    /** Whether a skill, or what stands before its brackets, is another name of something that the person says. */
    static boolean otherName(String skill, Set<String> sayings) {
        String name = skill.replaceFirst("\\s*\\(.*\\)$", "").toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(names -> names.contains(name) && names.stream().anyMatch(sayings::contains));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
