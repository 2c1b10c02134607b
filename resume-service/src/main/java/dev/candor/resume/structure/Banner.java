package dev.candor.resume.structure;

import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Cues;
import dev.candor.resume.structure.word.Dates;
import dev.candor.resume.structure.word.Places;
import java.util.ArrayList;
import java.util.List;

/** A name in large letters opens the resume, even where a side column was read before it. */
final class Banner {

    private static final double LARGE = 1.25;

    private Banner() {}

    static List<TextLine> first(List<TextLine> lines) {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            at = lines.get(i).look().size() > lines.get(at).look().size() + 0.1 ? i : at;
        }
        if (at == 0 || !banner(lines, at)) {
            return lines;
        }
        int end = at + 1;
        while (end < lines.size() && end - at < 4 && belongs(lines.get(at), lines.get(end))) {
            end++;
        }
        List<TextLine> moved = new ArrayList<>(lines.subList(at, end));
        moved.addAll(lines.subList(0, at));
        moved.addAll(lines.subList(end, lines.size()));
        return moved;
    }

    private static boolean banner(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        double size = line.look().size();
        long asLarge = lines.stream()
                .filter(other -> other.look().size() > size / LARGE)
                .count();
        boolean heading = lines.subList(0, at).stream()
                .anyMatch(above -> HeadingWords.known(above).isPresent());
        return heading
                && line.look().page() <= 1
                && asLarge <= 2
                && line.piece().words() <= 8
                && line.text().chars().noneMatch(Character::isDigit)
                && HeadingWords.known(line).isEmpty();
    }

    private static boolean belongs(TextLine name, TextLine line) {
        boolean titled = Cues.title(line.text()) >= 0.8
                || line.look().size() > name.look().size() * 0.6;
        return HeadingWords.known(line).isEmpty()
                && !line.bullet()
                && (line.look().column() == name.look().column()
                        || Math.abs(line.look().x() - name.look().x()) < 4)
                && line.piece().words() <= 14
                && Dates.in(line.text()).isEmpty()
                && (titled || line.text().indexOf('@') > 0 || Places.sure(line.text()));
    }
}
