package dev.candor.resume.tailoring.offline;

import java.util.List;
import java.util.Map;

/** The reasons of changes in the resume's language; English where a language has no words here. */
final class ReasonWords {

    private static final Map<String, Map<String, String>> DEEDS = Map.of(
            "de",
            Map.of(
                    "What matters most here comes first", "Das Wichtigste steht hier zuerst",
                    "What the job is about comes first.", "Was die Stelle ausmacht, steht zuerst.",
                    "Says at once what you bring", "Sagt sofort, was du mitbringst",
                    "What is asked for stands first, as the posting calls it",
                            "Gefragtes steht zuerst, so wie die Anzeige es nennt",
                    "What serves most stands at the top", "Was am meisten nützt, steht oben",
                    "Shorter, and only what serves the posting", "Kürzer, und nur was der Anzeige dient",
                    "Under the posting's name", "Unter dem Namen, den die Anzeige nennt"),
            "fr",
            Map.of(
                    "What matters most here comes first", "L'essentiel vient d'abord",
                    "What the job is about comes first.", "Le cœur du poste vient d'abord.",
                    "Says at once what you bring", "Dit d'emblée ce que vous apportez",
                    "What is asked for stands first, as the posting calls it",
                            "Ce qui est demandé vient d'abord, avec les mots de l'annonce",
                    "What serves most stands at the top", "Le plus utile est en tête",
                    "Shorter, and only what serves the posting", "Plus court, et seulement ce qui sert l'annonce",
                    "Under the posting's name", "Sous le nom employé par l'annonce"),
            "es",
            Map.of(
                    "What matters most here comes first", "Lo más importante va primero",
                    "What the job is about comes first.", "Lo esencial del puesto va primero.",
                    "Says at once what you bring", "Dice enseguida lo que aporta",
                    "What is asked for stands first, as the posting calls it",
                            "Lo que se pide va primero, con las palabras de la oferta",
                    "What serves most stands at the top", "Lo más útil va arriba",
                    "Shorter, and only what serves the posting", "Más corto, y solo lo que sirve para la oferta",
                    "Under the posting's name", "Con el nombre que usa la oferta"));

    private static final Map<String, String> ASKS = Map.of(
            "de", ". Die Anzeige verlangt: ",
            "fr", ". L'annonce demande\u00a0: ",
            "es", ". La oferta pide: ");

    private ReasonWords() {}

    /** The deed alone, or with the names of what it serves. */
    static String of(String language, String deed, List<String> names) {
        String said = DEEDS.getOrDefault(language, Map.of()).getOrDefault(deed, deed);
        if (names.isEmpty()) {
            return said.endsWith(".") ? said : said + ".";
        }
        return said + ASKS.getOrDefault(language, ": the posting asks for ") + String.join(", ", names) + ".";
    }
}
