package dev.candor.jobanalysis.requirement.crew;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements;
import dev.candor.contract.posting.Requirements.Necessity;
import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.jobanalysis.requirement.finding.ClauseReader;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.jobanalysis.requirement.section.PostingSections;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a model points at in a posting, as far as the posting says it.
 *
 * @param added new requirements, without an id yet
 * @param known how many were found before
 * @param dropped how many the posting does not say, or not where requirements stand, or that are no name of anything
 */
record PointedAt(List<Requirement> added, int known, int dropped) {

    private static final int MOST = 20;
    private static final int MOST_IN_ALL = 60;
    private static final int LONGEST_QUOTE = 300;

    /** Reads an answer. */
    static PointedAt read(JsonNode object, Posting posting, Requirements found) throws UnusableAnswer {
        JsonNode items = object.path("items");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_ITEMS");
        }
        Reader reader = new Reader(posting, found);
        items.forEach(reader::take);
        return new PointedAt(List.copyOf(reader.added), reader.known, reader.dropped);
    }

    /** Both in order of appearance, numbered anew; where there are too many, what code found stays. */
    Requirements addedTo(Requirements found) {
        List<Requirement> all = new ArrayList<>(found.requirements());
        all.addAll(added.subList(0, Math.min(added.size(), Math.max(0, MOST_IN_ALL - all.size()))));
        all.sort(Comparator.comparingInt(Requirement::start).thenComparingInt(Requirement::end));
        List<Requirement> numbered = new ArrayList<>();
        all.forEach(one -> numbered.add(numbered(one, "r" + (numbered.size() + 1))));
        return new Requirements(numbered, found.responsibilities(), found.benefits(), found.conditions());
    }

    private static Requirement numbered(Requirement one, String id) {
        return new Requirement(
                id,
                one.kind(),
                one.name(),
                one.necessity(),
                one.minYears(),
                one.quote(),
                one.start(),
                one.end(),
                one.skillIds(),
                one.anyOf(),
                one.level());
    }

    private static final class Reader {

        private final Posting posting;
        private final List<Clause> clauses;
        private final List<Requirement> found;
        private final Set<String> names = new HashSet<>();
        private final ClauseReader clauseReader = new ClauseReader();
        private final List<Requirement> added = new ArrayList<>();
        private int known;
        private int dropped;

        private Reader(Posting posting, Requirements found) {
            this.posting = posting;
            this.clauses = PostingSections.of(posting.text()).stream()
                    .filter(clause -> clause.block().asks() || clause.block() == BlockClass.UNKNOWN)
                    .filter(clause -> !PostingSections.waives(clause.text()))
                    .toList();
            this.found = found.requirements();
            this.found.forEach(one -> names.add(Folding.key(one.name())));
        }

        private void take(JsonNode item) {
            String quote = item.path("quote").asString("").strip();
            String name = item.path("name").asString("").strip();
            Optional<Place> place = place(quote, name);
            if (place.isEmpty() || added.size() >= MOST) {
                dropped++;
            } else if (isKnown(place.get(), name)) {
                known++;
            } else {
                Optional<Requirement> requirement = NamedThing.of(item, clauseReader, posting, place.get());
                requirement.ifPresentOrElse(this::add, () -> dropped++);
            }
        }

        /** Said once more elsewhere, a thing is not wanted twice. */
        private void add(Requirement one) {
            if (names.add(Folding.key(one.name()))) {
                added.add(one);
            } else {
                known++;
            }
        }

        /** Where the quote stands in a clause that may ask for something, and in it the name; exact or not at all. */
        private Optional<Place> place(String quote, String name) {
            int inQuote = quote.indexOf(name);
            if (name.isEmpty() || inQuote < 0 || quote.length() > LONGEST_QUOTE || quote.indexOf('\n') >= 0) {
                return Optional.empty();
            }
            for (Clause clause : clauses) {
                int at = clause.text().indexOf(name);
                boolean quoted = posting.text().regionMatches(clause.start() + at - inQuote, quote, 0, quote.length());
                while (at >= 0 && !quoted) {
                    at = clause.text().indexOf(name, at + 1);
                    quoted = posting.text().regionMatches(clause.start() + at - inQuote, quote, 0, quote.length());
                }
                if (at >= 0 && quoted) {
                    return Optional.of(new Place(clause, at, at + name.length()));
                }
            }
            return Optional.empty();
        }

        private boolean isKnown(Place place, String name) {
            return names.contains(Folding.key(name))
                    || found.stream().anyMatch(one -> one.start() < place.end() && place.start() < one.end());
        }
    }

    /**
     * A name in a clause.
     *
     * @param from first character of the name in the clause
     * @param to end of the name in the clause
     */
    record Place(Clause clause, int from, int to) {

        int start() {
            return clause.start() + from;
        }

        int end() {
            return clause.start() + to;
        }

        Necessity necessity(JsonNode wish) {
            return switch (clause.block()) {
                case REQUIRED -> Necessity.REQUIRED;
                case PREFERRED -> Necessity.PREFERRED;
                default -> wish.asString("").equals("required") ? Necessity.REQUIRED : Necessity.PREFERRED;
            };
        }
    }
}
