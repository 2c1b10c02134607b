package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that tell spoken languages wherever they stand: among skills, papers or personal details. */
public final class LanguageLines {

    /** What says at the same time that a language follows and how it is known. */
    static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*((?:mother tongue|native language|first language|other language|further language|foreign language|langue maternelle|autres langues?|muttersprache|weitere sprachen?|lengua materna|otros? idiomas?|l\u00edngua materna|outras? l\u00ednguas?|lingua madre|madrelingua|altr[ei] lingu[ae]|moedertaal|andere talen|modersm\u00e5l|\u00f6vriga spr\u00e5k)(?:\\(?s?\\)?)?)\\s*[:\\t]\\s*");

    private static final Pattern LABEL_END = Pattern.compile("[:\\t]|\\s[\u2013\u2014-]\\s");
    private static final Pattern TOLD =
            Pattern.compile("^\\P{L}*(\\p{L}[\\p{L} ]*?)\\s*(?:[:(/=]|\\s[\u2013\u2014-]\\s)\\s*(.+?)[).]*$");

    private LanguageLines() {}

    /** The languages of a line such as "Languages: English (native)" or "English (native), German (B2)"; absent if it tells none. */
    public static @Nullable TextLine told(TextLine line) {
        if (LABEL.matcher(line.text()).find() || unlabelled(line.piece())) {
            return line;
        }
        Matcher end = LABEL_END.matcher(line.text());
        if (!end.find()
                || Vocabulary.heading(Vocabulary.fold(line.text().substring(0, end.start())))
                        .filter(Vocabulary.Kind.LANGUAGES::equals)
                        .isEmpty()) {
            return null;
        }
        Piece rest = line.piece().part(end.end(), line.text().length()).strip(": ");
        return LanguageNames.named(rest.text()) ? line.with(rest) : null;
    }

    /** Does a line name a language, behind whatever label? */
    public static boolean names(TextLine line) {
        return told(line) != null
                || Items.of(line.piece()).stream().anyMatch(item -> LanguageNames.named(item.text()))
                || LanguageNames.named(line.text().substring(line.text().indexOf(':') + 1));
    }

    /** Does a line name none, and tell of levels all the same? */
    public static boolean aboutLanguages(TextLine line) {
        return LanguageTable.heads(line.text())
                || LanguageTable.levels(line.piece()) != null
                || LanguageNames.level(line.text().substring(line.text().indexOf(':') + 1))
                || Items.of(line.piece()).stream().anyMatch(item -> LanguageNames.level(item.text()));
    }

    /** Is everything in it a language with how well it is known, by a word for that at least once? */
    private static boolean unlabelled(Piece line) {
        List<Piece> items = Items.of(line);
        boolean level = false;
        for (Piece item : items) {
            Matcher told = TOLD.matcher(item.text());
            if (!told.matches() || !LanguageNames.known(told.group(1))) {
                return false;
            }
            level |= LanguageNames.level(told.group(2)) || LanguageTable.level(told.group(2));
        }
        return level;
    }
}
