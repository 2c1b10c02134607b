package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What fields say of how far it went: in progress, expired, two parts of three, second place. */
final class StateTold {

    /** "2 of 5", "module 2 sur 3", "4 von 6". */
    private static final Set<String> OF = Set.of("of", "sur", "von", "de", "di", "van", "su", "av", "af", "out", "z");

    private static final int NEAR = 4;

    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\d)(?:[2-9]|1\\d)(?: ?(?:er|e|eme|th|nd|rd|o|a))? (?:platz|place|puesto|premio|preis|prix|lugar|posto|prijs|plaats|rang|rank)\\b");

    private StateTold() {}

    /** Whether a text says that something is not done, or does not hold any more. */
    static boolean open(String text) {
        return Qualifier.open(text) || ToldTable.says("open", Folding.key(text)) || isPart(text);
    }

    static boolean isOpen(Entry entry) {
        return entry.fields().stream().anyMatch(field -> open(field.text()));
    }

    /** Whether a state of the source's text is neither in the field nor anywhere else in its entry; or a place is. */
    static boolean lost(FieldCase field, String original) {
        boolean placed = PLACE.matcher(Folding.key(original)).find();
        boolean here = open(original) && !open(field.text());
        return (here && !isKept(field))
                || isRevived(original, field.text())
                || (placed
                        && ToldText.of(field.text()).words().stream()
                                .noneMatch(word -> places(original).contains(word.key())));
    }

    /** "Google Ads, en cours de validité" of what was open or has lapsed. */
    private static boolean isRevived(String original, String text) {
        String told = Folding.key(text);
        return open(original)
                && ToldTable.says("revived", told)
                && !ToldTable.says("revived", Folding.key(original))
                && !ToldTable.says("lapsed", told);
    }

    /** Whether an award of a team is told without it. */
    static boolean isOwn(FieldCase field) {
        return isShared(field.original()) && !isShared(field.text());
    }

    private static boolean isShared(String text) {
        return ToldText.of(text).words().stream().anyMatch(word -> ToldTable.is("shared", word.plain()));
    }

    private static List<String> places(String original) {
        return ToldText.of(original).words().stream()
                .filter(word -> word.number() || word.key().startsWith("same:"))
                .map(Word::key)
                .toList();
    }

    private static boolean isKept(FieldCase field) {
        return field.tailored().entries().stream()
                .filter(entry -> entry.path().equals(field.field().entry()))
                .anyMatch(StateTold::isOpen);
    }

    /** A number of a larger one. */
    private static boolean isPart(String text) {
        List<Word> words = ToldText.of(text).words();
        for (int at = 0; at < words.size(); at++) {
            boolean of = OF.contains(words.get(at).plain());
            int before = of ? number(words.subList(Math.max(0, at - NEAR + 1), at), true) : 0;
            int behind = of ? number(words.subList(at + 1, Math.min(words.size(), at + NEAR)), false) : 0;
            if (before > 0 && before < behind && behind < 1000) {
                return true;
            }
        }
        return false;
    }

    private static int number(List<Word> words, boolean last) {
        List<Integer> numbers = words.stream()
                .filter(Word::number)
                .filter(word -> word.key().length() < 5 && word.key().indexOf('.') < 0)
                .map(word -> Integer.valueOf(word.key()))
                .toList();
        return numbers.isEmpty() ? 0 : last ? numbers.getLast() : numbers.getFirst();
    }
}
