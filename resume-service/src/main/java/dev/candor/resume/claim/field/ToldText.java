package dev.candor.resume.claim.field;

import dev.candor.skills.text.DegreeLevel;
import dev.candor.skills.text.Degrees;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field taken apart for comparison.
 *
 * @param words in order, links included
 */
record ToldText(String text, List<Word> words) {

    /** "M.Sc.", "B.A.": short pieces with full stops between them are one word. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{Lu}\\p{L}{0,3}(?:\\.\\p{L}{1,4}(?!\\p{L}))+|[\\p{L}\\p{M}]+\\d*|\\d+[.,]\\d+|\\d+\\p{L}*");

    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");
    /** "v4" is the fourth. */
    private static final Pattern VERSION = Pattern.compile("^v(\\d{1,2})$");

    private static final int ACRONYM = 7;

    /**
     * A word.
     *
     * @param written as it stands there, without full stops between letters
     * @param key folded, or the key of the phrase it is part of
     * @param dotted whether a full stop follows, as behind an abbreviation
     * @param level of the degree whose name it is part of; absent if it is none
     */
    record Word(
            String written,
            String key,
            boolean dotted,
            int start,
            @Nullable DegreeLevel level) {

        /** As folded, whatever phrase it is part of. */
        String plain() {
            return DECIMAL.matcher(written).matches() ? key : Folding.key(written);
        }

        boolean number() {
            return !key.isEmpty() && key.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.');
        }

        /** Whether it is one of the phrases that stand for each other. */
        boolean phrase() {
            return key.startsWith("same:");
        }

        boolean link() {
            String plain = plain();
            return ToldTable.is("link", plain) || (NameWords.of(plain).isEmpty() && !acronym());
        }

        /** Two to seven letters, most of them capitals: "AEVO", "AdA", "RUP". */
        boolean acronym() {
            long large = phrase()
                    ? 0
                    : written.chars().filter(Character::isUpperCase).count();
            return large >= 2 && written.length() <= ACRONYM && 2 * large >= written.length();
        }

        /** Written as only names are: inner capitals, or letters with digits. */
        boolean shaped() {
            boolean inner = written.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean digits = written.chars().anyMatch(Character::isDigit);
            return !number() && !phrase() && (inner || digits);
        }
    }

    /** Takes a text apart. */
    static ToldText of(String text) {
        List<Degrees.Mention> degrees = Degrees.find(text);
        List<Word> written = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            boolean decimal = DECIMAL.matcher(found.group()).matches();
            String word = decimal ? found.group() : found.group().replace(".", "");
            boolean dotted = found.end() < text.length() && text.charAt(found.end()) == '.';
            int start = found.start();
            DegreeLevel level = degrees.stream()
                    .filter(degree -> degree.start() <= start && start < degree.end())
                    .map(Degrees.Mention::level)
                    .findFirst()
                    .orElse(null);
            String key = decimal
                    ? word.replace(',', '.')
                    : VERSION.matcher(Folding.key(word)).replaceFirst("$1");
            written.add(new Word(word, key, dotted, start, level));
        }
        return new ToldText(text, phrased(written));
    }

    private static List<Word> phrased(List<Word> written) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < written.size()) {
            List<Word> rest = written.subList(at, written.size());
            ToldTable.Phrase phrase =
                    ToldTable.opening(rest.stream().map(Word::key).toList());
            Word first = rest.getFirst();
            String all = rest.stream().limit(phrase.words()).map(Word::written).collect(Collectors.joining(" "));
            List<String> keys = phrase.words() == 1 ? longForm(first, phrase.key()) : List.of(phrase.key());
            for (String key : keys) {
                words.add(new Word(all, key, first.dotted(), first.start(), first.level()));
            }
            at += phrase.words();
        }
        return List.copyOf(words);
    }

    /** "BSc" is bachelor and science; little words that happen to be written like an abbreviation are none. */
    private static List<String> longForm(Word word, String key) {
        boolean plain = word.written().length() <= 2
                && word.written().equals(word.written().toLowerCase(Locale.ROOT));
        if (!key.equals(word.key()) || plain || word.link()) {
            return List.of(key);
        }
        List<String> words = NameWords.of(word.written());
        return words.size() > 1 && words.contains("and") ? List.of(key) : words.isEmpty() ? List.of(key) : words;
    }

    /** Numbers in order. */
    List<String> numbers() {
        return words.stream().filter(Word::number).map(Word::key).toList();
    }

    /** Words that say something. */
    List<Word> contents() {
        return words.stream().filter(word -> !word.link()).toList();
    }

    /** Names in letters. */
    List<Word> acronyms() {
        return words.stream().filter(Word::acronym).toList();
    }
}
