package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import dev.candor.resume.match.Assessment.RequirementMatch;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.match.evidence.RoleTime;
import dev.candor.resume.match.words.Terms;
import dev.candor.resume.tailoring.Change;
import dev.candor.resume.tailoring.Operation;
import dev.candor.skills.text.number.Quantities;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Headline and summary from facts: a held title, years computed from dates, evidenced skills, one line as written. */
final class Opening {

    private static final int MOST_WORDS = 50;
    private static final int MOST_SKILLS = 4;

    private final Workshop shop;
    private final JsonResume source;

    Opening(Workshop shop) {
        this.shop = shop;
        this.source = shop.input().source();
    }

    /** The held title nearest to the posting's, unless the headline has it already. */
    Optional<Draft> headline() {
        String title = shop.input().posting().title();
        String label = basics(JsonResume.Basics::label);
        if (title == null) {
            return Optional.empty();
        }
        Set<String> wanted = Terms.of(title, shop.language());
        int best = -1;
        double most = fit(label, wanted);
        for (int i = 0; i < source.work().size(); i++) {
            double fit = fit(source.work().get(i).position(), wanted);
            if (fit > most) {
                most = fit;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        return Optional.of(held(best, label, title));
    }

    private Draft held(int role, String label, String title) {
        String held = String.valueOf(source.work().get(role).position());
        List<Evidence> evidence = List.of(Evidence.of("work[" + role + "].position", held));
        String why = "The title you held that is nearest to \"" + title + "\".";
        return new Draft(
                "basics.label",
                Change.Kind.SUMMARY,
                label,
                held,
                new Draft.Reason(why, List.of(), evidence),
                new Operation.SetText(held));
    }

    Optional<Draft> summary() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> served = new LinkedHashSet<>();
        String first = sentence(evidence, served);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder summary = new StringBuilder(first);
        achievement().ifPresent(line -> {
            append(summary, line.quote());
            evidence.add(line);
            served.addAll(shop.relevance().of(line.path(), line.quote()));
        });
        String own = basics(JsonResume.Basics::summary);
        for (String sentence : own.split("(?<=[.!?])\\s+", -1)) {
            append(summary, sentence);
        }
        if (summary.toString().equals(own)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                "basics.summary",
                Change.Kind.SUMMARY,
                own,
                summary.toString(),
                new Draft.Reason(shop.relevance().why("Opens with what you bring", served), served, evidence),
                new Operation.SetText(summary.toString())));
    }

    private String sentence(List<Evidence> evidence, Set<String> served) {
        if (source.work().isEmpty() || source.work().getFirst().position() == null) {
            return "";
        }
        String title = String.valueOf(source.work().getFirst().position());
        evidence.add(Evidence.of("work[0].position", title));
        List<String> skills = new ArrayList<>();
        for (RequirementMatch match : shop.input().before().requirements()) {
            if (skills.size() < MOST_SKILLS && match.dimension().equals("technicalSkills") && match.support() >= 0.85) {
                name(match).filter(name -> !skills.contains(name.quote())).ifPresent(name -> {
                    skills.add(name.quote());
                    evidence.add(name);
                    served.add(match.requirementId());
                });
            }
        }
        return OpeningWords.sentence(shop.language(), title, years(), skills);
    }

    /** The skill as the person writes it in a list; a line is no name. */
    private static Optional<Evidence> name(RequirementMatch match) {
        return match.evidence().stream()
                .filter(evidence -> evidence.path().startsWith("skills["))
                .findFirst();
    }

    private int years() {
        BitSet months = new BitSet();
        source.work()
                .forEach(role -> months.or(RoleTime.of(
                        role.startDate(), role.endDate(), shop.input().asOf())));
        return months.cardinality() / 12;
    }

    /** The line with a number that serves most requirements. */
    private Optional<Evidence> achievement() {
        Evidence best = null;
        double most = 0.0;
        for (LineLists.LineList list : LineLists.of(source)) {
            for (int i = 0; i < list.lines().size(); i++) {
                String path = list.path() + "[" + i + "]";
                String line = list.lines().get(i);
                double worth = shop.relevance().worth(shop.relevance().of(path, line));
                boolean number = !Quantities.find(line, shop.language()).isEmpty();
                if (number && worth > most && list.path().startsWith("work")) {
                    most = worth;
                    best = Evidence.of(path, line);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static void append(StringBuilder summary, String sentence) {
        boolean fits = (summary + " " + sentence).strip().split("\\s+", -1).length <= MOST_WORDS;
        if (!sentence.isBlank() && fits && summary.indexOf(sentence) < 0) {
            summary.append(' ').append(sentence.strip());
            if (!sentence.strip().matches(".*[.!?]$")) {
                summary.append('.');
            }
        }
    }

    private double fit(@Nullable String text, Set<String> wanted) {
        Set<String> words = text == null ? Set.of() : Terms.of(text, shop.language());
        return wanted.isEmpty() ? 0.0 : wanted.stream().filter(words::contains).count() / (double) wanted.size();
    }

    private String basics(Function<JsonResume.Basics, @Nullable String> part) {
        JsonResume.Basics basics = source.basics();
        String text = basics == null ? null : part.apply(basics);
        return text == null ? "" : text;
    }
}
