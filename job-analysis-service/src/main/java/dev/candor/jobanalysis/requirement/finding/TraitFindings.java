package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What people are to be like, in the words postings have for it: "you are patient", "ability to build trust". A single word counts
 * only where somebody is spoken of, or where it opens the clause or goes with another trait.
 */
final class TraitFindings {

    private static final Phrases TRAITS = Phrases.load(TraitFindings.class, "trait-words.tsv");
    private static final Phrases THINGS = Phrases.load(TraitFindings.class, "list-words.tsv");
    private static final Set<String> PEOPLE = Set.of(
            "you",
            "you're",
            "person",
            "people",
            "someone",
            "somebody",
            "who",
            "du",
            "sie",
            "dich",
            "ihnen",
            "menschen",
            "vous",
            "tu",
            "personne",
            "eres",
            "sea",
            "seas",
            "persona",
            "alguien",
            "sei",
            "essere",
            "você",
            "pessoa",
            "je",
            "jij",
            "iemand",
            "u",
            "är",
            "dig",
            "er",
            "jesteś",
            "osoba",
            "be",
            "they",
            "she",
            "he",
            "persönlichkeit",
            "caractère");
    /** "Reliable transport", "organised sport": said of the thing behind it, unless that is somebody. */
    private static final Set<String> OF_ANYTHING =
            Set.of("reliable", "organised", "organized", "calm", "tidy", "thorough", "warm");

    private static final Set<String> SOMEBODY = Set.of(
            "person",
            "people",
            "individual",
            "someone",
            "somebody",
            "professional",
            "personality",
            "colleague",
            "player",
            "worker",
            "manner",
            "nature",
            "character",
            "attitude",
            "way",
            "approach",
            "enough",
            "under",
            "voice");

    private TraitFindings() {}

    /**
     * Traits in a clause that asks.
     *
     * @param findings what is found in it already
     */
    static List<Finding> find(String clause, List<Finding> findings) {
        List<Token> tokens = Tokens.of(clause);
        boolean ofPeople = tokens.stream().anyMatch(token -> PEOPLE.contains(token.folded()))
                || findings.stream().anyMatch(one -> one.kind() == Kind.SOFT_SKILL);
        List<Finding> traits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Phrases.Match match = TRAITS.at(tokens, at);
            int length = match == null ? 1 : match.tokens();
            boolean said = length > 1 || ofPeople || at == 0;
            if (match != null
                    && said
                    && (length > 1 || !ofThing(tokens, at))
                    && THINGS.length(tokens, at + length, "things") == 0) {
                traits.add(trait(match.key(), tokens.get(at), tokens.get(at + length - 1)));
            }
            at += length;
        }
        return traits;
    }

    private static boolean ofThing(List<Token> tokens, int at) {
        if (!OF_ANYTHING.contains(tokens.get(at).folded()) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.word()
                && !SOMEBODY.contains(next.folded())
                && TRAITS.at(tokens, at + 1) == null
                && !Languages.isStopWord(next.folded(), Languages.UNKNOWN);
    }

    private static Finding trait(String id, Token first, Token last) {
        String name = SkillLexicon.standard().byId(id).orElseThrow().name();
        return Finding.skill(Kind.SOFT_SKILL, name, first.start(), last.end(), id);
    }
}
