package dev.candor.jobanalysis.page.layout;

import dev.candor.jobanalysis.page.PostingDraft;
import dev.candor.jobanalysis.page.WorkWords;
import dev.candor.jobanalysis.page.gate.Cues;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a posting, where title, company, place and terms stand side by side: "Nurse – Elm House – Leeds – part-time".
 * A line counts only if one of its parts is of a kind that nothing else could be, such as pay or hours.
 */
public final class Masthead {

    private static final int LINES = 4;
    private static final int LONGEST = 170;
    private static final int PART = 7;
    private static final Pattern STRONG = Pattern.compile("\\s+[-–—|·•]\\s+");
    private static final Pattern WEAK = Pattern.compile(",\\s+|\\s*[;()]\\s*|\\.\\s+(?=\\p{Lu}|\\p{Sc}|\\d)");
    private static final String AT =
            String.join("|", WordTable.load(Cues.class, "labels.tsv").words("at"));
    private static final Pattern BY = Pattern.compile("(?iu)^(.{3,80}?)\\s+(?:" + AT + ")\\s+(\\p{Lu}.{1,60})$");
    private static final Pattern AT_FIRST = Pattern.compile("(?iu)^(?:" + AT + ")\\s+(\\p{Lu}.{1,60})$");
    private static final Pattern GENDER = Pattern.compile(
            "(?iu)\\s*\\((?:[mwfdhxi]\\s?[/|*]\\s?[mwfdhxi](?:\\s?[/|*]\\s?[mwfdhxi])?|all genders?|gn)\\)");
    private static final Pattern PAY = Pattern.compile(
            "(?iu).*(\\p{Sc}\\s?\\d|\\d[\\d.,' ]*\\s?(\\p{Sc}|k\\b|eur|usd|gbp|chf|sek|nok|dkk|pln|zł|kr\\b)|\\d[\\d.,' ]*\\s?[-–]\\s?\\d[\\d.,' ]{3,}).*");
    private static final Pattern TERM = Pattern.compile(
            "(?iu).*(\\d+\\s?(%|hours?|hrs|h\\b|stunden|uur|timer|tim\\b|heures|horas|godzin)|permanent|unbefristet|befristet|fixed[- ]term|\\bcdi\\b|\\bcdd\\b|"
                    + "(ab|from|start|dès|desde)\\s+(sofort|now|\\d|january|february|march|april|may|june|july|august|september|october|november|december)|"
                    + "shift|schicht|nights?|office|büro|apply|bewerb|closing|deadline|posted|ref(erence)?[.: ]|\\bid\\b|visa|salary|gehalt).*");
    private static final Pattern NAME = Pattern.compile("(?u)^[\\p{Lu}\\p{N}][^:!?]{1,70}$");

    private @Nullable String title;
    private @Nullable String company;
    private @Nullable String place;
    private @Nullable String remote;
    private @Nullable String employment;

    private Masthead() {}

    /**
     * What the first lines tell.
     *
     * @param known of the posting already; a part that repeats it is nothing else
     */
    public static PostingDraft read(String text, PostingDraft known) {
        Masthead masthead = new Masthead();
        masthead.title = known.title();
        masthead.company = known.company();
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        for (int i = 0; i < lines.size() && !Cues.opensSection(lines.get(i)); i++) {
            if (lines.get(i).length() <= LONGEST && !lines.get(i).startsWith("- ")) {
                masthead.line(lines.get(i), i == 0);
            }
        }
        return PostingDraft.of(known.source(), "")
                .about(masthead.title, masthead.company, masthead.place)
                .terms(masthead.remote, masthead.employment, null, null);
    }

    private void line(String given, boolean first) {
        String line = GENDER.matcher(given).replaceFirst(" ");
        List<String> all = parts(line, first);
        boolean strong = STRONG.matcher(line).find();
        boolean sure = all.stream().anyMatch(part -> kind(part) == Kind.SURE);
        boolean term = strong && all.stream().anyMatch(part -> kind(part) == Kind.TERM);
        if (all.isEmpty() || !(sure || term || (strong && first))) {
            return;
        }
        if (first) {
            boolean swapped = all.size() > 1 && kind(all.get(1)) == Kind.NAME && Cues.namesJob(all.get(1));
            if (swapped && !Cues.namesJob(all.get(0))) {
                Collections.swap(all, 0, 1);
            }
            Optional<String> gender =
                    GENDER.matcher(given).results().map(MatchResult::group).findFirst();
            first(all.removeFirst(), gender.orElse("").strip());
        }
        names(all);
        all.forEach(this::term);
    }

    /** Parts between dashes and bars, and those between commas; a title before a dash may hold commas. */
    private static List<String> parts(String line, boolean first) {
        String[] strong = STRONG.split(line);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < strong.length; i++) {
            boolean whole = first && i == 0 && strong.length > 1;
            all.addAll(whole ? List.of(strong[i]) : List.of(WEAK.split(strong[i])));
        }
        all.replaceAll(String::strip);
        all.removeIf(String::isEmpty);
        return all;
    }

    /** "Designer at Tidewrack" is a title and a company. */
    private void first(String part, String gender) {
        Matcher by = BY.matcher(part);
        boolean both = by.matches();
        String name = both ? by.group(1).strip() : part;
        if (title == null && kind(name) == Kind.NAME && Surroundings.words(name) <= PART + 3) {
            title = gender.isEmpty() ? name : name + " " + gender;
        }
        if (both && company == null) {
            company = by.group(2).strip();
        }
    }

    /** Of the parts that are no terms, the company is the one that says so, else the first; the others are the place. */
    private void names(List<String> parts) {
        List<String> names = parts.stream()
                .filter(part ->
                        kind(part) == Kind.NAME && NAME.matcher(behindAt(part)).matches())
                .filter(part -> Surroundings.words(part) <= PART && !part.equalsIgnoreCase(title))
                .toList();
        if (company == null) {
            company = names.stream()
                    .filter(part -> !behindAt(part).equals(part))
                    .findFirst()
                    .or(() -> names.size() < 2
                            ? Optional.empty()
                            : names.stream().filter(Cues::namesBody).findFirst())
                    .or(() -> names.stream().findFirst())
                    .map(Masthead::behindAt)
                    .orElse(null);
        }
        for (String name : names.stream().map(Masthead::behindAt).toList()) {
            if (!name.equalsIgnoreCase(company) && (place == null || place.length() + name.length() < 60)) {
                place = place == null ? name : place + ", " + name;
            }
        }
    }

    private static String behindAt(String part) {
        Matcher at = AT_FIRST.matcher(part);
        return at.matches() ? at.group(1) : part;
    }

    private void term(String part) {
        remote = remote == null ? WorkWords.remote(part) : remote;
        String word = WorkWords.knownEmployment(part);
        boolean time = word != null && word.endsWith("-time");
        boolean better = employment == null || (time && !employment.endsWith("-time"));
        employment = word != null && better ? word : employment;
    }

    private enum Kind {
        NAME,
        TERM,
        SURE
    }

    private static Kind kind(String part) {
        if (WorkWords.knownEmployment(part) != null
                || WorkWords.remote(part) != null
                || PAY.matcher(part).matches()) {
            return Kind.SURE;
        }
        return TERM.matcher(part).matches() || part.matches("\\d.*") ? Kind.TERM : Kind.NAME;
    }
}
