package dev.candor.skills;

import dev.candor.skills.Atoms.Atom;
import dev.candor.skills.Skill.Flag;
import dev.candor.skills.SkillTrie.Found;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a name is meant as the skill, where the name is also a common word. */
final class MatchGuards {

    private static final Phrases CUES = Phrases.load(MatchGuards.class, "cues.tsv");
    private static final Set<String> BEFORE_VERB = Set.of(
            "to", "you", "we", "they", "i", "will", "can", "who", "must", "may", "should", "could", "would", "not",
            "let", "help", "teams", "people", "then", "and", "never", "always", "zu", "wir", "pour", "de");
    private static final Set<String> BEHIND_VERB = Set.of(
            "in",
            "at",
            "our",
            "your",
            "the",
            "yourself",
            "their",
            "its",
            "as",
            "a",
            "an",
            "into",
            "to",
            "with",
            "on",
            "for",
            "up",
            "through",
            "beyond",
            "quickly",
            "within",
            "when",
            "under",
            "by",
            "from");
    private static final Set<String> LIST_SIGNS =
            Set.of(",", ";", "|", "/", "•", "·", "●", "▪", "-", "–", "(", ")", ":", "&", "*", "◦", "‣", "✓", "+");
    private static final Set<String> LIST_WORDS = Set.of(
            "and", "or", "und", "oder", "et", "ou", "y", "o", "e", "i", "sowie", "och", "en", "including", "like");
    private static final int NEAR = 6;
    private static final int CUE_WITHIN = 4;

    private final String text;
    private final List<Atom> atoms;
    private final List<Token> tokens;

    MatchGuards(String text, List<Atom> atoms) {
        this.text = text;
        this.atoms = atoms;
        this.tokens = Tokens.of(text);
    }

    /** Guards that need only the name's own place. */
    boolean passes(Found found) {
        Skill skill = found.skill();
        boolean alone = isWholeText(found);
        if (skill.has(Flag.GENERIC) && !alone) {
            return false;
        }
        if (skill.has(Flag.CASE) && !alone && !isWritten(found)) {
            return false;
        }
        return !(skill.has(Flag.VERB) && !alone && isVerb(found));
    }

    /** Keeps flagged names only where other skills, a list or a cue stand beside them. */
    List<Found> inContext(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (Found one : found) {
            if (!needsContext(one)
                    || isWholeText(one)
                    || nearSkill(one, found)
                    || behindCue(one)
                    || listed(one, found)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Distinct aliases of a flagged skill ("golang") need no context. */
    private static boolean needsContext(Found found) {
        boolean ownName = found.alias().text().equalsIgnoreCase(found.skill().name());
        boolean shortAlias = found.alias().text().length() <= 3;
        return found.alias().guarded() || (found.skill().has(Flag.CONTEXT) && (ownName || shortAlias));
    }

    private boolean nearSkill(Found one, List<Found> all) {
        return all.stream()
                .filter(other -> other.first() != one.first()
                        && !other.skill().has(Flag.CONTEXT)
                        && other.skill().kind().technical())
                .anyMatch(other -> sameLine(one, other)
                        && Math.min(Math.abs(other.first() - one.next()), Math.abs(one.first() - other.next()))
                                <= NEAR);
    }

    private boolean sameLine(Found one, Found other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(start(one), start(other));
        return from >= to || text.substring(from, to).chars().noneMatch(letter -> letter == '\n' || letter == ';');
    }

    private boolean behindCue(Found one) {
        int place = tokenAt(start(one));
        for (int at = Math.max(0, place - CUE_WITHIN - 2); at < place; at++) {
            Phrases.Match cue = CUES.at(tokens, at);
            int next = cue == null ? 0 : at + cue.tokens();
            if (cue != null && next <= place && place - next <= CUE_WITHIN && unbroken(next, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean unbroken(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).lineStart() || ".;".contains(tokens.get(at).text())) {
                return false;
            }
        }
        return to >= tokens.size()
                || !tokens.get(to).lineStart()
                || tokens.get(from - 1).text().equals(":");
    }

    /** An item of a list that holds another name as an item, or alone on a line. */
    private boolean listed(Found one, List<Found> all) {
        if (!isItem(one)) {
            return false;
        }
        boolean ownLine = opensLine(one) && endsLine(one);
        return ownLine
                || all.stream()
                        .anyMatch(other -> other.first() != one.first()
                                && sameLine(one, other)
                                && isItem(other)
                                && other.skill().kind().technical());
    }

    private boolean isItem(Found found) {
        int first = tokenAt(start(found));
        int behind = tokenAt(found.end());
        boolean opens = opensLine(found) || isListMark(first - 1);
        boolean closes = endsLine(found)
                || isListMark(behind)
                || tokens.get(behind).text().equals(".");
        return opens && closes;
    }

    private boolean isListMark(int at) {
        Token token = tokens.get(at);
        return LIST_SIGNS.contains(token.text()) || LIST_WORDS.contains(token.folded());
    }

    private boolean opensLine(Found found) {
        int first = tokenAt(start(found));
        return first == 0 || tokens.get(first).lineStart();
    }

    private boolean endsLine(Found found) {
        int behind = tokenAt(found.end());
        return behind >= tokens.size() || tokens.get(behind).lineStart();
    }

    private boolean isVerb(Found found) {
        int first = tokenAt(start(found));
        int behind = tokenAt(found.end());
        String before = first == 0 || tokens.get(first).lineStart()
                ? ""
                : tokens.get(first - 1).folded();
        String next = behind >= tokens.size() || tokens.get(behind).lineStart()
                ? ""
                : tokens.get(behind).folded();
        boolean written = isWritten(found);
        return (!written && BEFORE_VERB.contains(before))
                || (BEHIND_VERB.contains(next) && (!written || before.isEmpty()))
                || Set.of("to", "you", "will", "can", "who").contains(before);
    }

    private boolean isWritten(Found found) {
        String written = text.substring(start(found), found.end());
        boolean known = written.equals(found.skill().name())
                || written.equals(found.alias().text())
                || found.skill().aliases().stream()
                        .anyMatch(alias -> alias.text().equals(written));
        boolean capitals = written.length() > 3 && written.equals(written.toUpperCase(Locale.ROOT));
        return known || capitals;
    }

    private boolean isWholeText(Found found) {
        return atoms.size() == found.next() - found.first();
    }

    private int start(Found found) {
        return atoms.get(found.first()).start();
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
