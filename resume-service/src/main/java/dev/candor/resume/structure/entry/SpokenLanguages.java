package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Language;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads spoken languages with the level as written. */
public final class SpokenLanguages {

    private static final Pattern PARTS = Pattern.compile("\\s*[:\u2013\u2014(\t|/=]\\s*|\\s+-\\s*|\\s*-\\s+");

    private static final Pattern DASH = Pattern.compile("\\s+[\u2013\u2014/-]\\s+");
    private static final int MOST_LEVEL_WORDS = 5;
    private static final Pattern SENTENCES = Pattern.compile("\\.\\s+(?=\\p{Lu})");

    private final SpanBook spans;
    private final int from;
    private final List<Language> languages = new ArrayList<>();
    private @Nullable Piece waiting;

    private SpokenLanguages(SpanBook spans, int from) {
        this.spans = spans;
        this.from = from;
    }

    /** The languages of one section, the first of them at index {@code from} of the list. */
    public static List<Language> of(List<TextLine> lines, SpanBook spans, int from) {
        SpokenLanguages found = new SpokenLanguages(spans, from);
        lines.forEach(line -> found.line(line.piece()));
        found.close();
        return found.languages;
    }

    private void line(Piece line) {
        if (LanguageTable.heads(line.text())) {
            return;
        }
        Piece row = LanguageTable.levels(line);
        if (row != null) {
            close();
            add(line.part(0, row.start() - line.start()), row);
            return;
        }
        Matcher label = LanguageLines.LABEL.matcher(line.text());
        if (!label.find()) {
            items(unlabelled(line)).forEach(this::item);
            return;
        }
        boolean mother = !label.group(1)
                .toLowerCase(Locale.ROOT)
                .matches("(?:other|further|weitere|autres?|otr[oa]s?|outr[oa]s?|altr[ei]|andere|\u00f6vriga)\\b.*");
        for (Piece item : items(line.part(label.end(), line.text().length()))) {
            if (mother && PARTS.matcher(item.text()).results().findAny().isEmpty()) {
                add(item, line.part(label.start(1), label.end(1)));
            } else {
                item(item);
            }
        }
    }

    /** The value alone of "Language: Japanese", and of "Level: good" below it. */
    private Piece unlabelled(Piece line) {
        int colon = line.text().indexOf(':');
        if (colon < 0
                || LanguageNames.named(line.text())
                || LanguageNames.level(line.text().substring(0, colon))) {
            return line;
        }
        Piece value = line.part(colon + 1, line.text().length());
        return LanguageNames.named(value.text()) || (waiting != null && LanguageNames.level(value.text()))
                ? value
                : line;
    }

    private void item(Piece item) {
        Matcher parts = PARTS.matcher(item.text());
        boolean split = parts.find() && parts.start() > 0;
        if (!split && waiting != null && !LanguageNames.named(item.text())) {
            add(waiting, item);
            waiting = null;
            return;
        }
        close();
        Piece tail = leveled(split ? item.part(0, parts.start()) : item);
        if (split) {
            Piece level = item.part(parts.end(), item.text().length());
            add(
                    item.part(0, tail.empty() ? parts.start() : tail.start() - item.start()),
                    tail.empty()
                            ? level.strip("()[].")
                            : item.part(tail.start() - item.start(), item.text().length()));
            return;
        }
        if (tail.empty()) {
            waiting = item;
        } else {
            add(item.part(0, tail.start() - item.start()), tail);
        }
    }

    private void close() {
        if (waiting != null) {
            add(waiting, new Piece("", 0));
            waiting = null;
        }
    }

    private void add(Piece name, Piece level) {
        boolean again = level.empty()
                && languages.stream()
                        .anyMatch(language -> Vocabulary.fold(name.text())
                                .equals(Vocabulary.fold(String.valueOf(language.language()))));
        if (again) {
            return;
        }
        String path = "languages[" + (from + languages.size()) + "]";
        languages.add(new Language(spans.put(path + ".language", name), spans.put(path + ".fluency", level)));
    }

    private static List<Piece> items(Piece line) {
        int tab = line.text().indexOf('\t');
        if (tab > 0
                && line.text().indexOf('\t', tab + 1) < 0
                && !LanguageNames.named(line.text().substring(tab + 1))) {
            return List.of(line);
        }
        return sentences(line).stream()
                .flatMap(part -> dashes(part).stream())
                .flatMap(part -> joined(Items.of(part), line).stream())
                .toList();
    }

    /** "French: fluent – English: basic": a dash in front of a language parts two of them. */
    private static List<Piece> dashes(Piece line) {
        List<Piece> parts = new ArrayList<>();
        Matcher dash = DASH.matcher(line.text());
        int from = 0;
        while (dash.find()) {
            if (LanguageNames.named(line.text().substring(dash.end()))) {
                parts.add(line.part(from, dash.start()));
                from = dash.end();
            }
        }
        parts.add(line.part(from, line.text().length()));
        return parts;
    }

    /** What names no language goes on with the item before it. */
    private static List<Piece> joined(List<Piece> items, Piece line) {
        List<Piece> joined = new ArrayList<>();
        for (Piece item : items) {
            boolean more = !joined.isEmpty()
                    && !LanguageNames.named(item.text())
                    && !LanguageNames.level(item.text())
                    && PARTS.matcher(joined.getLast().text()).find()
                    && Character.isLowerCase(item.text().charAt(0));
            if (more) {
                Piece first = joined.removeLast();
                joined.add(line.part(first.start() - line.start(), item.end() - line.start()));
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static List<Piece> sentences(Piece line) {
        List<Piece> parts = new ArrayList<>();
        Matcher end = SENTENCES.matcher(line.text());
        int from = 0;
        while (end.find()) {
            if (!Items.bracketed(line.text(), end.start())) {
                parts.add(line.part(from, end.start()));
                from = end.end();
            }
        }
        parts.add(line.part(from, line.text().length()));
        return parts;
    }

    /** "English fluent", "English C1": the words behind the name, if they are a level. */
    private static Piece leveled(Piece item) {
        for (int space = item.text().indexOf(' ');
                space > 0;
                space = item.text().indexOf(' ', space + 1)) {
            String tail = Vocabulary.fold(item.text().substring(space));
            if (Vocabulary.in("level", tail) || told(item.text(), space)) {
                return item.part(space, item.text().length());
            }
        }
        return new Piece("", 0);
    }

    /** Do a few small words behind the name of a language say how well it is known: "Valenciano comprensión oral"? */
    private static boolean told(String text, int space) {
        String name = Vocabulary.fold(text.substring(0, space));
        String tail = text.substring(space).strip();
        return LanguageNames.known(name)
                && !LanguageNames.known(text)
                && !tail.isEmpty()
                && tail.split(" ").length <= MOST_LEVEL_WORDS
                && (Character.isLowerCase(tail.charAt(0)) || LanguageTable.level(tail.split("[ /]", 2)[0]))
                && Arrays.stream(tail.split("\\P{L}+")).noneMatch(LanguageNames::known);
    }
}
