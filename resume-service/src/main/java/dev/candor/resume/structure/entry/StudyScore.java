package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a grade with its scale, in the notation of many countries. */
final class StudyScore {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\b(?:(?:cumulative |overall |final )?c?gpa|grades?|score|result|final grade|(?:abschluss|gesamt|end)?note|(?:abschluss)?notendurchschnitt|durchschnitt|mention|moyenne|promedio|puntaje|snittbetyg|medelbetyg|sgpa|cpi|percentage|marks|aggregate|nota(?: media| final)?|m\u00e9dia|voto|votazione|betyg|cijfer|eindcijfer|\u015brednia|ocena|karakter|coefficient)\\b(?: average)?\\s*[:=]?\\s*([\\d.,/ ]{0,12}\\d (?:valores|punti|points)|[\\d.,/ ]{1,12}\\d|[\\d](?:[.,]\\d{1,2})?%?|(?:tr\u00e8s |assez )?bien|T?A?B(?![\\p{L}])|sehr gut|gut|[A-F]\\*?[+-]?(?: ?(?:to|[\u2013-]) ?[A-F1-9])?(?![\\p{L}])|\\p{L}{3,20})");
    private static final Pattern HONOURS = Pattern.compile(
            "(?iu)\\b(first[- ]class(?: honou?rs)?|upper second[- ]class(?: honou?rs)?|lower second[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?|third[- ]class|2:1|2:2|1:1|(?:summa |magna )?cum laude|with (?:high )?(?:distinction|honou?rs|merit)|distinction|mention (?:tr\u00e8s |assez )?bien|(?<![\\d/])110(?:/110)?(?: e lode| con lode)?|matr\u00edcula de honor|sobresaliente|mit auszeichnung|v\u00e4l godk\u00e4nd)(?![\\p{L}\\d])");
    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,3}(?:[.,]\\d{1,2})?\\s?/\\s?(?:4|4[.,]0{1,2}|5|5[.,]0|10|20|30|100|110|4[.,]3{1,2}))(?![\\d/.])");
    private static final Pattern BEFORE_LABEL =
            Pattern.compile("(?iu)(?<![\\d.,])(\\d{1,2}[.,]\\d{1,2} ?(?:c?gpa|sgpa|cpi))\\b");
    private static final Pattern COMMA_PART = Pattern.compile("[,;|]\\s*([^,;|]{2,24})(?=$|[,;|])");
    private static final Pattern LETTER = Pattern.compile("[A-E](?:[+\u2212-]|\\*)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([\\p{L} :\\d]{3,24})\\)");
    private static final Pattern PERCENT = Pattern.compile("\\d{2}(?:[.,]\\d{1,2})?\\s?%(?: \\p{L}{3,12})?");
    private static final Pattern BEHIND_COMMA =
            Pattern.compile("(?:^|[,;|\u00b7]\\s*)(\\d{2}(?:[.,]\\d{1,2})?\\s?%)(?=$|\\s*[,;|\u00b7)])");
    private static final Pattern RANK = Pattern.compile(
            "(?iu)(?<![\\d/])(\\d{1,4}(?:st|nd|rd|th|e|\u00e8me|er|\u00ba|\u00aa|\\.)? (?:of|out of|sur|von|de|av|di) \\d{1,5}|\\d{1,2}(?:[.,]\\d{1,2})? valores)(?![\\p{L}\\d])");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?(?: ?/ ?\\d{1,3})?");
    private static final Pattern GERMAN = Pattern.compile("(?<![\\d.,])([1-5][.,]\\d{1,2})(?![\\d.,])");

    private StudyScore() {}

    static @Nullable Piece find(Piece text) {
        if (Vocabulary.in("grade", Vocabulary.fold(text.text()))
                || PERCENT.matcher(text.text()).matches()) {
            return text;
        }
        for (Pattern pattern : new Pattern[] {HONOURS, BEFORE_LABEL, LABELLED, RATIO, BEHIND_COMMA, RANK, GERMAN}) {
            Matcher matcher = pattern.matcher(text.text());
            if (matcher.find()) {
                boolean label =
                        matcher.group().indexOf(':') >= 0 || matcher.group().indexOf('=') >= 0;
                return text.part(matcher.start(label ? 1 : 0), matcher.end(1));
            }
        }
        return behindWords(text, false);
    }

    /** The grade that a line of its own tells, with the rank or another grade behind a comma; absent if it tells none. */
    static @Nullable Piece ofLine(Piece line) {
        Piece found = BARE.matcher(line.text()).matches() ? line : find(line);
        Piece whole = found == null ? null : whole(line);
        if (whole == null || whole.start() > line.start() || whole.end() >= line.end()) {
            return found;
        }
        return ",;".indexOf(line.text().charAt(whole.end() - line.start())) >= 0 ? line : found;
    }

    /** Two grades of one text as one if nothing but marks stands between them, else the first one found. */
    static Piece joined(Piece text, Piece one, Piece other, @Nullable Piece first) {
        int from = Math.min(one.start(), other.start()) - text.start();
        int to = Math.max(one.end(), other.end()) - text.start();
        String between = text.text()
                .substring(
                        Math.min(one.end(), other.end()) - text.start(),
                        Math.max(one.start(), other.start()) - text.start());
        return first == null || between.chars().noneMatch(Character::isLetterOrDigit) ? text.part(from, to) : first;
    }

    /** A grade in words or as a letter, behind a comma or in brackets behind other words. */
    private static @Nullable Piece behindWords(Piece text, boolean whole) {
        Matcher part = COMMA_PART.matcher(text.text());
        while (part.find()) {
            String word = part.group(1).strip();
            if (LETTER.matcher(word).matches() || Vocabulary.in("grade", Vocabulary.fold(word))) {
                return text.part(whole ? part.start() : part.start(1), part.end(1));
            }
        }
        Matcher brackets = BRACKETS.matcher(text.text());
        while (brackets.find()) {
            if (Vocabulary.in("grade", Vocabulary.fold(brackets.group(1)))) {
                return whole
                        ? text.part(brackets.start(), brackets.end())
                        : text.part(brackets.start(1), brackets.end(1));
            }
        }
        return null;
    }

    /** The whole stretch, with its label, so that it can be taken out of the words. */
    static @Nullable Piece whole(Piece text) {
        if (Vocabulary.in("grade", Vocabulary.fold(text.text()))
                || PERCENT.matcher(text.text()).matches()) {
            return text;
        }
        for (Pattern pattern : new Pattern[] {HONOURS, BEFORE_LABEL, LABELLED, RATIO, BEHIND_COMMA, RANK, GERMAN}) {
            Matcher matcher = pattern.matcher(text.text());
            if (matcher.find()) {
                return text.part(matcher.start(), matcher.end());
            }
        }
        return behindWords(text, true);
    }
}
