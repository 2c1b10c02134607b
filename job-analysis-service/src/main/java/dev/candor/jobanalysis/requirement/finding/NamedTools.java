package dev.candor.jobanalysis.requirement.finding;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.jobanalysis.requirement.section.Clause;
import dev.candor.skills.SkillLexicon;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.LanguageLevels;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tools by where their names stand: work is done "in", "on" or "via" something with a name of its own ("document it in Nimbus").
 * Countries, cities that time zones are called after, months, days and spoken languages are none; nor is anything in German, where every noun is written so.
 */
final class NamedTools {

    private static final Phrases WORDS = Phrases.load(NamedTools.class, "open-words.tsv");
    private static final List<String> SPEAKS = List.of("en", "fr", "es", "pt", "sv", "it", "nl");
    private static final Set<String> NO_TOOLS = noTools();
    private static final int MOST_WORDS = 3;

    private NamedTools() {}

    private static Set<String> noTools() {
        Set<String> names = new HashSet<>();
        for (String language : SPEAKS) {
            Locale locale = Locale.of(language);
            for (String country : Locale.getISOCountries()) {
                names.add(Folding.key(Locale.of("", country).getDisplayCountry(locale)));
            }
            for (Month month : Month.values()) {
                names.add(Folding.key(month.getDisplayName(TextStyle.FULL, locale)));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(Folding.key(day.getDisplayName(TextStyle.FULL, locale)));
            }
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            names.add(Folding.key(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
        }
        return names;
    }

    /** @param known findings that already explain parts of the clause */
    static List<Finding> find(Clause clause, String language, List<Finding> known) {
        List<Finding> findings = new ArrayList<>();
        if (!SPEAKS.contains(language)) {
            return findings;
        }
        List<Token> tokens = Tokens.of(clause.text());
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int from = WORDS.length(tokens, at, "inside") > 0 ? behindArticle(tokens, at + 1) : tokens.size();
            int to = from;
            while (to < tokens.size() && to - from < MOST_WORDS && named(tokens, to, from)) {
                to++;
            }
            if (to > from) {
                add(clause.text(), tokens.get(from), tokens.get(to - 1), known, findings);
                at = to - 1;
            }
        }
        return findings;
    }

    private static int behindArticle(List<Token> tokens, int at) {
        return at < tokens.size() && WORDS.length(tokens, at, "article") > 0 ? at + 1 : at;
    }

    private static boolean named(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        boolean joined = at == from || tokens.get(at - 1).end() + 1 == token.start();
        return joined && token.word() && token.capitalised() && token.text().length() > 1;
    }

    private static void add(String text, Token first, Token last, List<Finding> known, List<Finding> findings) {
        String name = Names.phrase(text, first.start(), last.end());
        Finding finding =
                Finding.skill(Kind.TECHNICAL_SKILL, name, first.start(), last.end(), SkillLexicon.openId(name));
        boolean tool = !NO_TOOLS.contains(Folding.key(name))
                && !NO_TOOLS.contains(Folding.key(first.text()))
                && !first.digits()
                && LanguageLevels.find(name).isEmpty();
        if (tool && known.stream().noneMatch(finding::overlaps)) {
            findings.add(finding);
        }
    }
}
