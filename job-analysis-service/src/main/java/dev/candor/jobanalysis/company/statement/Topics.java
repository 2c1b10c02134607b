package dev.candor.jobanalysis.company.statement;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.Languages;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence tells about a company, by patterns of ten languages; sentences are short, so are the times. */
final class Topics {

    private static final String YEAR = "\\b(?:1[4-9]|20)\\d\\d\\b";
    private static final String NUM =
            "(?:\\d[\\d.,']*(?: \\d{3})*\\+?|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|hundred|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig"
                    + "|dreissig|vierzig|funfzig|hundert|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|quarante|cent|tres"
                    + "|cuatro|cinco|siete|ocho|nueve|diez|doce|veinte|treinta|cien|quattro|cinque|sette|otto|nove|dieci|dodici|venti"
                    + "|trenta|cento|vier|vijf|zes|zeven|tien|twaalf|twintig|honderd|dez|doze|vinte|trinta|cem|fem|sju|atta|tio|tolv"
                    + "|tjugo|hundra|piec|szesc|siedem|osiem|dziesiec|dwanascie|dwadziescia|sto)(?! (?:hours|horas|stunden|heures|ore|uur|timmar|godzin)\\b)";
    private static final String BIG =
            "(?:thousands?|hundreds|millions?|billions?|percent|per cent|%|half|a third|a quarter|twice"
                    + "|tausend\\w*|hunderte\\w*|million\\w*|milliard\\w*|prozent|milliers?|centaines?|pour cent|moitie|miles|millones"
                    + "|por ciento|cientos|migliaia|milioni|per cento|centinaia|duizend\\w*|honderden|miljoen\\w*|milhares|milhoes"
                    + "|por cento|centenas|tusentals|tusen|miljon\\w*|procent|tysiac\\w*|milion\\w*)";
    private static final Pattern NEW = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern PRAISE = Pattern.compile(
            "\\b(exciting|amazing|great place|best|leading|world-class|passionate|dynamic|fast-paced|unique|innovative|excellence"
                    + "|fuhrend\\w*|spannend\\w*|einzigartig\\w*|beste\\w*|dynamisch\\w*|innovativ\\w*|passionne\\w*|dynamique|unique"
                    + "|lider|apasiona\\w*|dinamic\\w*|innovador\\w*|appassionat\\w*|innovativ\\w*|toonaangevend|ledande|inovador\\w*)\\b");
    private static final int NEWS_YEARS = 3;
    private static final String MASK = "xxco";

    private static final Map<Topic, List<Cue>> CUES = new EnumMap<>(Topic.class);
    private static final Set<Topic> BESIDE_PRODUCTS = Set.of(Topic.SIZE, Topic.CUSTOMERS);
    private static final Set<Topic> ELSE = Set.of(Topic.VALUES, Topic.MARKET_POSITION, Topic.GROWTH, Topic.NEWS);

    static {
        for (String line : WordTable.lines(Topics.class, "topics.tsv")) {
            String[] cells = line.split("\t", 3);
            String cue = cells[2].replace("NEWYEAR", "\\b20\\d\\d\\b")
                    .replace("YEAR", YEAR)
                    .replace("NUM", NUM)
                    .replace("BIG", BIG)
                    .replace("COMPANY", MASK);
            CUES.computeIfAbsent(Topic.of(cells[0]), topic -> new ArrayList<>())
                    .add(new Cue(Set.of(cells[1].split(",")), Pattern.compile(cue)));
        }
    }

    private record Cue(Set<String> languages, Pattern pattern) {

        boolean fits(String folded, String language) {
            boolean spoken =
                    languages.contains("*") || languages.contains(language) || language.equals(Languages.UNKNOWN);
            return spoken && pattern.matcher(folded).find();
        }
    }

    private Topics() {}

    /**
     * Topics of a sentence. One that only says in general what the company is or does counts only if it tells nothing more certain.
     *
     * @param language ISO 639-1 code of the text, or {@link Languages#UNKNOWN}
     * @param thisYear year of today; what happened more than three years ago is no news
     */
    static List<Topic> of(String sentence, CompanyName name, String language, int thisYear) {
        String folded =
                Folding.fold(sentence).replace(Folding.fold(name.shown()), MASK).replace(name.key(), MASK);
        boolean fact = folded.chars().anyMatch(Character::isDigit);
        boolean praise = !fact && PRAISE.matcher(folded).find();
        List<Topic> topics = new ArrayList<>();
        for (Map.Entry<Topic, List<Cue>> cue : CUES.entrySet()) {
            Topic topic = cue.getKey();
            boolean wanted = !praise || topic == Topic.MARKET_POSITION;
            if (wanted
                    && beside(topic, topics)
                    && cue.getValue().stream().anyMatch(one -> one.fits(folded, language))) {
                topics.add(topic);
            }
        }
        if (topics.contains(Topic.NEWS) && year(sentence, thisYear) == null) {
            topics.remove(Topic.NEWS);
        }
        return topics;
    }

    private static boolean beside(Topic topic, List<Topic> told) {
        return switch (topic) {
            case PRODUCTS -> BESIDE_PRODUCTS.containsAll(told);
            case WHAT_IT_DOES -> told.stream().noneMatch(ELSE::contains);
            case INDUSTRY -> told.isEmpty();
            default -> true;
        };
    }

    /** The latest year that a sentence names, if it is one of the last three; else absent. */
    static @Nullable String year(String sentence, int thisYear) {
        Matcher matcher = NEW.matcher(sentence);
        String latest = null;
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group());
            boolean recent = year <= thisYear && year > thisYear - NEWS_YEARS;
            latest = recent && (latest == null || latest.compareTo(matcher.group()) < 0) ? matcher.group() : latest;
        }
        return latest;
    }
}
