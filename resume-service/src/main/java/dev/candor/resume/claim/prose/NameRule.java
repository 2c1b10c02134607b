package dev.candor.resume.claim.prose;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.Skill;
import dev.candor.skills.SkillMatcher.Hit;
import dev.candor.skills.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tools, organisations, places and people in a sentence are those of its role. */
final class NameRule implements ProseRule {

    private static final String NOT_NAMED = "The source does not name it.";
    private static final double TITLE_CASE = 0.75;
    private static final Set<String> ARTICLES = Set.of(
            "eines", "des", "der", "den", "die", "zwei", "drei", "vier", "beider", "mehrerer", "kleinen", "grossen");

    @Override
    public List<Finding> check(ProseCase one) {
        List<Finding> findings = new ArrayList<>();
        List<Hit> hits = one.hits();
        for (Hit hit : hits) {
            tool(one, hit).ifPresent(findings::add);
        }
        boolean titled = titleCase(one);
        for (Term term : one.line().terms()) {
            boolean inHit = hits.stream()
                    .anyMatch(hit ->
                            term.token().start() >= hit.start() && term.token().end() <= hit.end());
            if (!inHit && named(one, term, titled) && !isShort(one, term)) {
                name(one, term).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** "GMDSS GOC" for "GMDSS General Operator's Certificate". */
    private static boolean isShort(ProseCase one, Term term) {
        return Shortened.is(one, term);
    }

    private static Optional<Finding> tool(ProseCase one, Hit hit) {
        List<SourceText> texts = one.index().skills().texts(hit.skill().id());
        if (spelledOut(one, hit)) {
            return Optional.empty();
        }
        boolean own =
                texts.stream().anyMatch(one.ownTexts()::contains) || written(one, hit) || HeldNames.study(one, hit);
        if (own) {
            return beforeItsTime(one, hit).or(() -> joined(one, hit, texts));
        }
        boolean typed = Unnamed.NAMED.contains(hit.skill().kind())
                || (Character.isUpperCase(hit.matched().codePointAt(0))
                        && hit.start() > 0
                        && !one.line().language().equals("de"));
        if (hit.skill().kind() == Skill.Kind.SOFT || isNoun(one, hit) || Shortened.isLight(one, hit)) {
            return Optional.empty();
        }
        boolean paper = hit.skill().kind() == Skill.Kind.CERTIFICATE && Unnamed.plain(one, hit);
        if (texts.isEmpty() && (paper || asWord(one, hit))) {
            return Optional.empty();
        }
        if (texts.isEmpty()) {
            return Unnamed.check(one, hit, typed);
        }
        return typed ? Optional.of(placed(texts, hit.matched())) : Optional.empty();
    }

    /** "Eines Teams": in German every noun has a capital, and an article stands before no tool that is called like a team. */
    private static boolean isNoun(ProseCase one, Hit hit) {
        int at = one.line().tokenAt(hit.start());
        return one.line().language().equals("de")
                && at > 0
                && ARTICLES.contains(one.line().tokens().get(at - 1).folded())
                && one.line().terms().stream()
                        .filter(term -> term.at() == at)
                        .anyMatch(term -> term.keys().contains("~team") || Binding.isPeople(term));
    }

    /** A tool of another line of the same role: true perhaps, and only the person knows. */
    private static Optional<Finding> joined(ProseCase one, Hit hit, List<SourceText> texts) {
        boolean here = one.summary()
                || !Unnamed.NAMED.contains(hit.skill().kind())
                || texts.stream()
                        .anyMatch(text -> !text.prose() && one.ownTexts().contains(text))
                || texts.stream().anyMatch(one.aligned()::contains)
                || one.aligned().stream().anyMatch(text -> text.line().text().contains(hit.matched()));
        return here
                ? Optional.empty()
                : Optional.of(one.confirm(hit.matched(), "tool-joined", "The source names it in another line."));
    }

    /** The "Tableau" that begins a line about a "tableau". */
    private static boolean asWord(ProseCase one, Hit hit) {
        String word = Folding.fold(hit.matched());
        return word.length() > 3
                && one.line().tokenAt(hit.start()) == 0
                && one.ownTexts().stream()
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> token.folded().equals(word));
    }

    /** The "Hours of Service" of the source's HOS. */
    private static boolean spelledOut(ProseCase one, Hit hit) {
        List<Term> words = one.line().terms().stream()
                .filter(term ->
                        term.token().start() >= hit.start() && term.token().end() <= hit.end())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(one::inLongForm);
    }

    /** The very words stand in the role, whatever the lexicon makes of them. */
    private static boolean written(ProseCase one, Hit hit) {
        boolean word = one.ownTexts().stream()
                .flatMap(text -> text.line().tokens().stream())
                .anyMatch(token -> token.text().equals(hit.matched()));
        return word
                || (hit.matched().length() > 3
                        && one.ownTexts().stream()
                                .anyMatch(text -> text.line().text().contains(hit.matched())));
    }

    private static Optional<Finding> beforeItsTime(ProseCase one, Hit hit) {
        Integer since = hit.skill().since();
        String end = one.index().tree().text(one.entry() + ".endDate");
        boolean early = since != null
                && SourceIndex.isRole(one.entry())
                && end.length() >= 4
                && end.substring(0, 4).chars().allMatch(Character::isDigit)
                && Integer.parseInt(end.substring(0, 4)) < since
                && one.own().stream().noneMatch(text -> text.line().text().contains(hit.matched()));
        return early
                ? Optional.of(one.block(hit.matched(), "before-its-time", "It did not exist when this role ended."))
                : Optional.empty();
    }

    /** Elsewhere in the source: another role's tool is moved, one of the skills list is put into a role. */
    private static Finding placed(List<SourceText> texts, String name) {
        SourceText first = texts.stream()
                .filter(text -> SourceIndex.isRole(text.entry()))
                .findFirst()
                .orElseGet(texts::getFirst);
        return SourceIndex.isRole(first.entry())
                ? Finding.block(
                        name, "tool-of-another-role", "The source names it in another role.", List.of(first.quoted()))
                : Finding.confirm(
                        name, "tool-without-role", "The source does not say in which role.", List.of(first.quoted()));
    }

    private static boolean named(ProseCase one, Term term, boolean titled) {
        if (term.shaped()) {
            return true;
        }
        boolean first =
                term.at() == 0 || !one.line().tokens().get(term.at() - 1).word();
        boolean german = one.line().language().equals("de");
        return term.token().capitalised() && !first && !titled && !german;
    }

    private static boolean titleCase(ProseCase one) {
        List<Term> terms =
                one.line().terms().stream().filter(term -> term.at() > 0).toList();
        long capitals =
                terms.stream().filter(term -> term.token().capitalised()).count();
        return terms.size() >= 4 && capitals >= TITLE_CASE * terms.size();
    }

    private static Optional<Finding> name(ProseCase one, Term term) {
        String name = term.token().text();
        if (written(term, one.ownTexts()) || longForm(one, term) || one.inLongForm(term)) {
            return Optional.empty();
        }
        List<SourceText> elsewhere = one.index().texts().stream()
                .filter(text -> written(term, List.of(text)))
                .toList();
        if (elsewhere.isEmpty()) {
            return Optional.of(
                    term.neutral()
                                    || (name.chars().allMatch(Character::isDigit) && name.length() <= 2)
                                    || Shortened.may(term.token(), one.ownTexts())
                            ? one.confirm(name, "new-name", NOT_NAMED)
                            : one.block(name, "new-name", NOT_NAMED));
        }
        return Optional.of(placed(elsewhere, name));
    }

    /** A name is known by itself or by its root, never by a concept. */
    private static boolean written(Term term, List<SourceText> texts) {
        Set<String> keys = term.keys().stream()
                .filter(key -> key.startsWith("~@")
                        || key.equals(term.root())
                        || key.equals(term.token().folded()))
                .collect(Collectors.toSet());
        return Words.explained(new Term(term.at(), term.token(), term.root(), keys, false), texts)
                || texts.stream()
                        .filter(text -> term.token().capitalised())
                        .flatMap(text -> text.line().tokens().stream())
                        .anyMatch(token -> token.text().equals(term.token().text()));
    }

    /** "Intensive Care Unit" where the source says ICU: its initials, in order, are a word of the role. */
    private static boolean longForm(ProseCase one, Term term) {
        List<Term> run = one.line().terms().stream()
                .filter(other -> other.token().capitalised() && Math.abs(other.at() - term.at()) <= 4)
                .toList();
        StringBuilder initials = new StringBuilder();
        run.forEach(other -> initials.append(other.token().folded().charAt(0)));
        return initials.length() >= 2
                && one.ownTexts().stream()
                        .flatMap(text -> text.line().terms().stream())
                        .anyMatch(other -> other.token().folded().contentEquals(initials));
    }
}
