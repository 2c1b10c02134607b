package dev.candor.resume.match;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.resume.match.evidence.ResumeLine;
import dev.candor.resume.match.occupation.Occupations;
import dev.candor.skills.text.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which trades a vocational training "of a commercial kind", "of a technical kind" and the like stands for. */
final class Apprenticeships {

    private static final Set<String> COMMERCIAL =
            Set.of("accounting", "office", "finance", "retail", "sales", "logistics", "real-estate", "tourism", "hr");
    private static final Set<String> TECHNICAL = Set.of(
            "electrical-trade", "building-trade", "metal", "maintenance", "vehicle", "production", "it-operations");
    private static final Set<String> HEALTH = Set.of("nursing", "care", "medical-assistance", "therapy", "pharmacy");
    private static final Set<String> CULINARY = Set.of("kitchen", "bakery", "service", "hotel");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "commercial-apprenticeship", COMMERCIAL,
            "technical-apprenticeship", TECHNICAL,
            "health-apprenticeship", HEALTH,
            "culinary-apprenticeship", CULINARY,
            "kaufmannisch", COMMERCIAL,
            "technisch", TECHNICAL,
            "handwerklich", TECHNICAL,
            "gewerblich", TECHNICAL,
            "pflegerisch", HEALTH,
            "gastronomisch", CULINARY);

    private Apprenticeships() {}

    /** Whether the study's lines name a trade of the kind that is asked for. */
    static boolean fit(Requirement requirement, Collection<ResumeLine> study) {
        Set<String> families = new HashSet<>();
        String name = Folding.key(requirement.name());
        KINDS.forEach((kind, trades) -> {
            if (requirement.skillIds().contains(kind) || name.contains(kind)) {
                families.addAll(trades);
            }
        });
        return study.stream()
                .flatMap(line -> Occupations.in(line.text()).stream())
                .anyMatch(occupation -> families.contains(occupation.family()));
    }
}
