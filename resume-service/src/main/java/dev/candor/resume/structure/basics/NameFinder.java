package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.Stretch;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the person's name: the largest or first name-shaped text at the top, confirmed by the mail address. */
final class NameFinder {

    private static final String PARTICLES =
            "d['\u2019][\\p{L}]+|de|del|dela|delos|della|der|den|di|da|do|dos|das|du|la|le|van|von|vom|zu|zur|af|av|bin|binti|ibn|al|el|ten|ter|y|e|of|san|st\\.?";
    private static final String WORD =
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}\"\u201c(][\\p{L}\\p{M}.'\u2019\"\u201d)-]*|" + PARTICLES + ")";
    private static final String TITLES =
            "(?:(?i:pharm|iur|oec|theol|vet|dent|agr|techn|bakk|lic|lcd[oa]|dott|dott\\.ssa|dott\\.|avv|engr|sr|sra|srta|mme|mlle|drs|dr|ir|ing|mr|prof|mgr|in\u017c|dipl|mag|univ|doc|med|rer|nat|jur|phil|hab|habil|mult|h\\.c|univ|priv|doz|pd|ms|mrs|mx|miss|sir|dame|rev|fr|capt|sgt|lt|cpt|maj|col)\\.?\\s?(?:-\\p{L}+\\.?\\s)?)*";
    private static final Pattern NAME =
            Pattern.compile(TITLES + WORD + ",?(?:\\s+" + WORD + ",?){0,8}(?:\\s-\\s(?:" + WORD + "\\s?){1,3})?");
    private static final Pattern CUT =
            Pattern.compile("\\s*[\\t|\u2022\u00b7\u2013\u2014/]\\s*|\\s+-\\s+|\\s{3,}|,\\s*(?=\\S+@)|,\\s+");
    /** What can only be a place, whatever its own name is. */
    private static final Pattern TOWN = Pattern.compile(
            "(?iu)(?:.+ (?:city|town|county|province|district|township|village|heights|springs|beach|island)|(?:kreis|landkreis|ciudad de|cidade de|city of|provincia de) .+)");
    /** What parts a name from contact data before it. */
    private static final Pattern PART = Pattern.compile("\\s*[\\t|\u2022\u00b7]\\s*|\\s{2,}");

    /** A name that ends with a particle goes on. */
    private static final Pattern OPEN = Pattern.compile("\\s(?:" + PARTICLES + ")$");

    private static final Pattern INITIAL = Pattern.compile("(?u)\\s\\p{Lu}\\.$");
    /** The family name in capitals first: "ANDERSON, Keisha M." */
    private static final Pattern FAMILY_FIRST = Pattern.compile(
            "(?u)\\p{Lu}[\\p{Lu}'\u2019 -]{1,30}, \\p{Lu}\\p{Ll}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){0,2}(?=$|\\s*[|\\t\u00b7\u2022])");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:full |vor- und nach|nom et pr\u00e9|nombre y apellidos|nome e cog|imi\u0119 i )?(?:surname\\(s\\) / first name\\(s\\)|name|nom|noms?|nombre|nome|namn|naam|nazwisko|\u6c0f\u540d|\u59d3\u540d)?\\s*(?:[:\uff1a]|\\t)\\s*");
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?u)\\s*(?:(?:jr|sr|Jr|Sr|II|III|IV|V|Esq|esq|PhD|Ph\\.\\s?D|Psy\\.?D|Ed\\.?D|M\\.?Sc|B\\.?Sc|MEng|BEng|Dr|Dipl\\.-\\p{L}+\\.?|\\p{Lu}[\\p{Lu}\\d/&-]{1,5}|(?:\\p{Lu}\\.){2,4})[.\u00ae]?(?:\\s*\\([\\p{Lu}a-z]+\\))?(?:,\\s*|\\s+|$))+");
    private static final Set<String> NO_NAME = Set.of(
            "curriculum vitae",
            "cv",
            "resume",
            "lebenslauf",
            "bewerbung",
            "curriculum",
            "personal details",
            "profile",
            "hello",
            "履歴書",
            "職務経歴書",
            "简历",
            "个人简历",
            "meritforteckning",
            "levensloop",
            "zyciorys",
            "hoja de vida",
            "europass",
            "السيرة الذاتية",
            "סיכום קורות חיים",
            "קורות חיים");

    private NameFinder() {}

    static @Nullable Piece find(List<TextLine> lines, @Nullable String mail) {
        Piece best = null;
        double bestScore = 0;
        double largest =
                lines.stream().mapToDouble(line -> line.look().size()).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Piece name = candidate(line);
            if (name == null) {
                continue;
            }
            name = i + 1 < lines.size() ? continued(line, name, lines.get(i + 1)) : name;
            double score = score(line, name, mail, largest, i);
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return best;
    }

    /** A name too long for its column goes on in the same large letters. */
    private static Piece continued(TextLine line, Piece name, TextLine next) {
        boolean whole = name.end() >= line.piece().end() || line.text().endsWith(",");
        boolean alike = Math.abs(line.look().size() - next.look().size()) < 0.3
                && line.look().size() > 12
                && line.look().bold() == next.look().bold()
                && line.look().page() == next.look().page()
                && next.look().gap() < 2;
        Piece rest = whole && alike ? next.piece() : null;
        boolean suffixes = rest != null && credentials(rest.text());
        boolean words = rest != null
                && (name.words() <= 2 || OPEN.matcher(name.text()).find())
                && rest.words() <= 4
                && name(rest.text())
                && Cues.title(rest.text()) < 0.8;
        if (rest == null || !(suffixes || words)) {
            return name;
        }
        return new Piece(
                line.piece()
                                .part(
                                        name.start() - line.piece().start(),
                                        line.text().length())
                                .text() + "\n" + rest.text(),
                name.start());
    }

    private static double score(TextLine line, Piece name, @Nullable String mail, double largest, int index) {
        double score = 3 - Math.min(2.5, index * 0.25);
        score += largest > 0 && line.look().size() >= largest - 0.3 ? 3 : 0;
        score += line.styledHeading() || line.look().style().equals("title") ? 1 : 0;
        score += line.bold(name) ? 0.5 : 0;
        score += 2 * shared(name.text(), mail);
        score += labelled(line) ? 4 : 0;
        score -= name.words() == 1 && !cjk(name.text()) ? 1.2 : 0;
        score -= 1.5 * Cues.title(name.text()) + Cues.employer(name.text());
        score -= Places.sure(name.text()) || TOWN.matcher(name.text()).matches() ? 3 : 0;
        return score;
    }

    private static boolean labelled(TextLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.end() > 2;
    }

    private static boolean cjk(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Share of the name's words that the mail address holds. */
    private static double shared(String name, @Nullable String mail) {
        if (mail == null) {
            return 0;
        }
        String local = Vocabulary.fold(mail.split("@", 2)[0]).replace(" ", "");
        String[] words = Vocabulary.fold(name).split(" ");
        int found = 0;
        for (String word : words) {
            String umlaut = word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
            found += word.length() > 2
                            && (local.contains(word)
                                    || local.replace("oe", "o")
                                            .replace("ae", "a")
                                            .replace("ue", "u")
                                            .contains(umlaut))
                    ? 1
                    : 0;
        }
        return (double) found / Math.max(1, words.length);
    }

    /** The first part of a line that is shaped like a name. */
    private static @Nullable Piece candidate(TextLine line) {
        Piece piece = DocumentTitle.without(line.piece());
        Matcher label = LABEL.matcher(piece.text());
        if (label.find() && label.end() > 2) {
            piece = piece.part(label.end(), piece.text().length());
        }
        Piece name = opening(line, piece);
        Matcher part = PART.matcher(piece.text());
        while (name == null && part.find()) {
            Piece later = opening(line, piece.part(part.end(), piece.text().length()));
            name = later != null && later.words() > 1 ? later : null;
        }
        return name;
    }

    private static @Nullable Piece opening(TextLine line, Piece piece) {
        Piece first = piece.part(0, end(line, piece)).strip(" ,;|");
        return first.empty() || !name(first.text()) || first.text().startsWith("(") ? null : first;
    }

    /** Where the name ends: at a mark that is followed by no credentials, or where the look changes. */
    private static int end(TextLine line, Piece piece) {
        Matcher family = FAMILY_FIRST.matcher(piece.text());
        if (family.lookingAt()
                && Cues.title(family.group()) < 0.8
                && !Places.sure(piece.text().substring(0, piece.text().indexOf(',')))
                && !Places.sure(family.group())) {
            return family.end();
        }
        Matcher cut = CUT.matcher(piece.text());
        while (cut.find()) {
            String rest = piece.text().substring(cut.end());
            boolean married =
                    cut.group().strip().equals("-") && rest.split("\\s+").length <= 3 && Cues.title(rest) < 0.8;
            if (!married && !startsWithCredentials(rest)) {
                return Math.min(cut.start(), changed(line, piece));
            }
        }
        return changed(line, piece);
    }

    /** Where smaller or lighter letters start at a word behind two words; the length if nowhere. */
    private static int changed(TextLine line, Piece piece) {
        Stretch before = null;
        for (Stretch stretch : line.stretches()) {
            int at = stretch.start() - piece.start();
            boolean inside = at > 4
                    && at < piece.text().length()
                    && !Character.isLetterOrDigit(piece.text().charAt(at - 1));
            boolean other = before != null
                    && (Math.abs(before.size() - stretch.size()) > 1.5 || (before.bold() && !stretch.bold()));
            boolean long_ = before != null && before.end() - before.start() > 3;
            if (inside && other && long_ && piece.part(0, at).words() >= 2) {
                return at;
            }
            before = stretch;
        }
        return piece.text().length();
    }

    private static boolean name(String text) {
        String folded = Vocabulary.fold(text);
        int comma = text.indexOf(',');
        String bare = comma > 0 ? text.substring(0, comma) : text;
        return bare.split("\\s+").length <= 9
                && text.length() <= 70
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '@')
                && NAME.matcher(text).matches()
                && Vocabulary.heading(folded).isEmpty()
                && !Vocabulary.in("label", folded)
                && !NO_NAME.contains(folded)
                && Dates.in(text).isEmpty()
                && (!text.endsWith(".")
                        || INITIAL.matcher(text).find()
                        || credentials(text.substring(text.lastIndexOf(' ') + 1)));
    }

    private static boolean credentials(String text) {
        return CREDENTIALS.matcher(text).matches();
    }

    private static boolean startsWithCredentials(String rest) {
        Matcher credentials = CREDENTIALS.matcher(rest);
        return credentials.lookingAt() && credentials.end() > 0;
    }
}
