package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.text.Line;
import dev.candor.skills.text.Folding;
import java.util.regex.Pattern;

/** Lines that say themselves that a paper or a study is not there yet: "starting in March", "two papers short of", "im fünften Semester". */
final class UnderWay {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:start(?:ing|s)|to start|short of|way through|(?:training|studying|training to become) (?:to|for|as|towards?)"
                    + "|preparing|towards?|working (?:on|towards?)|building the|case log|semester|semestre|still to|to be taken"
                    + "|a falta del?|pendiente|por (?:entregar|terminar|acabar)|empez\\w+|encore|restant\\w*|reste|manque\\w*"
                    + "|fehlt|fehlen|noch (?:nicht|offen|ohne)|angehende[rn]?|berufsbegleitend\\w*|absolvier[et]|second year|first year"
                    + "|third year|in progress|underway|under way)\\b");

    private UnderWay() {}

    static boolean says(Line line) {
        return !line.marks("progress").isEmpty()
                || WORDS.matcher(Folding.fold(line.text())).find();
    }
}
