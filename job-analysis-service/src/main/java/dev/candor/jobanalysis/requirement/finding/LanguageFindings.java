package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.LanguageLevels.Mention;
import dev.candor.skills.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Spoken languages that a clause asks for; a nationality or a market is none. */
final class LanguageFindings {

    private static final int WORDS_OF_A_BARE_ITEM = 5;
    private static final Set<String> NO_LANGUAGE_BEHIND = Set.of(
            "market",
            "markets",
            "customers",
            "clients",
            "law",
            "companies",
            "company",
            "office",
            "team",
            "tax",
            "gaap",
            "speaking",
            "teacher",
            "cuisine",
            "style",
            "standards",
            "recht",
            "markt");

    private LanguageFindings() {}

    static List<Finding> find(String clause) {
        List<Finding> findings = new ArrayList<>();
        List<Tokens.Token> words = Tokens.words(clause);
        boolean bare = words.size() <= WORDS_OF_A_BARE_ITEM;
        for (Mention mention : LanguageLevels.find(clause)) {
            boolean adjective = words.stream()
                    .filter(word -> word.start() >= mention.end())
                    .findFirst()
                    .filter(word -> word.start() <= mention.end() + 1)
                    .filter(word -> NO_LANGUAGE_BEHIND.contains(word.folded()))
                    .isPresent();
            if ((mention.asserted() || bare) && !adjective) {
                findings.add(finding(clause, mention));
            }
        }
        return findings;
    }

    private static Finding finding(String clause, Mention mention) {
        boolean near = mention.levelStart() >= 0 && near(mention);
        int start = near ? Math.min(mention.start(), mention.levelStart()) : mention.start();
        int end = near ? Math.max(mention.end(), mention.levelEnd()) : mention.end();
        boolean single = LanguageLevels.find(clause.substring(start, end)).size() == 1;
        String level = mention.level() == null ? null : mention.level().name();
        return Finding.graded(
                Kind.LANGUAGE, mention.name(), single ? start : mention.start(), single ? end : mention.end(), level);
    }

    private static boolean near(Mention mention) {
        int gap = mention.levelStart() > mention.start()
                ? mention.levelStart() - mention.end()
                : mention.start() - mention.levelEnd();
        return gap <= 20;
    }
}
