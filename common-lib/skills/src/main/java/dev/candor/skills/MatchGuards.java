package dev.candor.skills;

import dev.candor.skills.Atoms.Atom;
import dev.candor.skills.Skill.Flag;
import dev.candor.skills.SkillTrie.Found;
import dev.candor.skills.text.Phrases;
import dev.candor.skills.text.Tokens;
import dev.candor.skills.text.Tokens.Token;
import dev.candor.skills.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a name is meant as the skill, where the name is also a common word. */
final class MatchGuards {

    private static final Phrases CUES = Phrases.load(MatchGuards.class, "cues.tsv");
    private static final WordTable WORDS = WordTable.load(MatchGuards.class, "guards.tsv");
    private static final Set<String> BEFORE_VERB = Set.copyOf(WORDS.words("before-verb"));
    private static final Set<String> BEHIND_VERB = Set.copyOf(WORDS.words("behind-verb"));
    private static final Set<String> LIST_WORDS = Set.copyOf(WORDS.words("list"));
    private static final String LIST_SIGNS = ",;|/•·●▪-–():&*◦‣✓+";
    private static final int SHORT_ACRONYM = 4;
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
        if (!alone && isGuardedAcronym(found)) {
            return false;
        }
        return !(skill.has(Flag.VERB) && !alone && isVerb(found));
    }

    /** "SOLID" and "MIG" are also words: as guarded names they count in capitals only. */
    private boolean isGuardedAcronym(Found found) {
        String alias = found.alias().text();
        boolean acronym = found.alias().guarded() && alias.equals(alias.toUpperCase(Locale.ROOT));
        return acronym && !text.substring(start(found), found.end()).startsWith(alias);
    }

    /** Keeps flagged names only where other skills, a list or a cue stand beside them. */
    List<Found> inContext(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Found one = found.get(at);
            boolean clear = !needsContext(one) || isWholeText(one) || behindCue(one);
            if (clear || nearSkill(found, at) || listed(found, at)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** Distinct aliases of a flagged skill ("golang") need no context; short acronyms in small letters do if one can speak them. */
    private boolean needsContext(Found found) {
        String alias = found.alias().text();
        boolean shortAlias = alias.length() <= 3;
        boolean flagged = found.skill().has(Flag.CONTEXT)
                && (shortAlias || alias.equalsIgnoreCase(found.skill().name()));
        return flagged || found.alias().guarded() || isSmallAcronym(found);
    }

    private boolean isSmallAcronym(Found found) {
        String alias = found.alias().text();
        String written = text.substring(start(found), found.end());
        return alias.length() <= SHORT_ACRONYM
                && alias.equals(alias.toUpperCase(Locale.ROOT))
                && written.equals(written.toLowerCase(Locale.ROOT))
                && !written.equals(alias)
                && written.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private boolean nearSkill(List<Found> all, int at) {
        Found one = all.get(at);
        return beside(all, at).stream()
                .filter(other ->
                        Math.min(Math.abs(other.first() - one.next()), Math.abs(one.first() - other.next())) <= NEAR)
                .anyMatch(other -> !needsContext(other) && other.skill().kind().technical());
    }

    /** The few names before and behind one, on its own line. */
    private List<Found> beside(List<Found> all, int at) {
        List<Found> beside = new ArrayList<>();
        for (int other = Math.max(0, at - NEAR); other < Math.min(all.size(), at + NEAR); other++) {
            if (other != at && sameLine(all.get(at), all.get(other))) {
                beside.add(all.get(other));
            }
        }
        return beside;
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
    private boolean listed(List<Found> all, int at) {
        Found one = all.get(at);
        if (!isItem(one)) {
            return false;
        }
        boolean ownLine = opensLine(one) && endsLine(one);
        return ownLine
                || beside(all, at).stream()
                        .anyMatch(other -> isItem(other) && other.skill().kind().technical());
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
