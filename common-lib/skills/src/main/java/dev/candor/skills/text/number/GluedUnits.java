package dev.candor.skills.text.number;

import dev.candor.skills.text.Folding;
import dev.candor.skills.text.WordTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Number words that are one word with their unit: "viermonatig", "driedaagse", "fünfmal". */
final class GluedUnits {

    private static final List<Ending> ENDINGS = endings();

    private GluedUnits() {}

    private record Ending(String language, String unit, Pattern word) {}

    private static List<Ending> endings() {
        WordTable table = WordTable.load(GluedUnits.class, "glued-units.tsv");
        return table.keys().stream()
                .map(key -> new Ending(
                        key.substring(0, key.indexOf(' ')),
                        key.substring(key.indexOf(' ') + 1),
                        Pattern.compile(table.words(key).stream()
                                .map(ending -> Folding.fold(ending).replace("*", "\\p{L}{0,2}"))
                                .collect(Collectors.joining("|", "(\\p{L}{3,})(?:", ")")))))
                .toList();
    }

    /** What a word says; absent if it is no such word. "Einmalig" counts nothing. */
    static QuantityWords.@Nullable Worded read(String folded, String language) {
        for (Ending ending : ENDINGS) {
            Matcher word = ending.word().matcher(folded);
            boolean read = ending.language().equals(language) && word.matches();
            long value = read ? NumberWords.valueOf(word.group(1), language) : -1;
            if (value > (ending.unit().equals("times") ? 1 : 0)) {
                return new QuantityWords.Worded(BigDecimal.valueOf(value), ending.unit(), 1);
            }
        }
        return null;
    }
}
