package dev.candor.jobanalysis.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a posting from a privacy page, a form, a login wall or a list of jobs: at least two of duties, requirements and
 * application cues, sixty words, and not mostly the vocabulary of something else.
 */
public final class ContentGate {

    private static final int WORDS = 60;
    private static final Pattern DUTIES = cues(
            "responsibilit",
            "you will",
            "you'll",
            "what you.ll do",
            "your role",
            "the role",
            "tasks",
            "duties",
            "day to day",
            "aufgaben",
            "tätigkeit",
            "du wirst",
            "sie werden",
            "deine rolle",
            "missions",
            "vos missions",
            "tes missions",
            "responsabilidad",
            "funciones",
            "tareas",
            "responsabilidade",
            "atividades",
            "arbetsuppgifter",
            "mansioni",
            "taken");
    private static final Pattern WANTED = cues(
            "requirement",
            "qualification",
            "experience",
            "you have",
            "you bring",
            "skills",
            "must have",
            "nice to have",
            "degree",
            "certif",
            "anforderung",
            "profil",
            "kenntnisse",
            "erfahrung",
            "ausbildung",
            "voraussetzung",
            "expérience",
            "compétences",
            "diplôme",
            "formation",
            "requisitos",
            "experiencia",
            "conocimientos",
            "habilidades",
            "experiência",
            "kvalifikation",
            "erfarenhet",
            "requisiti",
            "esperienza",
            "ervaring",
            "vereisten");
    private static final Pattern APPLY = cues(
            "apply",
            "application",
            "salary",
            "full-time",
            "full time",
            "part-time",
            "we offer",
            "benefits",
            "join us",
            "bewerb",
            "vollzeit",
            "teilzeit",
            "wir bieten",
            "gehalt",
            "postul",
            "candidature",
            "cdi",
            "nous offrons",
            "salaire",
            "solicit",
            "jornada",
            "ofrecemos",
            "salario",
            "candidat",
            "oferecemos",
            "ansök",
            "lön",
            "candidati",
            "solliciteer");
    private static final Pattern OTHER = cues(
            "cookie",
            "privacy policy",
            "data protection",
            "personal data",
            "controller",
            "consent",
            "log in",
            "sign in",
            "password",
            "datenschutz",
            "einwilligung",
            "anmelden",
            "passwort",
            "confidentialité",
            "connexion",
            "mot de passe",
            "privacidad",
            "contraseña",
            "iniciar sesión");

    private ContentGate() {}

    private static Pattern cues(String... words) {
        return Pattern.compile(
                String.join(
                        "|",
                        Stream.of(words).map(word -> word.replace(".", "\\W")).toList()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the text may be read as one posting. */
    public static boolean passes(String text) {
        if (words(text) < WORDS) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        long kinds = Stream.of(DUTIES, WANTED, APPLY)
                .filter(cue -> cue.matcher(lower).find())
                .count();
        long other = OTHER.matcher(lower).results().count();
        long own = Stream.of(DUTIES, WANTED, APPLY)
                .mapToLong(cue -> cue.matcher(lower).results().count())
                .sum();
        return kinds >= 2 && other <= own;
    }

    static long words(String text) {
        return Pattern.compile("\\p{L}{2,}").matcher(text).results().count();
    }
}
