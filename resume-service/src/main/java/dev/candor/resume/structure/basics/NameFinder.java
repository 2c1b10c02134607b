package dev.candor.resume.structure.basics;

import dev.candor.resume.structure.text.Piece;
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

    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}\"\u201c(][\\p{L}\\p{M}.'\u2019\"\u201d)-]*|d['\u2019][\\p{L}]+|de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|zu|zur|af|av|bin|binti|ibn|al|el|ten|ter|y|e|of|san|st\\.?)(?:,)?"
                    + "(?:\\s+(?:[\\p{Lu}\\p{Lt}\\p{Lo}\"\u201c(][\\p{L}\\p{M}.'\u2019\"\u201d)-]*|d['\u2019][\\p{L}]+|de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|zu|zur|af|av|bin|binti|ibn|al|el|ten|ter|y|e|of|san|st\\.?),?){0,6}");
    private static final Pattern CUT =
            Pattern.compile("\\s*[\\t|\u2022\u00b7\u2013\u2014/]\\s*|\\s+-\\s+|\\s{3,}|,\\s*(?=\\S+@)|,\\s+");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:full |vor- und nach)?(?:name|nom|nombre|nome|namn|naam|imi\u0119 i nazwisko|\u6c0f\u540d|\u59d3\u540d)\\s*[:\uff1a]\\s*");
    private static final Set<String> NO_NAME = Set.of(
            "curriculum vitae",
            "cv",
            "resume",
            "lebenslauf",
            "bewerbung",
            "curriculum",
            "personal details",
            "profile",
            "履歴書",
            "職務経歴書",
            "简历",
            "meritforteckning",
            "levensloop");

    private NameFinder() {}

    static @Nullable Piece find(List<TextLine> lines, @Nullable String mail) {
        Piece best = null;
        double bestScore = 0;
        double largest =
                lines.stream().mapToDouble(line -> line.look().size()).max().orElse(0);
        int index = 0;
        for (TextLine line : lines) {
            Piece name = candidate(line);
            if (name != null) {
                double score = score(line, name, mail, largest, index);
                if (score > bestScore) {
                    best = name;
                    bestScore = score;
                }
            }
            index++;
        }
        return best;
    }

    private static double score(TextLine line, Piece name, @Nullable String mail, double largest, int index) {
        double score = 3 - Math.min(2.5, index * 0.25);
        score += largest > 0 && line.look().size() >= largest - 0.3 ? 3 : 0;
        score += line.styledHeading() || line.look().style().equals("title") ? 1 : 0;
        score += line.look().bold() ? 0.5 : 0;
        score += 2 * shared(name.text(), mail);
        score -= name.words() == 1 && !cjk(name.text()) ? 1.2 : 0;
        score -= 1.5 * Cues.title(name.text()) + Cues.employer(name.text());
        score -= Places.sure(name.text()) ? 3 : 0;
        return score;
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

    private static @Nullable Piece candidate(TextLine line) {
        Piece piece = line.piece();
        Matcher label = LABEL.matcher(piece.text());
        if (label.find()) {
            piece = piece.part(label.end(), piece.text().length());
        }
        Matcher cut = CUT.matcher(piece.text());
        Piece first = piece;
        while (cut.find()) {
            if (!suffix(piece.text().substring(cut.end()))) {
                first = piece.part(0, cut.start());
                break;
            }
        }
        String folded = Vocabulary.fold(first.text());
        boolean fits = !first.empty()
                && first.words() <= 7
                && first.text().length() <= 60
                && first.text().chars().noneMatch(c -> Character.isDigit(c) || c == '@')
                && NAME.matcher(first.text()).matches()
                && Vocabulary.heading(folded).isEmpty()
                && !NO_NAME.contains(folded)
                && !first.text().startsWith("(")
                && Dates.in(first.text()).isEmpty()
                && (!first.text().endsWith(".")
                        || suffix(first.text().substring(first.text().lastIndexOf(' ') + 1)));
        return fits ? first : null;
    }

    private static boolean suffix(String rest) {
        return rest.matches(
                "(?iu)\\s*(?:jr|sr|ii|iii|iv|phd|ph\\.d|md|m\\.d|rn|bsn|msn|cpa|mba|esq|pmp|msc|bsc|pe|cfa|dr|dds|lpn|np|ma|ba|dipl\\.?-ing)\\.?(?:[,\\s].*)?");
    }
}
