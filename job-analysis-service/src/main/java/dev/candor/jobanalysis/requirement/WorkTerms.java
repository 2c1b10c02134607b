package dev.candor.jobanalysis.requirement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of work by their usual words: remote work, kind of employment, seniority. The first that fits wins. */
final class WorkTerms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Pattern> REMOTE = table(
            "hybrid",
            "\\bhybrid(?:es?|e[mn]|arbete|t|e? werken)?\\b(?! (?:cloud|vehicle|engine|infrastructure|electric|app))|télétravail partiel|teletrabajo parcial|modalidad híbrida|\\bhíbrid[ao]\\b|\\bhybryd|\\bibrid[ao]\\b|"
                    + "\\b(?:\\d|one|two|three|zwei|drei|deux|trois|dos|tres) (?:days?|tagen?|jours|días)[^.\\n]{0,20}"
                    + "(?:home ?office|remote|from home|de télétravail|mobiles arbeiten)|"
                    + "(?:télétravail|home ?office|mobiles arbeiten|teletrabajo)[^.\\n]{0,20}\\b(?:\\d|zwei|drei|deux|trois|dos|tres) (?:days?|tagen?|jours|días)",
            "remote",
            "fully remote|100 ?% (?:remot[eoa]|home ?office|télétravail)|remote[- ](?:first|only|position|role|work|job|friendly|within|in)|"
                    + "work(?:ing)? remotely|work from (?:home|anywhere)|(?:^|[(,·|–—:-])\\s*(?:fully )?(?:remot[eoa]|da remoto|zdalnie|zdalna|a distancia|a distância|à distance|på distans)\\b|télétravail (?:total|complet)|"
                    + "100 ?% teletrabajo|trabajo remoto|vollständig remote|full remote",
            "on-site",
            "\\bon-?site (?:work|role|position|only)|in[- ]office|(?:^|[(,·|:–—.-])\\s*(?:on[- ]?site|vor ort|sur site|på plats|in sede|op locatie)\\b|office-based|präsenz vor ort|\\bpresencial\\b|sur site uniquement|på plats");
    private static final Map<String, Pattern> TITLE_EMPLOYMENT = table(
            "internship",
            "\\bintern(?:ship)?\\b|praktik(?:um|ant)|\\bstag(?:e|iaire)\\b|prácticas|becari[oa]|werkstudent|working student|tirocinio|\\bstaż(?:yst)|est[áa]gio|\\balternance\\b|\\bstagiair");
    private static final Map<String, Pattern> EMPLOYMENT = table(
            "part-time",
            "\\bpart[- ]?time\\b|\\bteilzeit\\b|temps partiel|media jornada|tiempo parcial|jornada parcial|\\bdeltid\\b|deeltijds?|"
                    + "tempo parziale|tempo parcial|meio período|niepełny etat|pół etatu|\\bminijob\\b",
            "contract",
            "fixed[- ]term|\\b(?:inside|outside) IR35|\\bday rate\\b|\\binterim\\b|\\bzzp\\b|\\bcontract,|"
                    + "(?:^|[(,.·|:–—-])\\s*(?:contract|temporary)\\b(?!\\s*:| (?:type|for an indefinite|manag|law|negot|manufact|review|admin|draft))|\\d+ (?:months?|monate|mois|meses|mesi|maanden) (?:contract|befristet)|"
                    + "tijdelijk|tempo determinato|visstid|vikariat|umowa zlecenie|umowa na czas określony|temporär|saisonnier|"
                    + "\\bcontract (?:role|position|basis|job)|\\d+[- ]month contract|\\bfreelance\\b|\\bbefristete?\\b|\\bcdd\\b|"
                    + "contrato (?:temporal|de temporada)|\\btemporary (?:role|position|contract)",
            "full-time",
            "\\bfull[- ]?time\\b|\\bvoltijds?\\b|tempo pieno|tempo integral|tempo inteiro|período integral|pełny etat|pełen etat|"
                    + "tempo indeterminato|tillsvidare|\\bvollzeit\\b|temps plein|jornada completa|tiempo completo|\\bheltid\\b|\\bcdi\\b|\\bunbefristete[rsn]?\\b|"
                    + "contrato indefinido|permanent (?:role|position|contract)");
    private static final Pattern BOTH_TIMES = Pattern.compile(
            "(?:voll|teil)zeit\\s*(?:oder|/|und|bzw\\.?|or)\\s*(?:voll|teil)zeit|(?:full|part)[- ]time (?:or|/) (?:full|part)[- ]time",
            FLAGS);
    private static final Map<String, Pattern> SENIORITY = table(
            "intern",
            "\\bintern\\b|praktikant|stagiaire|becari|werkstudent|\\bstage\\b",
            "executive",
            "\\bhead of\\b|\\bdirector\\b|\\bvp\\b|vice president|\\bchief\\b(?! complaint)|directeur|directrice|direktor|geschäftsführ|\\bcto\\b|\\bcfo\\b",
            "lead",
            "\\blead\\b|\\bprincipal\\b|\\bstaff (?:engineer|software|developer)|teamleit|abteilungsleit|bereichsleit|chef d['’]équipe|jefe de equipo|supervisor",
            "senior",
            "(?<!semi[- ])\\bsenior\\b|\\bsr\\.?\\b|\\bsénior\\b|\\berfahrene[rn]?\\b|\\bconfirmé",
            "mid",
            "\\bmid[- ](?:level|weight|senior)\\b|\\bmidweight\\b|\\bpleno\\b|\\bmedior\\b|\\bsemi[- ]?senior\\b|\\bssr\\b",
            "junior",
            "\\bjunior\\b|\\bjr\\.?\\b|entry[- ]level|\\btrainee\\b|berufseinsteig|\\bgraduate\\b|débutant|\\bjúnior\\b|apprentice|azubi");
    private static final int TOP_LINES = 8;
    private static final int HEAD_LINES = 4;
    private static final double FULL_WEEK = 35;
    private static final double LONGEST_WEEK = 60;
    private static final double PART_WEEK = 32;
    private static final double SHORTEST_WEEK = 6;
    private static final Pattern HOURS = Pattern.compile(
            "\\b(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:hours?|hrs?|h|stunden|std\\.?|heures|horas|ore|uur|timmar|tim|godzin)\\b(?! (?:shift|notice|per day|a day|am tag|par jour|al día|nights?))",
            FLAGS);
    /** "Sachbearbeiterin 60–80 %": a share of a full week, as titles in Switzerland carry it. */
    private static final Pattern SHARE = Pattern.compile(
            "\\p{L}[^%\\n]*?\\b(?:(\\d{2})\\s?[–-]\\s?)?(\\d{2,3})\\s?%\\s*\\)?\\s*(?:$|[,|·–(-])", FLAGS);

    private static final int FULL = 100;
    private static final Pattern WORKPLACE = Pattern.compile(
            "^(?:workplace(?: type)?|work(?:ing)? model|work mode|work arrangement|remote|modalidad(?: de trabajo)?|modalidade|arbeitsort|arbeitsmodell|arbeitsweise|organisation(?: du travail)?|mode de travail|télétravail|"
                    + "arbetsplats|arbetsform|werkplek|werkvorm|modalità(?: di lavoro)?|tryb pracy|regime)\\s*:\\s*(.{2,60})$",
            FLAGS | Pattern.MULTILINE);
    /** "On site" at the end of what it belongs to; "on-site parking" tells of something else. */
    private static final Pattern HERE = Pattern.compile(
            "\\b(?:on[- ]site|vor ort|sur (?:site|place)|in presenza|in sede|på plats|op locatie|stacjonarnie|no local|in situ)(?=\\s*(?:[.,;:)|·–—]|- |$|(?:in|at|and|und|from|bei|beim|à|dans|en|i|w|om|to|with|im|\\d)\\b))",
            FLAGS | Pattern.MULTILINE);

    private WorkTerms() {}

    private static Map<String, Pattern> table(String... pairs) {
        Map<String, Pattern> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], Pattern.compile(pairs[i + 1], FLAGS | Pattern.MULTILINE));
        }
        return table;
    }

    /** Where one works: as a label says it, else the first lines, else any line. */
    static @Nullable String remote(String text) {
        Matcher label = WORKPLACE.matcher(text);
        while (label.find()) {
            String labelled = first(REMOTE, "(" + label.group(1).strip());
            if (labelled != null) {
                return labelled;
            }
        }
        String top = String.join(
                "\n",
                text.lines().filter(line -> !line.isBlank()).limit(HEAD_LINES).toList());
        String said = first(REMOTE, top);
        if (said == null && HERE.matcher(top).find()) {
            said = "on-site";
        }
        return said == null ? first(REMOTE, text) : said;
    }

    /** Whether it is where or how one works, and nobody's name. */
    static boolean term(String label) {
        return first(REMOTE, "(" + label) != null || first(EMPLOYMENT, label) != null;
    }

    /** The title decides about internships; part time and full time together say neither. */
    static @Nullable String employment(@Nullable String title, String text) {
        String trainee = title == null ? null : first(TITLE_EMPLOYMENT, title);
        if (trainee != null) {
            return trainee;
        }
        if (BOTH_TIMES.matcher(text).find()) {
            return null;
        }
        String top = String.join("\n", text.lines().limit(TOP_LINES).toList());
        String said = first(EMPLOYMENT, top);
        String anywhere = said == null ? first(EMPLOYMENT, text) : said;
        String hours = anywhere == null ? byHours(top) : anywhere;
        return hours == null && title != null ? byShare(top) : hours;
    }

    /** A workload in the first line: below all of it part time, all of it full time, from less to all neither. */
    private static @Nullable String byShare(String top) {
        Matcher share = SHARE.matcher(top.lines().findFirst().orElse(""));
        if (!share.find()) {
            return null;
        }
        int most = Integer.parseInt(share.group(2));
        if (most == FULL) {
            return share.group(1) == null ? "full-time" : null;
        }
        return most < FULL ? "part-time" : null;
    }

    /** "37 hours" a week is full time, "24 hours" part time; what is neither far above nor far below says nothing. */
    private static @Nullable String byHours(String top) {
        Matcher hours = HOURS.matcher(top);
        if (!hours.find()) {
            return null;
        }
        double most = Double.parseDouble(hours.group(1).replace(',', '.'));
        if (most >= FULL_WEEK && most <= LONGEST_WEEK) {
            return "full-time";
        }
        return most <= PART_WEEK && most >= SHORTEST_WEEK ? "part-time" : null;
    }

    /** By the title first; years asked for second. */
    static @Nullable String seniority(@Nullable String title) {
        return title == null ? null : first(SENIORITY, title);
    }

    private static @Nullable String first(Map<String, Pattern> table, String text) {
        return table.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
