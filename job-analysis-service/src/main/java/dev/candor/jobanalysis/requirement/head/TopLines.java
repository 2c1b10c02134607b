package dev.candor.jobanalysis.requirement.head;

import dev.candor.jobanalysis.requirement.section.PostingSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Title, employer and place as the first lines of a posting give them: one line each, or several on a line between dashes, bars,
 * full stops or commas, with the terms of work behind them.
 */
final class TopLines {

    private static final int MOST_WORDS = 7;
    static final Pattern STRONG = Pattern.compile("\\s+[–—|·•]\\s+|\\s+-\\s+");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{L}{2}|\\))(?<!\\b(?:St|Mt|Ft|Dr))\\.\\s+(?=[\\p{Lu}\\d€£$])");
    private static final Pattern COLON = Pattern.compile("^([^:]{3,60}):\\s+(?=\\p{Lu})");
    private static final Pattern AT = Pattern.compile(
            "\\s(?:at|bei(?: der| dem)?|chez|hos|bij|presso|@)(?: (?:The|Die|Der|Das|La|Le))?\\s+(?=\\p{Lu})");
    /** "Utredare till Region Norr": in Swedish and Danish what somebody is sought for, an employer or a town. */
    private static final Pattern TILL = Pattern.compile("\\still?\\s+(?=\\p{Lu})");

    private static final Pattern LABEL = Pattern.compile("^[\\p{L} /-]{2,30}:\\s*\\S");

    private final List<String> lines;
    private final String body;

    private TopLines(List<String> lines, String body) {
        this.lines = lines;
        this.body = body;
    }

    /** Reads the lines before the first heading or the first longer sentence. */
    static PostingHead of(String text) {
        List<String> lines = HeadLines.top(text);
        if (lines.isEmpty()) {
            return new PostingHead(null, null, null);
        }
        List<String> all = text.lines().filter(line -> !line.isBlank()).toList();
        String body = String.join("\n", all.subList(Math.min(lines.size(), all.size()), all.size()));
        return new TopLines(lines, body).read();
    }

    private PostingHead read() {
        String first = HeadWords.bare(HeadWords.untilPurpose(lines.getFirst()));
        if (first.isEmpty() || (HeadParts.of(first).getFirst().term() && !HeadWords.role(first))) {
            return new PostingHead(null, null, null);
        }
        Matcher colon = COLON.matcher(first);
        if (colon.find() && HeadWords.role(first.substring(colon.end())) && !HeadWords.role(colon.group(1))) {
            List<String> left = HeadParts.names(colon.group(1));
            List<String> right = HeadParts.names(first.substring(colon.end()));
            return new PostingHead(
                    right.isEmpty() ? null : right.getFirst(), name(left), HeadParts.place(behind(left)));
        }
        Matcher at = AT.matcher(first);
        Matcher till = TILL.matcher(first);
        if (at.find()) {
            return around(at, first);
        }
        if (till.find() && HeadWords.employer(first.substring(till.end()))) {
            return around(till, first);
        }
        List<String> said = said(first);
        boolean told = HeadParts.groups(said.getFirst()).stream().skip(1).anyMatch(part -> isEmployer(part.text()));
        if (said.size() > 1 && !told) {
            List<String> rest = HeadParts.names(said.get(1));
            return new PostingHead(HeadWords.withoutTerms(said.getFirst()), name(rest), HeadParts.place(behind(rest)));
        }
        return list(said.isEmpty() ? first : said.getFirst(), HeadWords.term(first));
    }

    /** "Sous Chef. The Lodge, Kelso. Full-time.": the sentences of a line that are no terms of work. */
    private static List<String> said(String line) {
        List<String> said = new ArrayList<>();
        for (String sentence : SENTENCE.split(line)) {
            String bare = sentence.strip().replaceFirst("\\.$", "");
            boolean terms = HeadParts.names(bare).isEmpty() || HeadWords.term(HeadParts.first(bare));
            if (said.isEmpty() || !terms) {
                said.add(bare);
            }
        }
        boolean names = said.size() == 1
                || (!said.get(1).matches(".*[€£$].*")
                        && HeadParts.names(said.get(1)).stream().allMatch(TopLines::brief));
        return names ? said : said.subList(0, 1);
    }

    private static boolean brief(String part) {
        return part.split("\\s+").length <= MOST_WORDS && Character.isUpperCase(part.codePointAt(0));
    }

    /** "Title – Employer – Place – terms", or with commas. */
    private PostingHead list(String line, boolean terms) {
        List<String> strong = new ArrayList<>(List.of(STRONG.split(line)));
        boolean cut = strong.removeIf(
                part -> HeadWords.term(HeadParts.first(part)) && !HeadWords.role(part) && !HeadWords.employer(part));
        if (strong.size() > 1 && !HeadWords.role(strong.getFirst()) && HeadWords.role(strong.get(1))) {
            return new PostingHead(strong.get(1), name(HeadParts.names(strong.getFirst())), placeIn(strong, 2));
        }
        boolean barred = strong.size() > 2
                || (strong.size() == 2 && (cut || HeadWords.term(strong.get(1)) || isEmployer(strong.get(1))));
        if (barred) {
            int at = 1;
            while (at + 1 < strong.size() && !isEmployer(strong.get(at)) && isEmployer(strong.get(at + 1))) {
                at++;
            }
            PostingHead below = second(strong.getFirst());
            boolean town = strong.size() == 2
                    && !isEmployer(strong.get(1))
                    && HeadParts.of(strong.get(1)).size() == 1;
            if (town && below.company() != null && HeadWords.employer(below.company())) {
                return new PostingHead(strong.getFirst(), below.company(), HeadParts.place(List.of(strong.get(1))));
            }
            List<String> named = HeadParts.names(strong.get(at));
            String place = HeadParts.place(behind(named));
            String title = String.join(" – ", strong.subList(0, at));
            return new PostingHead(title, name(named), place == null ? placeIn(strong, at + 1) : place);
        }
        return weak(strong.isEmpty() ? line : String.join(" – ", strong), terms);
    }

    private static @Nullable String placeIn(List<String> parts, int from) {
        return HeadParts.place(parts.subList(Math.min(from, parts.size()), parts.size()));
    }

    /** "Title, Employer, Place, terms"; "Title, field of work" with the employer on the next line. */
    private PostingHead weak(String line, boolean terms) {
        List<HeadParts.Part> parts = HeadParts.groups(line).stream()
                .filter(part -> part.start() == 0 || named(part.text()))
                .toList();
        int employer = 0;
        for (int at = 1; at < parts.size() && employer == 0; at++) {
            String part = parts.get(at).text();
            employer = isEmployer(part) && !HeadWords.marked(part) ? at : 0;
        }
        boolean placed = parts.size() == 2 && NamedPlace.behind(parts.getFirst().text());
        if (employer == 0 && ((parts.size() > 2 && terms) || placed)) {
            employer = 1;
        }
        if (!terms && employerBelow()) {
            employer = 0;
        }
        if (employer == 0) {
            return second(HeadWords.withoutTerms(terms ? untilTerms(line) : line));
        }
        String title = line.substring(0, parts.get(employer).start()).replaceFirst("[\\s,;–—-]+$", "");
        List<String> rest = HeadParts.names(line.substring(parts.get(employer).start()));
        return new PostingHead(HeadWords.withoutTerms(title), name(rest), HeadParts.place(behind(rest)));
    }

    /** "Account Manager at Fizzle, Boise": title, employer and place, the place on the next line if not here. */
    private PostingHead around(Matcher at, String first) {
        List<String> rest = HeadParts.names(first.substring(at.end()));
        String place = HeadParts.place(behind(rest));
        boolean below = place == null && lines.size() > 1 && HeadWords.term(lines.get(1));
        return new PostingHead(
                first.substring(0, at.start()),
                name(rest),
                below ? HeadParts.place(HeadParts.names(lines.get(1))) : place);
    }

    /** The employer on the line behind the title, alone or before the place. */
    private PostingHead second(String title) {
        boolean below = lines.size() > 1
                && !LABEL.matcher(lines.get(1)).find()
                && !lines.get(1).endsWith(":")
                && !PostingSections.heading(lines.get(1));
        if (!below) {
            return new PostingHead(title, null, null);
        }
        String line = HeadWords.bare(lines.get(1));
        List<String> rest = HeadParts.names(line);
        boolean led = !HeadWords.term(HeadParts.first(line)) || HeadWords.employer(HeadParts.first(line));
        boolean alone = rest.size() == 1 && brief(rest.getFirst()) && !line.endsWith(".") && !line.endsWith("!");
        boolean listed = rest.size() > 1
                && brief(rest.getFirst())
                && (rest.size() > 2 || HeadWords.term(line) || rest.get(1).split("\\s+").length <= 2);
        if (!led || (!alone && !listed)) {
            return new PostingHead(title, null, null);
        }
        return new PostingHead(title, name(rest), HeadParts.place(behind(rest)));
    }

    /** Whether the second line names it: "Copperline Resorts | Phoenix, AZ | full-time", or a name with labels below. */
    private boolean employerBelow() {
        String line = lines.size() < 2 ? ":" : HeadWords.bare(lines.get(1));
        if (line.endsWith(":") || LABEL.matcher(line).find()) {
            return false;
        }
        String name = HeadParts.first(line);
        boolean framed =
                lines.size() > 2 && !line.endsWith(".") && !PostingSections.heading(line) && told(lines.get(2));
        boolean listed = HeadParts.of(line).size() > 1 && HeadWords.term(line);
        return !HeadWords.term(name) && brief(name) && !HeadWords.role(name) && (framed || listed);
    }

    private static boolean named(String part) {
        return !HeadWords.term(HeadParts.first(part)) && !Character.isLowerCase(part.codePointAt(0));
    }

    private static boolean told(String line) {
        return LABEL.matcher(line).find() || HeadWords.term(line);
    }

    /** A name with a word for employers in it, or one that the text below takes up again. */
    private boolean isEmployer(String part) {
        String name = HeadParts.first(part).replaceFirst("^(?:The|Die|Das|La|Le|Les|El) ", "");
        String[] words = name.split("\\s+");
        boolean proper = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && words.length <= MOST_WORDS;
        String begins = words.length > 2 ? words[0] + " " + words[1] : name;
        boolean again = begins.length() > 3
                && body.contains(begins)
                && (begins.contains(" ") || !body.contains(begins.toLowerCase(Locale.ROOT)));
        return proper && (HeadWords.employer(name) || again);
    }

    private static List<String> behind(List<String> parts) {
        return parts.subList(Math.min(1, parts.size()), parts.size());
    }

    private static @Nullable String name(List<String> parts) {
        return parts.isEmpty() ? null : parts.getFirst();
    }

    private static String untilTerms(String line) {
        int end = line.length();
        for (HeadParts.Part part : HeadParts.of(line)) {
            if (part.term() && part.start() > 0 && part.outside()) {
                end = Math.min(end, part.start());
            }
        }
        return line.substring(0, end).replaceFirst("[\\s,;–—-]+$", "");
    }
}
