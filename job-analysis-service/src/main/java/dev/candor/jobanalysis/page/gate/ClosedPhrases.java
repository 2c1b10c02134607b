package dev.candor.jobanalysis.page.gate;

import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.List;

/** Sentences by which sites close a posting, as whole phrases: "if the position is filled" closes nothing. */
final class ClosedPhrases {

    private static final Phrases PHRASES = Phrases.load(ClosedPhrases.class, "closed.tsv");

    private ClosedPhrases() {}

    static boolean in(String line) {
        List<Token> tokens = Tokens.of(line);
        for (int at = 0; at < tokens.size(); at++) {
            if (PHRASES.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }
}
