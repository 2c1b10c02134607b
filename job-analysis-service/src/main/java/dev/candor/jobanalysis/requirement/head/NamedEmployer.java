package dev.candor.jobanalysis.requirement.head;

import dev.candor.skills.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who the employer is, as sentences say it: "At Harrow Mutual, we …", "Die Allertal GmbH ist ein …", "About Kestrel". */
final class NamedEmployer {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int TOP = 6;
    private static final Set<String> NO_NAMES = Set.of(
            "this",
            "that",
            "it",
            "there",
            "here",
            "what",
            "who",
            "ours",
            "these",
            "those",
            "they",
            "we",
            "you",
            "he",
            "she",
            "role",
            "job",
            "position",
            "post",
            "team",
            "company",
            "salary",
            "candidate",
            "trust",
            "school",
            "work",
            "pay",
            "es",
            "das",
            "dies",
            "sie",
            "wir",
            "stelle",
            "gehalt",
            "ort",
            "arbeit",
            "ce",
            "il",
            "elle",
            "poste",
            "equipe",
            "esto",
            "este",
            "esta",
            "equipo",
            "puesto",
            "interesse",
            "fragen",
            "ruckfragen",
            "bedarf",
            "questo",
            "questa",
            "ruolo",
            "det",
            "vi",
            "du",
            "dit",
            "het",
            "to",
            "isto",
            "trabalho",
            "experience",
            "experiencia");
    private static final List<String> ABSTRACT = List.of(
            "ness", "ity", "ence", "ance", "tion", "ship", "ung", "heit", "keit", "schaft", "dad", "dade", "cion",
            "cao", "het", "te");
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
    private static final String NAME =
            "(" + WORD + "(?: (?:(?:&|und|and|et|y|e|of|de|des|du|del|della|der|di|da|do|dos|för|van|d['’]) ?)?" + WORD
                    + "){0,5})";
    private static final String ARTICLE = "(?:(?:The|Die|Der|Das|La|Le|Les|El|Los|Il|O|A|De|Het|L['’]) ?)?";
    private static final Pattern ABOUT = Pattern.compile(
            "^(?i:about|über|à propos de|sobre|acerca de|om|over|chi è|o)\\s+(?!(?i:us|uns|nous|nosotros|nós|noi|ons|oss|nas|the|this|your|you|das|die|den|la|le|el|rollen|jobbet|tjänsten)\\b)([\\p{Lu}\\p{N}][^.:!?]{1,60})[:?]?$");
    private static final Pattern POSTED_BY = Pattern.compile(
            "(?i:^(?:posted|published|publiée?|publicad[ao]|pubblicat[ao]|veröffentlicht|publicerad|geplaatst)\\b.{0,30}?\\b(?:by|par|por|da|von|av|door)) "
                    + NAME + "(?=$|[.,;|]| [·–-])");
    /** The name stands where no other word may: "At Kestrel, we …", "En Kestrel hacemos …". */
    private static final List<Pattern> SAID = List.of(
            Pattern.compile(
                    "^(?:At|Here at|Bei(?: der| dem)?|Chez|Hos|Bij|Presso) " + ARTICLE + NAME + "(?:,| \\p{Ll}+)"),
            Pattern.compile(
                    "^(?:At|Here at|Bei(?: der| dem)?|Chez|Hos|Bij|Presso|W|Na|No|En|Em|In) " + ARTICLE + NAME
                            + ",? (?:we\\b|wir\\b|nous\\b|noi\\b|vi\\b|wij\\b|nosotros\\b|everyone|\\p{Ll}+(?:en wir|amos|emos|imos|iamo|ons|ar vi)\\b)"),
            Pattern.compile(
                    "(?:^|[.!?] )" + ARTICLE + NAME
                            + "(?: \\([^)]{1,40}\\))?,? (?:is an?|is the|is one|are an?|was founded|has been|ist (?:ein|eine|der|die|das|seit)|gibt es (?:seit|schon)|sind (?:ein|eine|seit)|est (?:une?|le|la|l['’])|es una?|es el|es la|é uma?|é o|é a|è una?|è un['’]|är (?:en|ett)|is een|jest)\\b"),
            Pattern.compile("(?:^|[.!] )(?:Hi, )?(?:We['’]re|We are|Nous sommes|Somos|Siamo|Vi är|Wij zijn|Jesteśmy) "
                    + ARTICLE + NAME + "(?=[.,;:!]| [\\p{So}–—-]|$| (?:and|et|y|e|och|en|a|an|une?|una?)\\b)"),
            Pattern.compile("(?i:Wir,? (?:sind |von )?(?:die|der|das) )(?:\\p{Ll}+e[nrs]? )?" + NAME
                    + "(?=[,.]| (?:sind|suchen|in|mit)\\b)"),
            Pattern.compile(
                    "(?i:\\b(?:join|joining|work for|working for|work at|working at|life at|career at|careers at|rejoignez|rejoindre|únete a|karriere bei|arbeiten bei(?: der)?|jobba hos|jobba hos oss på|jobba på|werken bij|unisciti a)) "
                            + ARTICLE + NAME + "(?=[,.!?]| (?i:and|as|to|in|und|als|et|en|y|como)\\b|$)"));
    /** "Die Gemeinde Wiesenau hat …": a name with a word for employers in it, and what it does. */
    private static final Pattern DOES = Pattern.compile("^" + ARTICLE + NAME + " \\p{Ll}{3,}\\b");

