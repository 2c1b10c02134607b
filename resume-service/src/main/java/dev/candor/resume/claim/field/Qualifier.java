package dev.candor.resume.claim.field;

import dev.candor.resume.claim.field.ToldText.Word;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a name says of its state behind itself: "(in preparation)", "- expired", "(inscrito, sin examen)". */
final class Qualifier {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,200})\\)|\\[([^\\[\\]]{2,200})\\]");
    private static final Pattern TAIL = Pattern.compile("(?:,|;|\\s[-–—])\\s+([^,;()]{2,200})$");
    private static final Set<String> PAPERS = Set.of("education", "certificates");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    private Qualifier() {}

    /** Whether one name says, in any language, that it is not finished or no longer holds, and another does not. */
    static boolean isUnfinished(String original, String text) {
        return unfinished(original) && !unfinished(text);
    }

    /** Whether the marks of progress of a language say that a name is not finished or no longer holds. */
    static boolean open(String name) {
        return unfinished(name);
    }

    private static boolean unfinished(String name) {
        return LANGUAGES.stream()
                .anyMatch(language ->
                        !Lines.read(name, language).marks("progress").isEmpty());
    }

    /** Whether the words of a credential or an award are those of a study, a paper or an award that is not open. */
    static boolean isHeld(SourceIndex index, Line line, Mark mark) {
        List<String> words =
                List.of(Folding.key(line.quote(mark.at(), mark.length())).split(" "));
        return Set.of("credential", "award").contains(mark.kind())
                && index.texts().stream()
                        .filter(text -> text.kind() == FieldKind.STUDY || text.kind() == FieldKind.NAME)
                        .filter(text -> index.fields(text.entry()).stream()
                                .noneMatch(other -> StateTold.open(other.line().text())))
                        .anyMatch(
                                text -> List.of(Folding.key(text.line().text()).split(" "))
                                        .containsAll(words));
    }

    /** Whether all words are those of one study or one paper that is not open: "MSc Data Science". */
    static boolean isOfOnePaper(SourceIndex index, String part) {
        return NameWords.of(part).size() > 1 && isOnPaper(index, part);
    }

    /** As {@link #isOfOnePaper}, for one word too: the "journeyman" of who holds a journeyman's licence. */
    static boolean isOnPaper(SourceIndex index, String part) {
        List<String> wanted = NameWords.of(part);
        return !wanted.isEmpty()
                && index.tree().entries().stream()
                        .filter(entry -> PAPERS.contains(entry.list()))
                        .filter(entry -> entry.fields().stream().noneMatch(field -> StateTold.open(field.text())))
                        .map(entry -> entry.fields().stream()
                                .flatMap(field -> NameWords.of(field.text()).stream())
                                .toList())
                        .anyMatch(words -> NameWords.beyond(wanted, words).isEmpty()
                                && words.stream().noneMatch(word -> NameWords.lowers(word) && !wanted.contains(word)));
    }

    /** Whether words name a study or a paper that is open or no longer holds, and nothing else of the source has them all. */
    static boolean isOfOpenPaper(SourceIndex index, String part) {
        List<String> wanted = NameWords.of(part).stream()
                .filter(word -> !NameWords.holds(word))
                .toList();
        List<Entry> saying = index.tree().entries().stream()
                .filter(entry -> has(entry.fields(), wanted))
                .toList();
        return !wanted.isEmpty()
                && !saying.isEmpty()
                && saying.stream()
                        .allMatch(entry -> PAPERS.contains(entry.list())
                                && entry.fields().stream().anyMatch(field -> StateTold.open(field.text())));
    }

    private static boolean has(List<Field> fields, List<String> wanted) {
        return NameWords.beyond(
                        wanted,
                        fields.stream()
                                .flatMap(field -> NameWords.of(field.text()).stream())
                                .toList())
                .isEmpty();
    }

    /** Whether the words name the field of a study that is not open: "gelernte Köchin". */
    static boolean isStudied(SourceIndex index, String words) {
        List<String> wanted = NameWords.of(words);
        return index.tree().entries("education").stream()
                .filter(entry -> entry.fields().stream().noneMatch(field -> StateTold.open(field.text())))
                .anyMatch(entry -> NameWords.beyond(wanted, NameWords.of(entry.text("area")))
                        .isEmpty());
    }

    /** Whether words in brackets are gone that neither name it shortly nor stand elsewhere in its entry: nobody knows what they took back. */
    static boolean isDropped(String original, String text, SourceIndex index) {
        List<Word> kept = ToldText.of(text).words();
        return Stream.concat(
                        IN_BRACKETS.matcher(original).results().map(Qualifier::inside),
                        TAIL.matcher(original).results().map(found -> found.group(1)))
                .filter(words -> !words.equals(words.toUpperCase(Locale.ROOT)))
                .flatMap(words -> ToldText.of(words).words().stream())
                .filter(word -> word.plain().chars().noneMatch(Character::isDigit))
                .anyMatch(word -> !isKept(kept, word) && !elsewhere(word.plain(), original, index));
    }

    /** As it is, under another name of the same paper, or in letters. */
    private static boolean isKept(List<Word> kept, Word word) {
        return kept.stream()
                        .anyMatch(one ->
                                one.plain().equals(word.plain()) || one.key().equals(word.key()))
                || (word.acronym() && !Letters.run(kept, word).isEmpty());
    }

    private static String inside(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** An issuer, a place or a field of work that the source names in another text too. */
    private static boolean elsewhere(String word, String original, SourceIndex index) {
        return index.texts().stream()
                .map(source -> source.line().text())
                .filter(said -> !said.equals(original))
                .anyMatch(said -> List.of(Folding.key(said).split(" ")).contains(word));
    }
}
