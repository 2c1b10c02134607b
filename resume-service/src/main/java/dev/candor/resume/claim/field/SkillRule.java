package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SkillFacts;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Mark;
import dev.candor.resume.claim.text.Term;
import dev.candor.skills.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A skill is named anywhere in the source, under this or another name, or is what a named one is. */
final class SkillRule {

    private static final Set<String> MAKERS =
            Set.of(("microsoft ms autodesk adobe google amazon apple oracle ibm apache atlassian "
                            + "siemens sage cisco jetbrains hashicorp vmware redhat mozilla aws azure gnu")
                    .split(" "));

    private SkillRule() {}

    static Optional<Finding> check(FieldCase field) {
        String text = field.text();
        if (SkillNames.named(field.index(), text)
                || SkillNames.again(field.index(), text)
                || QualifiedSkill.isTold(field.index(), text)
                || ToldLimit.isKept(field.index(), text)) {
            return Optional.empty();
        }
        Optional<Finding> stronger = stronger(field, text);
        if (stronger.isPresent()) {
            return stronger;
        }
        if (SkillNames.learnt(field.index(), text)) {
            return Optional.of(field.confirm("skill-in-training", "The source says that it is being learned."));
        }
        if (limited(field, text) && !QualifiedSkill.isBelowLimit(field)) {
            return Optional.of(field.block("skill-level-up", "The source names it with a limit."));
        }
        if (ToldLimit.isDropped(field)) {
            return Optional.of(field.confirm("skill-limit-dropped", "The source says how far it goes."));
        }
        if (backed(field.index(), text)
                || backed(field.index(), withoutMaker(text))
                || SkillWords.allShown(field.index(), text)
                || SameSkill.isTold(field.index(), text)) {
            return Optional.empty();
        }
        boolean headed = isHeading(field) && (!SkillFacts.known(text) || isPlain(field) || !SkillWords.isNamed(text));
        return headed ? heading(field) : Optional.of(unshown(field, text));
    }

    private static Finding unshown(FieldCase field, String text) {
        if (field.index().skills().backing(SkillFacts.idOf(text)) == SkillFacts.Backing.NEEDED) {
            return field.confirm("implied-skill", "Something in the source needs it, but does not name it.");
        }
        return SkillWords.partShown(field.index(), text)
                        || SkillNames.besideName(field.index(), text)
                        || SkillNames.isDotted(field.index(), text)
                ? field.confirm("skill-reworded", "The source names a part of it.")
                : field.block("new-skill", "The source does not show this skill.");
    }

    /** The level of a skill, never above the source's. */
    static Optional<Finding> level(FieldCase field) {
        String skill = nameOf(field);
        List<Entry> sources = field.index().tree().entries("skills").stream()
                .filter(entry -> !entry.text("level").isEmpty())
                .filter(entry -> skill.isEmpty()
                        || SkillFacts.idOf(entry.text("name")).equals(SkillFacts.idOf(skill))
                        || entry.fields().stream()
                                .anyMatch(one -> Folding.key(one.text()).equals(Folding.key(skill))))
                .toList();
        boolean backed = sources.stream().anyMatch(entry -> reaches(entry.text("level"), field.text()));
        return backed
                ? Optional.empty()
                : Optional.of(field.block("skill-level-up", "The source gives a lower level, or none."));
    }

    private static boolean reaches(String had, String has) {
        boolean same = Folding.key(had).equals(Folding.key(has));
        boolean ranked = known(had) >= 0 && known(has) >= 0 && known(has) <= known(had);
        return same || (ranked && Lines.read(has, "en").quantities().isEmpty());
    }
    /** Whether the words stand in the source, or mean skills that it names, or are all in one of its texts. */
    static boolean backed(SourceIndex index, String text) {
        Line line = Lines.read(text, index.language());
        Set<Term> rest = new HashSet<>(line.terms());
        for (var hit : SkillFacts.hits(text, index.language())) {
            if (index.skills().backing(hit.skill().id()) != SkillFacts.Backing.NAMED) {
                return inOneText(index, line.terms(), line);
            }
            rest.removeIf(
                    term -> term.token().start() >= hit.start() && term.token().end() <= hit.end());
        }
        boolean asWhole = index.skills().backing(SkillFacts.idOf(text)) == SkillFacts.Backing.NAMED;
        return asWhole || (rest.isEmpty() && !line.terms().isEmpty()) || inOneText(index, List.copyOf(rest), line);
    }

