package dev.candor.resume.report;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.guard.text.Contacts;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.crew.Placeholders;
import dev.candor.resume.tailoring.crew.SentenceGate;
import dev.candor.runtime.model.ModelItems;
import dev.candor.runtime.model.StructuredModel.UnusableAnswer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What a model proposes for a letter, judged.
 *
 * @param sentences that may stand
 * @param refused codes of the claim gate by number of the sentence, such as {@code s2}
 * @param items how all that came fared
 */
record LetterDraft(List<LetterSentence> sentences, Map<String, List<String>> refused, ModelItems items) {

    static final LetterDraft EMPTY = new LetterDraft(List.of(), Map.of(), ModelItems.NONE);

    private static final int MOST = 5;
    private static final int LONGEST = 320;

    /** Those that stand after both answers; what is refused now is left out. */
    LetterDraft and(LetterDraft second) {
        List<LetterSentence> all = new ArrayList<>(sentences);
        second.sentences.stream()
                .filter(one -> all.stream().noneMatch(other -> other.text().equals(one.text())))
                .limit(Math.max(0, MOST - all.size()))
                .forEach(all::add);
        return new LetterDraft(all, second.refused, items.plus(second.items));
    }

    /** Reads an answer. */
    static LetterDraft read(JsonNode object, Dossier dossier, List<Evidence> facts, Placeholders hidden)
            throws UnusableAnswer {
        JsonNode items = object.path("sentences");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_SENTENCES");
        }
        Reader reader = new Reader(dossier, facts, hidden);
        items.forEach(reader::take);
        return reader.draft();
    }

    private static final class Reader {

        private final Dossier dossier;
        private final LocalDate asOf;
        private final List<Evidence> facts;
        private final Placeholders hidden;
        private final List<LetterSentence> passed = new ArrayList<>();
        private final Map<String, List<String>> refused = new TreeMap<>();
        private int number;
        private int ids;
        private int unknownIds;
        private int unusable;

        private Reader(Dossier dossier, List<Evidence> facts, Placeholders hidden) {
            this.dossier = dossier;
            this.asOf = LocalDate.ofInstant(dossier.decidedAt(), ZoneOffset.UTC);
            this.facts = facts;
            this.hidden = hidden;
        }

        private LetterDraft draft() {
            ModelItems items =
                    new ModelItems(passed.size() + refused.size(), refused.size(), ids, unknownIds, unusable);
            return new LetterDraft(passed, refused, items);
        }

        private void take(JsonNode item) {
            number++;
            Set<String> cited = ids(item.path("factIds"));
            Set<String> served = ids(item.path("requirementIds"));
            List<Evidence> known = IntStream.rangeClosed(1, facts.size())
                    .filter(at -> cited.contains("f" + at))
                    .mapToObj(at -> facts.get(at - 1))
                    .toList();
            List<String> requirements = dossier.requirements().requirements().stream()
                    .map(Requirement::id)
                    .filter(served::contains)
                    .toList();
            ids += cited.size() + served.size();
            unknownIds += cited.size() - known.size() + served.size() - requirements.size();
            Optional<LetterSentence> sentence = known.isEmpty() || number > MOST
                    ? Optional.empty()
                    : plain(item).flatMap(hidden::restore).map(text -> new LetterSentence(text, known, requirements));
            sentence.ifPresentOrElse(this::judge, () -> unusable++);
        }

        private void judge(LetterSentence sentence) {
            List<String> codes = SentenceGate.reasons(
                    dossier.source(),
                    asOf,
                    sentence.text(),
                    sentence.facts().stream().map(Evidence::quote).toList());
            if (codes.isEmpty()) {
                passed.add(sentence);
            } else {
                refused.put("s" + number, codes);
            }
        }
    }

    /** The text, if it is a plain sentence without an address. */
    private static Optional<String> plain(JsonNode item) {
        String said = item.path("text").asString("").strip();
        boolean plain = !said.isEmpty()
                && said.length() <= LONGEST
                && said.chars().noneMatch(letter -> Character.isISOControl(letter) || letter == '<' || letter == '`')
                && Contacts.masked(said).equals(said);
        return plain ? Optional.of(said) : Optional.empty();
    }

    private static Set<String> ids(JsonNode node) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode id : node) {
            ids.add(id.asString(""));
        }
        return ids;
    }
}
