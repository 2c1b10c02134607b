package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that the lexicon does not know: what stands behind "experience with" and its like, and short items of a list of
 * requirements. Such a name matches only its own spelling variants.
 */
final class OpenFindings {

    private static final Pattern CUE = Pattern.compile(
            "(?:experience (?:with|in|of|using)|knowledge of|proficien\\w+ (?:in|with)|familiar(?:ity)? with|understanding of|"
                    + "expertise in|skilled in|background in|command of|"
                    + "kenntnisse (?:in|im|der|über)|erfahrung(?:en)? (?:mit|in|im|als)|umgang mit|know-how in|"
                    + "maîtrise (?:de|des|du|d')|connaissances? (?:de|des|du|en|d')|expérience (?:en|dans|avec|de|du)|"
                    + "experiencia (?:en|con|como)|conocimientos? (?:de|en)|dominio de|manejo de|"
                    + "erfarenhet av|kunskap(?:er)? (?:i|om)|esperienza (?:in|con|di)|conoscenza (?:di|del|della)|ervaring met|kennis van)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,|;|/| and | or | und | oder | et | ou | y | o | och | eller | sowie | e )\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile(
            "[.;:()!?\\n]| (?:is|are|ist|sind|est|sont|es|son|which|that|die|der|to|for|zu|für|pour|para|in a|in an|within|such as|like) ");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:the|a|an|our|your|any|all|various|modern|other|similar|strong|good|solid|der|die|das|den|dem|einer|einem|eine|ein|"
                    + "gute|guter|modernen|le|la|les|l'|un|une|des|du|el|los|las|una|del)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> EMPTY = Set.of(
            "experience",
            "skills",
            "knowledge",
            "team",
            "teams",
            "work",
            "working",
            "similar",
            "role",
            "position",
            "plus",
            "field",
            "area",
            "years",
            "tools",
            "technologies",
            "systems",
            "erfahrung",
            "kenntnisse",
            "bereich",
            "vorteil");
    private static final int SHORT_ITEM = 5;

    private OpenFindings() {}

    /** @param known findings that already explain parts of the clause */
    static List<Finding> find(Clause clause, List<Finding> known) {
        String text = clause.text();
        List<Finding> findings = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            items(text, cue.end(), known, findings);
        }
        boolean brief = text.split("\\s+").length <= SHORT_ITEM && clause.item() && clause.headed();
        if (brief && findings.isEmpty() && known.isEmpty()) {
            items(text, 0, known, findings);
        }
        return findings;
    }

    private static void items(String text, int from, List<Finding> known, List<Finding> findings) {
        Matcher stop = STOP.matcher(text);
        int end = stop.find(from) ? stop.start() : text.length();
        int start = from;
        Matcher separator = SEPARATOR.matcher(text).region(from, end);
        while (separator.find()) {
            item(text, start, separator.start(), known, findings);
            start = separator.end();
        }
        item(text, start, end, known, findings);
    }

    private static void item(String text, int start, int end, List<Finding> known, List<Finding> findings) {
        int from = start;
        Matcher filler = FILLER.matcher(text).region(from, end);
        if (filler.lookingAt()) {
            from = filler.end();
        }
        String name = text.substring(from, Math.max(from, end)).strip();
        int begin = text.indexOf(name, from);
        int finish = begin + name.length();
        boolean explained = known.stream().anyMatch(found -> found.start() < finish && begin < found.end());
        int words = name.split("\\s+").length;
        boolean plausible = name.length() >= 3
                && name.length() <= 60
                && words <= 4
                && Character.isLetter(name.codePointAt(0))
                && !EMPTY.contains(name.toLowerCase(Locale.ROOT));
        if (plausible && !explained) {
            findings.add(Finding.skill(Kind.TECHNICAL_SKILL, name, begin, finish, SkillLexicon.openId(name)));
        }
    }
}