    private static boolean inOneText(SourceIndex index, List<Term> terms, Line line) {
        if (!line.quantities().isEmpty() || terms.isEmpty()) {
            return false;
        }
        Set<String> roots = new HashSet<>(terms.stream().map(SkillRule::root).toList());
        return index.texts().stream()
                .filter(text -> line.marks("negation").isEmpty()
                        && text.line().marks("negation").isEmpty())
                .anyMatch(text -> text.line().terms().stream()
                        .map(SkillRule::root)
                        .collect(Collectors.toSet())
                        .containsAll(roots));
    }

    /** A short name is compared as written: roots of "go" or "R" prove nothing. */
    private static String root(Term term) {
        return term.token().text().length() <= 3 ? term.token().text() : term.root();
    }

    /** "Python (basic)" and "Pastry basics" are no "Python" and no "Pastry" unless another text names them. */
    private static boolean limited(FieldCase field, String text) {
        Set<String> words = roots(Lines.read(text, field.index().language()));
        String id = SkillFacts.idOf(text);
        List<SourceText> saying = Stream.concat(
                        field.index().texts().stream()
                                .filter(source -> roots(source.line()).containsAll(words)),
                        field.index().skills().texts(id).stream().filter(source -> names(source, id)))
                .toList();
        return !words.isEmpty()
                && known(text) != 0
                && !saying.isEmpty()
                && saying.stream()
                        .allMatch(source -> source.kind() == FieldKind.SKILL
                                && source.line().marks("know").stream().anyMatch(mark -> mark.rank() == 0));
    }

    private static boolean names(SourceText source, String id) {
        Line line = source.line();
        return SkillFacts.idsIn(line.text(), line.language(), !source.prose()).contains(id);
    }

    private static Set<String> roots(Line line) {
        return line.terms().stream().map(Term::root).collect(Collectors.toSet());
    }

    /** "Autodesk AutoCAD" is AutoCAD: the maker's name in front says nothing more. */
    private static String withoutMaker(String text) {
        int space = text.indexOf(' ');
        return space > 0 && MAKERS.contains(Folding.key(text.substring(0, space))) ? text.substring(space + 1) : text;
    }

    private static Optional<Finding> stronger(FieldCase field, String text) {
        Line line = Lines.read(text, field.index().language());
        int rank = known(line);
        boolean counted = !line.quantities().isEmpty();
        boolean credential = !line.marks("credential").isEmpty();
        if (rank < 3 && !counted && !credential) {
            return Optional.empty();
        }
        Set<String> said = new HashSet<>();
        for (SourceText source : field.index().texts()) {
            boolean same = Folding.key(source.line().text()).contains(Folding.key(text));
            if (same) {
                said.add(source.path());
            }
        }
        return said.isEmpty()
                ? Optional.of(field.block("skill-level-up", "The source does not say how well, or how long."))
                : Optional.empty();
    }

    private static boolean isHeading(FieldCase field) {
        return field.field().path().startsWith("skills[")
                && field.field().name().equals("name")
                && entryOf(field).fields().stream().anyMatch(one -> one.path().contains(".keywords["));
    }

    private static Optional<Finding> heading(FieldCase field) {
        List<String> words = NameWords.of(field.text());
        boolean asLevel = known(field.text()) >= 2
                && words.size() <= 2
                && field.index().tree().entries("skills").stream()
                        .map(entry -> entry.text("name"))
                        .anyMatch(name -> known(name) >= 0 && known(name) < known(field.text()));
        if (asLevel) {
            return Optional.of(field.block("skill-level-up", "The source gives a lower level."));
        }
        return !SkillFacts.known(field.text()) || isPlain(field) || SkillWords.isGroup(field.text(), entryOf(field))
                ? Optional.empty()
                : Optional.of(field.confirm("new-heading", "No skill of the source is called that."));
    }

    /** Whether a heading is made of words for groups and of words of the source. */
    private static boolean isPlain(FieldCase field) {
        Line line = Lines.read(field.text(), field.index().language());
        return NameWords.of(field.text()).stream().allMatch(NameWords::heading)
                || line.terms().stream()
                        .allMatch(term -> term.neutral()
                                || NameWords.heading(term.token().folded())
                                || backed(field.index(), term.token().text()));
    }

    private static Entry entryOf(FieldCase field) {
        return field.tailored().entries().stream()
                .filter(entry -> entry.path().equals(field.field().entry()))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(FieldCase field) {
        return entryOf(field).text("name");
    }

    private static int known(String text) {
        return Stream.of("en", "de", "fr", "es", "it", "pt", "nl")
                .mapToInt(language -> known(Lines.read(text, language)))
                .max()
                .orElse(-1);
    }

    private static int known(Line line) {
        return line.marks("know").stream().mapToInt(Mark::rank).max().orElse(-1);
    }
}