    private static final Pattern LEGAL = Pattern.compile(
            NAME
                    + ",? (?:GmbH(?: & Co\\.? KG)?|gGmbH|AG|KG|SE|e\\.\\s?V\\.|Ltd|Limited|LLP|LLC|PLC|plc|Inc|S\\.A\\.S?|SAS|SARL|S\\.L\\.|S\\.p\\.A\\.|S\\.r\\.l\\.|Lda|Ltda|B\\.V\\.|AB|Oy|ApS|A/S|sp\\. z o\\.o\\.)(?![\\p{L}\\p{N}])");
    private static final Pattern FOR_OTHERS = Pattern.compile(
            "\\b(?:our|a|my) client\\b|\\bon behalf of (?:a|our|an)\\b|\\bunser(?:en|em|e|es)? (?:\\p{L}+ )?(?:kunden?|mandanten?|auftraggeber)\\b|\\bim auftrag\\b|\\bfür (?:einen|unseren) kunden\\b"
                    + "|\\b(?:notre|son|l['’]un de nos) clients?\\b|\\bpour le compte d|\\b(?:nuestro|su|para un) cliente\\b|\\bempresa cliente\\b|\\b(?:nosso|do nosso) cliente\\b|\\bper (?:un )?(?:nostro|azienda) cliente\\b"
                    + "|\\bvår(?:a)? kund(?:er)?\\b|\\b(?:onze|een) (?:opdrachtgever|klant)\\b|\\bin opdracht van\\b|\\bdla naszego klienta\\b",
            FLAGS);

    private final List<String> lines;
    private final String language;

    NamedEmployer(List<String> lines, String language) {
        this.lines = lines;
        this.language = language;
    }

    /** Whether somebody seeks for an employer who is not named. */
    boolean hidden() {
        return lines.stream()
                .limit(TOP)
                .anyMatch(line -> FOR_OTHERS.matcher(line).find());
    }

    /** The name that a heading or a sentence gives; absent if none does. */
    @Nullable
    String find() {
        String named = labelled();
        if (named != null) {
            return named;
        }
        for (Pattern pattern : SAID) {
            for (int at = 0; at < lines.size(); at++) {
                Matcher said = pattern.matcher(lines.get(at));
                if (said.find()
                        && isName(said.group(1))
                        && (at < TOP || said.group(1).contains(" "))) {
                    return said.group(1).strip();
                }
            }
        }
        for (String line : lines.subList(0, Math.min(TOP, lines.size()))) {
            Matcher does = DOES.matcher(line);
            if (does.find() && tells(does) && isName(does.group(1))) {
                return does.group(1);
            }
        }
        return lines.stream()
                .map(LEGAL::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group().strip())
                .findFirst()
                .orElse(null);
    }

    /** What "posted by" or a heading such as "About Kestrel" names. */
    private @Nullable String labelled() {
        for (String line : lines.subList(0, Math.min(TOP, lines.size()))) {
            Matcher posted = POSTED_BY.matcher(line);
            if (posted.find()) {
                return posted.group(1).strip();
            }
        }
        for (String line : lines) {
            Matcher about = ABOUT.matcher(line);
            if (about.find()) {
                return about.group(1).strip();
            }
        }
        return null;
    }

    /** A name of several words, in German one for employers; a single word only if it comes again, never small. */
    private boolean tells(Matcher does) {
        String name = does.group(1);
        if (name.contains(" ")) {
            return HeadWords.employer(name) || !language.equals("de");
        }
        String small = " " + name.toLowerCase(Locale.ROOT);
        return language.equals("en")
                && does.group().endsWith("s")
                && lines.stream().noneMatch(line -> line.contains(small))
                && lines.stream().filter(line -> line.contains(name)).count() > 1;
    }

    /** Something one is called: no job, no terms of work, and if it is a single word, none that begins any sentence. */
    private static boolean isName(String name) {
        boolean single = !name.contains(" ");
        String word = Folding.fold(name);
        boolean common = single && (NO_NAMES.contains(word) || ABSTRACT.stream().anyMatch(word::endsWith));
        return !common
                && !HeadWords.term(name)
                && (!HeadWords.role(name) || (!single && HeadWords.employer(name)))
                && name.length() > 2;
    }
}
