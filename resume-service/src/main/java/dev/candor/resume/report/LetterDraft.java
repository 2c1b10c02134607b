package dev.candor.resume.report;

import dev.candor.contract.posting.Requirements.Requirement;
import dev.candor.guard.text.Contacts;
import dev.candor.resume.match.Evidence;
import dev.candor.resume.tailoring.crew.Placeholders;
import dev.candor.resume.tailoring.crew.SentenceGate;
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
import tools.jackson.databind.JsonNode;

/**
 * What a model proposes for a letter, judged.
 *
 * @param sentences that may stand
 * @param refused codes of the claim gate by number of the sentence, such as {@code s2}
 * @param unusable how many were no plain sentence, or cite nothing that was given
 */
record LetterDraft(List<LetterSentence> sentences, Map<String, List<String>> refused, int unusable) {

    static final LetterDraft EMPTY = new LetterDraft(List.of(), Map.of(), 0);

    private static final int MOST = 5;
    private static final int LONGEST = 320;

    /** Those that stand after both answers; what is refused now is left out. */
    LetterDraft and(LetterDraft second) {
        List<LetterSentence> all = new ArrayList<>(sentences);
        second.sentences.stream()
                .filter(one -> all.stream().noneMatch(other -> other.text().equals(one.text())))
                .limit(Math.max(0, MOST - all.size()))
                .forEach(all::add);
        return new LetterDraft(all, second.refused, unusable + second.unusable);
    }

    /** Reads an answer. */
    static LetterDraft read(JsonNode object, Dossier dossier, List<Evidence> facts, Placeholders hidden)
            throws UnusableAnswer {
        JsonNode items = object.path("sentences");
        if (!items.isArray()) {
            throw new UnusableAnswer("MISSING_SENTENCES");
        }
        LocalDate asOf = LocalDate.ofInstant(dossier.decidedAt(), ZoneOffset.UTC);
        List<LetterSentence> passed = new ArrayList<>();
        Map<String, List<String>> refused = new TreeMap<>();
        int unusable = 0;
        int number = 0;
        for (JsonNode item : items) {
            number++;
            Optional<LetterSentence> sentence = sentence(item, dossier, facts, hidden);
            if (sentence.isEmpty() || number > MOST) {
                unusable++;
            } else {
                List<String> codes = SentenceGate.reasons(
                        dossier.source(),
                        asOf,
                        sentence.get().text(),
                        sentence.get().facts().stream().map(Evidence::quote).toList());
                if (codes.isEmpty()) {
                    passed.add(sentence.get());
                } else {
                    refused.put("s" + number, codes);
                }
            }
        }
        return new LetterDraft(passed, refused, unusable);
    }

    private static Optional<LetterSentence> sentence(
            JsonNode item, Dossier dossier, List<Evidence> facts, Placeholders hidden) {
        Set<String> cited = ids(item.path("factIds"));
        List<Evidence> known = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (cited.contains("f" + (i + 1))) {
                known.add(facts.get(i));
            }
        }
        Set<String> served = ids(item.path("requirementIds"));
        List<String> requirements = dossier.requirements().requirements().stream()
                .map(Requirement::id)
                .filter(served::contains)
                .toList();
        String said = item.path("text").asString("").strip();
        boolean plain = !said.isEmpty()
                && said.length() <= LONGEST
                && said.chars().noneMatch(letter -> Character.isISOControl(letter) || letter == '<' || letter == '`')
                && Contacts.masked(said).equals(said);
        return plain && !known.isEmpty()
                ? hidden.restore(said).map(text -> new LetterSentence(text, known, requirements))
                : Optional.empty();
    }

    private static Set<String> ids(JsonNode node) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode id : node) {
            ids.add(id.asString(""));
        }
        return ids;
    }
}
