package dev.candor.jobanalysis.requirement.heading;

import java.util.regex.Pattern;

/**
 * Tells headings by their grammar where nothing marks them and none of their words is known: a clause that names a topic and says
 * nothing of it ("Womit du deine Tage füllst", "Who thrives here", "The mark you'll leave"), a stretch of time ("A week with us"),
 * a condition on what follows ("Without these we can't hire you", "Das wäre die Krönung").
 */
public final class HeadingForms {

    private static final int LONGEST = 9;
    private static final int LONGEST_TEXT = 70;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PERSON =
            "(?:you|you'll|you'd|you're|you've|we|we'd|we'll|we're|us|du|dich|dir|sie|ihnen|wir|uns|vous|tu|te|nous|t[úi]|usted|nosotros|você|nós|voi|noi|je|jij|wij|vi|ni|dig|oss)";
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:what|who|why|how|where|was|wer|wen|wo|womit|wofür|worauf|woran|wozu|worum|wie|warum|ce qu[ei]?|ce que l|qui|pourquoi|comment|lo que|qué|quién|quiénes|por qué|cómo|"
                    + "o que|quem|porquê|cosa|che cosa|chi|perché|quello che|wat|waarom|waar|hoe|vad|vem|vilka|varför|hur|kogo|kim|dlaczego|czego)(?:['’ ]|$).*",
            FLAGS);
    private static final Pattern NOUN_OF_ONES_OWN = Pattern.compile(
            "^(?:the|die|der|das|le|la|les|l'|el|los|las|il|lo|i|o|a|os|as|de|het)[ '’]?\\p{L}+ (?:that |die |der |das |que |qui |che |som )?"
                    + PERSON + "(?:\\s.*|$)",
            FLAGS);
    private static final Pattern TIME = Pattern.compile(
            "^(?:an?|your|ein(?:e|en)?|dein|deine|ihr|ihre|une?|votre|ta|un[ao]?|tu|uma?|een|en|ett|din|jeden|jeder) (?:\\p{L}+ )?(?:day|days|week|working day|tag|woche|arbeitstag|arbeitswoche|"
                    + "journée|jour|semaine|día|semana|dia|giorno|giornata|settimana|dag|werkdag|vecka|arbetsdag|dzień|tydzień)(?: .*|$)",
            FLAGS);
    private static final Pattern WITHOUT = Pattern.compile(
            "^(?:without|ohne|sans|sin|sem|senza|zonder|utan|bez) (?:this|these|that|it|das|dies|diese|ces|cela|ça|esto|eso|estos|isto|isso|questo|questi|dit|dat|det|detta|tego)\\b.*",
            FLAGS);
    private static final Pattern WOULD = Pattern.compile(
            "^(?:(?:this|these|that|those|it) would|das wär\\p{L}*|dies wär\\p{L}*|ce serai\\p{L}*|ça serai\\p{L}*|esto serí\\p{L}*|isto seri\\p{L}*|questo sarebb\\p{L}*|dat zou|dit zou|det skulle|det vore|to byłob\\p{L}*)\\b.*",
            FLAGS);

    private static final Pattern WILL = Pattern.compile(
            ".*\\b(?:you(?: will|['’]ll| would|['’]d)(?: be)?|(?:post ?holder|candidate|person|hire) will(?: be)?|du wirst|wirst du|werden sie|sie werden|tu vas|vous allez|vous serez|vas a|du kommer att|kommer du att|ga je|zul je)[:… .]*$",
            FLAGS);

    private HeadingForms() {}

    /** Whether a line without a bullet is a heading by its form; it is short and ends as no sentence does. */
    public static boolean heading(String line) {
        String bare = line.strip().replaceFirst("^[^\\p{L}]+", "").replaceFirst("[^\\p{L}):?]+$", "");
        boolean sentence = line.strip().endsWith(".")
                || line.strip().endsWith(";")
                || line.strip().endsWith(",");
        boolean brief = bare.length() <= LONGEST_TEXT && bare.split("\\s+").length <= LONGEST;
        boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
        return brief && capital && !sentence && bare.chars().noneMatch(Character::isDigit) && formed(bare);
    }

    private static boolean formed(String bare) {
        return TOPIC.matcher(bare).matches()
                || NOUN_OF_ONES_OWN.matcher(bare).matches()
                || time(bare)
                || needed(bare)
                || welcome(bare);
    }

    /** "Without these we can't hire you". */
    static boolean needed(String line) {
        return WITHOUT.matcher(line.strip()).matches();
    }

    /** "These would make us smile". */
    static boolean welcome(String line) {
        return WOULD.matcher(line.strip()).matches();
    }

    /** "A week with us", "In this role you will": what follows is what one does. */
    static boolean time(String line) {
        return TIME.matcher(line.strip()).matches()
                || WILL.matcher(line.strip()).matches();
    }
}
