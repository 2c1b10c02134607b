package dev.candor.resume.structure.entry;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.word.Degrees;
import dev.candor.resume.structure.word.Grades;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a grade with its scale, in the notation of many countries. */
final class StudyScore {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\b(?:(?:cumulative |overall |final )?c?gpa|grades?|score|result|final grade|(?:abschluss|gesamt|end)?note|(?:abschluss)?notendurchschnitt|durchschnitt|mention(?=\\s*[:=]?\\s*(?:tr\u00e8s|ass|bien|passable|hono|T?A?B(?!\\p{L})|\\d))|moyenne|promedio|puntaje|snittbetyg|medelbetyg|sgpa|cpi|percentage|marks|aggregate|nota(?: media| final)?|m\u00e9dia|voto|votazione|betyg|cijfer|eindcijfer|\u015brednia|ocena|karakter|coefficient)\\b(?: average)?\\s*[:=]?\\s*(\\d{1,4}(?:[.,]\\d{1,3})? (?:valores|punti|points)|\\d{1,4}(?:[.,]\\d{1,3})?(?: ?/ ?\\d{1,4}(?:[.,]\\d{1,2})?)? ?%?|(?:tr\u00e8s |assez )?bien|T?A?B(?![\\p{L}])|sehr gut|gut|[A-F]\\*?[+-]?(?: ?(?:to|[\u2013-]) ?[A-F1-9])?(?![\\p{L}])|\\p{L}{3,20})");
    private static final Pattern HONOURS = Pattern.compile(
            "(?iu)\\b(first[- ]class(?: honou?rs)?|upper second[- ]class(?: honou?rs)?|lower second[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?|third[- ]class|2:1|2:2|1:1|(?:summa |magna )?cum laude|with (?:high )?(?:distinction|honou?rs|merit)|distinction|mention (?:tr\u00e8s |assez )?bien|(?<![\\d/])110(?:/110)?(?: e lode| con lode)?|matr\u00edcula de honor|sobresaliente|mit auszeichnung|v\u00e4l godk\u00e4nd)(?![\\p{L}\\d])");
    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,3}(?:[.,]\\d{1,2})?\\s?/\\s?(?:4|4[.,]0{1,2}|5|5[.,]0|10|20|30|100|110|4[.,]3{1,2}))(?![\\d/.])");
    private static final Pattern BEFORE_LABEL =
            Pattern.compile("(?iu)(?<![\\d.,])(\\d{1,2}[.,]\\d{1,2} ?(?:c?gpa|sgpa|cpi))\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)");
    /** A comma that is no part of a number, and other marks between values. */
    private static final Pattern COMMA = Pattern.compile("[;|\\u00b7]|,(?!\\d)|(?<!\\d),|\\s[\\u2013\\u2014-]\\s");

    private static final Pattern WITH = Pattern.compile("(?iu)^(?:with|mit|avec|con|com|med|met)\\s(?=\\d)");
    private static final Pattern FORM_LABEL = Pattern.compile("([\\p{L} ]{3,20})\\s?[:=]\\s*");
    private static final Pattern RANK = Pattern.compile(
            "(?iu)(?<![\\d/])(\\d{1,4}(?:st|nd|rd|th|e|\u00e8me|er|\u00ba|\u00aa|\\.)? (?:of|out of|sur|von|de|av|di) \\d{1,5}|\\d{1,2}(?:[.,]\\d{1,2})? valores)(?![\\p{L}\\d])");
    /** Longer texts are prose; so many parts at most are one grade. */
    private static final int LONGEST = 400;

    private static final int MOST_PARTS = 10;
    private static final Pattern BARE = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?(?: ?/ ?\\d{1,3})?");
    private static final Pattern GERMAN = Pattern.compile("(?<![\\d.,])(?<!\\p{Lu}{2} )([1-5][.,]\\d{1,2})(?![\\d.,])");

    private StudyScore() {}

    /** The grade that a text tells, without the word of a form before it. */
    static @Nullable Piece find(Piece text) {
        Piece whole = whole(text);
        if (whole == null) {
            return null;
        }
        Piece bare = figure(whole.strip("()[],;|\u00b7 "));
        bare = bare.text().indexOf('(') >= 0 && bare.text().indexOf(')') < 0 && bare.end() < whole.end()
                ? whole.part(bare.start() - whole.start(), bare.end() - whole.start() + 1)
                : bare;
        Matcher label = FORM_LABEL.matcher(bare.text());
        return label.lookingAt() && form(label.group(1), bare.text().substring(label.end()))
                ? bare.part(label.end(), bare.text().length())
                : bare;
    }

    /** A figure without the word that leads to it: "with 8.1 CGPA". */
    private static Piece figure(Piece bare) {
        Matcher with = WITH.matcher(bare.text());
        return with.find() ? bare.part(with.end(), bare.text().length()) : bare;
    }

    /** Is a label the word of a form, or one that says no more than the figure or the named grade behind it? */
    private static boolean form(String label, String value) {
        String folded = Vocabulary.fold(label);
        boolean named = value.chars().anyMatch(Character::isDigit)
                || Vocabulary.in("grade-label", Vocabulary.fold(value).split(" ", 2)[0]);
        return Vocabulary.in("grade-form", folded) || (named && Vocabulary.in("grade-plain", folded));
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

    /** The whole stretch, with its label, so that it can be taken out of the words. */
    static @Nullable Piece whole(Piece text) {
        Piece parts = parts(text);
        if (parts != null) {
            return parts;
        }
        int from = Degrees.length(text.text());
        for (Pattern pattern : new Pattern[] {HONOURS, BEFORE_LABEL, LABELLED, RATIO, RANK, GERMAN}) {
            Matcher matcher =
                    pattern.matcher(text.text()).region(from, text.text().length());
            matcher.useTransparentBounds(true);
            if (matcher.find()) {
                return text.part(matcher.start(), matcher.end());
            }
        }
        Matcher brackets = BRACKETS.matcher(text.text());
        while (brackets.find()) {
            boolean degree = Vocabulary.in("honours", Vocabulary.fold(brackets.group(1)));
            if (!degree && Grades.whole(brackets.group(1))) {
                return text.part(brackets.start(), brackets.end());
            }
        }
        return null;
    }

    /** The parts between commas that are grades, as many as follow each other: "Mathematics, A, A, B". */
    private static @Nullable Piece parts(Piece text) {
        List<Piece> parts = text.text().length() > LONGEST ? List.of() : cut(text);
        for (int from = 0; from < parts.size(); from++) {
            for (int to = Math.min(parts.size(), from + MOST_PARTS) - 1; to >= from; to--) {
                Piece run = text.part(
                        parts.get(from).start() - text.start(), parts.get(to).end() - text.start());
                if (Grades.whole(run.text()) && balanced(run.text())) {
                    return run;
                }
            }
        }
        return null;
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }

    private static List<Piece> cut(Piece text) {
        List<Piece> parts = new ArrayList<>();
        Matcher comma = COMMA.matcher(text.text());
        int from = 0;
        while (comma.find()) {
            parts.add(text.part(from, comma.start()).strip(" "));
            from = comma.end();
        }
        parts.add(text.part(from, text.text().length()).strip(" "));
        parts.removeIf(Piece::empty);
        return parts;
    }
}
