package dev.candor.jobanalysis.requirement.head;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name in the first lines is an employer or a town, which looks alike, by how the rest of the posting speaks of it: of
 * towns it says "in Bremen", of employers what they do.
 */
final class HeadDoubts {

    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){0,2}");
    private static final Pattern REGION = Pattern.compile(
            "\\p{Lu}{2,3}|U\\.[SK]\\.(?:A\\.)?|United (?:Kingdom|States)|England|Scotland|Wales|Ireland|Deutschland|Germany|"
                    + "Österreich|Austria|Schweiz|Switzerland|France|España|Spain|Portugal|Italia|Italy|Sverige|Sweden|Nederland|Netherlands|"
                    + "Polska|Poland|Canada|Australia|New Zealand|Brasil|Brazil|México|Mexico|India|Singapore");

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_TITLE = 90;
    private static final Pattern ANNOUNCES = Pattern.compile(
            "^(?:The |Die |Der |Das |La |Le |L['’]|El |Lo |O |A |De |Het )?(\\p{Lu}.{2,60}?) (?:stellt|sucht|recrute|recherche|busca|contrata|procura|söker|zoekt|cerca|assume|"
                    + "seeks|needs|(?:is|are) (?:hiring|recruiting|seeking|looking))\\b.*:$");

    private final String body;

    HeadDoubts(List<String> lines) {
        this.body = String.join("\n", lines.subList(Math.min(2, lines.size()), lines.size()));
    }

    /**
     * The same head, with the first name as the place if it is one.
     *
     * @param said the employer whom sentences name; absent if none does
     */
    PostingHead settle(PostingHead head, @Nullable String said) {
        String name = head.company();
        if (name == null || !capital(name)) {
            return new PostingHead(head.title(), said, head.location());
        }
        boolean doubtful = TOWN.matcher(name).matches() && !HeadWords.employer(name) && !acts(name);
        String place = head.location();
        boolean another = said != null
                && !said.contains(name)
                && !name.contains(said)
                && !Languages.isStopWord(Folding.fold(said), Languages.UNKNOWN);
        if (doubtful && another && place != null && REGION.matcher(place).matches()) {
            return new PostingHead(head.title(), said, name + ", " + place);
        }
        return doubtful && place == null && another ? new PostingHead(head.title(), said, name) : head;
    }

    /** "Care Assistant, Shrewsbury": a town behind the title, which no sentence writes small. */
    PostingHead titled(PostingHead head) {
        String title = head.title();
        int comma = title == null || head.location() != null ? -1 : title.lastIndexOf(", ");
        if (title == null || comma < 0) {
            return head;
        }
        String job = title.substring(0, comma);
        List<String> behind = HeadParts.names(title.substring(comma + 2));
        boolean town = behind.size() == 1
                && TOWN.matcher(behind.getFirst()).matches()
                && !behind.getFirst().matches(".*\\p{Lu}{2,}.*")
                && HeadWords.role(job)
                && NamedPlace.isPlace(behind.getFirst(), "de")
                && !body.contains(behind.getFirst().toLowerCase(Locale.ROOT));
        return town ? new PostingHead(job, head.company(), behind.getFirst()) : head;
    }

    /** The lines with the title first where the employer stands above it: "Department for Water", "The city of York seeks:". */
    static List<String> titleFirst(List<String> lines) {
        if (lines.size() < 2 || HeadWords.role(lines.getFirst()) || !title(lines.get(1))) {
            return lines;
        }
        Matcher announces = ANNOUNCES.matcher(lines.getFirst());
        boolean alone = HeadWords.employer(lines.getFirst())
                && HeadParts.of(lines.getFirst()).size() == 1
                && !HeadWords.term(lines.getFirst())
                && lines.getFirst().split("\\s+").length <= LONGEST_NAME;
        if (!alone && !announces.matches()) {
            return lines;
        }
        List<String> turned = new ArrayList<>(lines);
        turned.set(0, lines.get(1));
        turned.set(1, alone ? lines.getFirst() : announces.group(1));
        return turned;
    }

    private static boolean title(String line) {
        return HeadWords.role(line) && line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(":");
    }

    private static boolean capital(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLowerCase(first);
    }

    /** Whether the text speaks of the name other than as of where something is. */
    private boolean acts(String name) {
        String quoted = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
        Pattern within =
                Pattern.compile("(?iu)\\b(?:in|near|around|from|im raum|bei|nach|aus|à|de|en|em|i|på|te|w|di|a|of)\\s+"
                        + quoted + "|" + quoted + "\\s*,\\s*\\p{Lu}");
        return Pattern.compile(quoted)
                .matcher(within.matcher(body).replaceAll(""))
                .find();
    }
}
