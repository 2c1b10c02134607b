package dev.candor.jobanalysis.company;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which sentences say something about a company, by topic, and which merely praise it. */
final class CompanyTopics {

    /** All topics in the order in which they are shown. */
    static final List<String> ALL = List.of(
            "what-it-does",
            "industry",
            "size",
            "places",
            "founded",
            "products",
            "customers",
            "values",
            "technology",
            "news");

    private static final Map<String, Pattern> CUES = new LinkedHashMap<>();

    static {
        cue(
                "founded",
                "(founded|established|since|started|gegründet|seit|fondée?|depuis|fundada|desde) (in )?(19|20)\\d{2}");
        cue(
                "size",
                "\\d[\\d.,]* ?\\+? (employees|people|colleagues|staff|team members|mitarbeit|beschäftigt|kolleg|"
                        + "collaborateurs|salariés|emplead|personas|colaborador|anställda|medarbetare)");
        cue(
                "customers",
                "(customers?|clients?|kunden|patients|patienten|guests|clientes|kunder)\\b.*(\\d|worldwide|including|such as|like|von|aus|dans|en)");
        cue(
                "places",
                "(headquarter|offices? in|locations?|based in|sitz in|standort|hauptsitz|siège|basée? à|con sede|oficinas en|kontor i|baserad i)");
        cue(
                "values",
                "(our values|we believe|we value|mission is|unsere werte|uns ist wichtig|wir glauben|nos valeurs|"
                        + "nous croyons|nuestros valores|creemos|våra värderingar)");
        cue(
                "technology",
                "(tech stack|our stack|built (with|on)|we (use|run|work with)|wir (nutzen|setzen)|notre stack|utilizamos|vi använder)");
        cue(
                "news",
                "(recently|this year|last year|in 20\\d{2}|raised|acquired|opened|launched|kürzlich|in diesem jahr|récemment|recientemente|nyligen)");
        cue(
                "products",
                "(our (product|platform|software|app|machines|services)|we (make|build|develop|produce|manufacture|sell|offer)|"
                        + "wir (bauen|entwickeln|fertigen|produzieren|verkaufen|betreiben)|nous (développons|fabriquons|proposons|vendons)|"
                        + "(fabricamos|desarrollamos|vendemos|ofrecemos)|vi (bygger|utvecklar|tillverkar|säljer))");
        cue("industry", "(industry|sector|branche|secteur|sector|bransch)\\b");
        cue(
                "what-it-does",
                "\\b(is|are|ist|sind|est|sommes|es|somos|är) (a|an|the|one of|ein|eine|der|die|un|une|le|la|una|en|ett)\\b");
    }

    private static final Pattern PRAISE = Pattern.compile(
            "\\b(exciting|amazing|great place|best|leading|world-class|passionate|dynamic|fast-paced|unique opportunity|"
                    + "führend|spannend|einzigartig|beste|leader|passionnant|líder|apasionante|ledande)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CompanyTopics() {}

    private static void cue(String topic, String pattern) {
        CUES.put(topic, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The topic of a sentence; empty if it has none, or praises without a fact. */
    static Optional<String> of(String sentence) {
        boolean praise = PRAISE.matcher(sentence).find() && sentence.chars().noneMatch(Character::isDigit);
        return praise
                ? Optional.empty()
                : CUES.entrySet().stream()
                        .filter(cue -> cue.getValue().matcher(sentence).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
