package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Posting;
import dev.candor.contract.posting.Requirements.Kind;
import dev.candor.jobanalysis.testing.Postings;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An invented posting with the truth beside each line: its class ({@code R} required, {@code P} preferred, {@code D} duty, {@code B}
 * benefit, {@code A} about, {@code X} other, {@code H} heading, {@code T} top) and what it asks for.
 */
record LabelledPosting(String name, String text, List<Line> lines) {

    private static final Map<Character, Kind> KINDS = Map.of(
            't', Kind.TECHNICAL_SKILL,
            's', Kind.SOFT_SKILL,
            'x', Kind.EXPERIENCE,
            'e', Kind.EDUCATION,
            'c', Kind.CERTIFICATION,
            'l', Kind.LANGUAGE,
            'i', Kind.INDUSTRY);

    record Wanted(Kind kind, String name, int years) {}

    record Line(char tag, int start, int end, List<Wanted> wanted) {}

    static List<LabelledPosting> all(boolean headings) {
        return WordTable.lines(LabelledPosting.class, "postings/list.txt").stream()
                .map(name -> read(name, headings))
                .filter(one -> !headings || one.headed())
                .toList();
    }

    private static LabelledPosting read(String name, boolean headings) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (String line : WordTable.lines(LabelledPosting.class, "postings/" + name + ".tsv")) {
            String[] columns = line.split("\t", -1);
            char tag = columns[0].charAt(0);
            if (tag == 'H' && !headings) {
                continue;
            }
            text.append(tag == 'H' ? "\n" : "");
            int start = text.length();
            text.append(columns[1]).append('\n');
            lines.add(new Line(tag, start, text.length() - 1, wanted(columns)));
        }
        return new LabelledPosting(name, text.toString(), lines);
    }

    private static List<Wanted> wanted(String[] columns) {
        if (columns.length < 3 || columns[2].isBlank()) {
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>();
        for (String label : columns[2].strip().split(";")) {
            String rest = label.substring(2);
            int at = rest.indexOf('@');
            int years = at < 0 ? 0 : Integer.parseInt(rest.substring(at + 1));
            wanted.add(new Wanted(KINDS.get(label.charAt(0)), at < 0 ? rest : rest.substring(0, at), years));
        }
        return wanted;
    }

    private boolean headed() {
        return lines.stream().anyMatch(line -> line.tag() == 'H');
    }

    Line lineAt(int offset) {
        return lines.stream()
                .filter(line -> offset >= line.start() && offset < line.end())
                .findFirst()
                .orElseThrow();
    }

    Posting posting() {
        return Postings.of(text, Languages.detect(text, "en"));
    }
}
