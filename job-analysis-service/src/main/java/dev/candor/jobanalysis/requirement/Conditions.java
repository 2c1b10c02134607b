package dev.candor.jobanalysis.requirement;

import dev.candor.contract.posting.Requirements.Condition;
import dev.candor.jobanalysis.requirement.heading.BlockClass;
import dev.candor.jobanalysis.requirement.section.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What to check before applying: shown, never scored. */
final class Conditions {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind(
                "work-permit",
                "work permit|right to work|authori[sz]ed to work|work authori[sz]ation|\\bvisas?\\b|arbeitserlaubnis|"
                        + "arbeitsgenehmigung|permis de travail|permiso de trabajo|arbetstillstånd");
        kind(
                "travel",
                "\\btravel(ling)?\\b.*(%|required|willing|up to)|willing(ness)? to travel|reisebereitschaft|dienstreisen|"
                        + "déplacements|disponibilidad para viajar|resor i tjänsten");
        kind(
                "shifts",
                "shift work|rotating shifts|night shifts?|weekend|on-call|schichtdienst|schichtarbeit|wochenenddienst|"
                        + "bereitschaftsdienst|travail posté|\\bastreintes?\\b|\\bturnos\\b|\\bguardias\\b|skiftarbete|"
                        + "\\bjour(?:tjänst|pass|en)\\b|\\bberedskap");
        kind(
                "clearance",
                "security clearance|background check|sicherheitsüberprüfung|führungszeugnis|\\bhabilitation\\b|casier judiciaire|"
                        + "antecedentes|\\bdbs\\b");
        kind("relocation", "relocat|umzug|mobilité géographique|reubicación");
        kind(
                "reporting-line",
                "\\breport(?:s|ing)? (?:directly )?to\\b|berichte(?:n|st)? (?:direkt )?an|rattachée? (?:à|au)|sous la responsabilité d|"
                        + "report(?:ando|ar|arás) (?:directamente )?a|depender(?:á|ás) de|riport(?:a|ando) a|rapporteert aan|rapporterar till");
        kind("department", "^(?:department|abteilung|département|departamento|reparto|afdeling|avdelning|dział)\\s*:");
        kind(
                "hours",
                "\\b\\d{1,2}(?:[.,]5)? ?(?:-|–)?(?:hours?|hrs|stunden|std|heures|horas|ore|uur|timmar|godzin)\\b.{0,12}"
                        + "(?:week|woche|semaine|semana|settimana|veckan|tydzień|tygodniowo)");
        kind(
                "start-date",
                "start(?:ing)? date|start(?:ing)? immediately|ab sofort|zum nächstmöglichen|eintrittsdatum|dès que possible|"
                        + "incorporación inmediata|tillträde|per direct\\b");
        kind(
                "deadline",
                "closing date|apply by|application deadline|bewerbungsschluss|bewerbungsfrist|date limite|fecha límite|"
                        + "sista ansökningsdag|scadenza candidature|termin składania");
        kind("physical", "lift (up to )?\\d+|heben von|körperlich|port de charges");
    }

    private Conditions() {}

    private static void kind(String name, String pattern) {
        KINDS.put(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static List<Condition> of(List<Clause> clauses) {
        List<Condition> conditions = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean read = clause.block() != BlockClass.LEGAL && clause.block() != BlockClass.BENEFITS;
            KINDS.forEach((kind, pattern) -> {
                if (read && pattern.matcher(clause.text()).find()) {
                    conditions.add(new Condition(kind, clause.text(), clause.start(), clause.end()));
                }
            });
        }
        return conditions;
    }
}
