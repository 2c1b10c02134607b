package dev.candor.resume.structure.entry;

import dev.candor.resume.document.JsonResume.Skill;
import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Skills with how well each is known, a line each: "Blender: learning". What comes again behind the colons or gaps is no skill. */
final class RatedSkills {

    private static final int LEAST_LINES = 3;
    private static final int MOST_WORDS = 2;

    private RatedSkills() {}

    /** Do nearly all lines name one thing and a word or two behind it, of which some come again? */
    static boolean fits(List<TextLine> lines) {
        Set<String> levels = new HashSet<>();
        int rated = 0;
        for (TextLine line : lines) {
            Piece level = level(line);
            if (level.words() > 0 && level.words() <= MOST_WORDS && Lists.count(level.text()) == 1) {
                rated++;
                levels.add(Vocabulary.fold(level.text()));
            }
        }
        return lines.size() >= LEAST_LINES && rated >= lines.size() - 1 && levels.size() < rated;
    }

    static List<Skill> of(List<TextLine> lines, SpanBook spans, int from) {
        List<Skill> skills = new ArrayList<>();
        for (TextLine line : lines) {
            String path = "skills[" + (from + skills.size()) + "]";
            int colon = colon(line.text());
            Piece name = colon < 0 ? line.piece() : line.piece().part(0, colon);
            Piece level = level(line);
            skills.add(new Skill(
                    spans.put(path + ".name", name),
                    level.empty() ? null : spans.put(path + ".level", level),
                    List.of()));
        }
        return skills;
    }

    private static int colon(String text) {
        int tab = text.indexOf('\t');
        return tab > 0 && text.indexOf('\t', tab + 1) < 0 && text.indexOf(':') < 0 ? tab : text.indexOf(':');
    }

    private static Piece level(TextLine line) {
        int colon = colon(line.text());
        return line.piece()
                .part(colon < 0 ? line.text().length() : colon + 1, line.text().length());
    }
}
