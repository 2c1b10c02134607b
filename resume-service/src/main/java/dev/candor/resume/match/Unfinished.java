package dev.candor.resume.match;

import dev.candor.skills.text.Folding;
import java.util.List;

/** Words which say that a degree or certificate is not held yet. */
final class Unfinished {

    private static final List<String> CUES = List.of(
            "in progress",
            "expected",
            "studying",
            "enrolled",
            "ongoing",
            "preparing",
            "pursuing",
            "incomplete",
            "unfinished",
            "candidate for",
            "not completed",
            "part qualified",
            "laufend",
            "voraussichtlich",
            "abgebrochen",
            "ohne abschluss",
            "in vorbereitung",
            "en cours",
            "prevu",
            "non obtenu",
            "inacheve",
            "en curso",
            "cursando",
            "incompleto",
            "sin terminar",
            "in corso",
            "em andamento",
            "a decorrer",
            "lopend",
            "nog bezig",
            "pagaende",
            "w trakcie",
            "nieukonczone");

    private Unfinished() {}

    static boolean said(String text) {
        String key = " " + Folding.key(text) + " ";
        return CUES.stream().anyMatch(cue -> key.contains(" " + cue + " "));
    }
}
