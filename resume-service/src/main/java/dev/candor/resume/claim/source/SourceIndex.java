package dev.candor.resume.claim.source;

import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.skills.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All texts of the source, read once, and asked by every rule. */
public final class SourceIndex {

    private static final Set<String> DEEDS = Set.of("work", "volunteer", "projects");
    private final ResumeTree tree;
    private final String language;
    private final List<SourceText> texts;
    private final SkillFacts skills;

    /** Reads a source. */
    public SourceIndex(ResumeTree tree) {
        this.tree = tree;
        this.language = languageOf(tree);
        this.texts = read(tree, language);
        this.skills = new SkillFacts(texts);
    }

    /** The main language of a resume's sentences; English if it cannot be told. */
    public static String languageOf(ResumeTree tree) {
        String prose = tree.fields().stream()
                .filter(field -> FieldKind.of(field) == FieldKind.PROSE)
                .map(Field::text)
                .collect(Collectors.joining("\n"));
        String all = prose.length() > 40
                ? prose
                : tree.fields().stream().map(Field::text).collect(Collectors.joining("\n"));
        return Languages.detect(all, "en");
    }

    /** The source itself. */
    public ResumeTree tree() {
        return tree;
    }

    /** ISO 639-1 code of its main language. */
    public String language() {
        return language;
    }

    /** The skills it names. */
    public SkillFacts skills() {
        return skills;
    }

    /** All of its texts. */
    public List<SourceText> texts() {
        return texts;
    }

    /** Sentences of one entry. */
    public List<SourceText> sentences(String entry) {
        return texts.stream()
                .filter(text -> text.prose() && text.entry().equals(entry))
                .toList();
    }

    /** All sentences. */
    public List<SourceText> sentences() {
        return texts.stream().filter(SourceText::prose).toList();
    }

    /** Short fields of one entry. */
    public List<SourceText> fields(String entry) {
        return texts.stream()
                .filter(text -> !text.prose() && text.entry().equals(entry))
                .toList();
    }

    /** Texts that belong to no role: summary, skills, studies, certificates and the like. */
    public List<SourceText> general() {
        return texts.stream().filter(text -> !isRole(text.entry())).toList();
    }

    /** Texts of all roles but one. */
    public List<SourceText> otherRoles(String entry) {
        return texts.stream()
                .filter(text -> isRole(text.entry()) && !text.entry().equals(entry))
                .toList();
    }

    /** Texts of fields of a kind. */
    public List<SourceText> of(FieldKind kind) {
        return texts.stream().filter(text -> text.kind() == kind).toList();
    }

    /** Whether something was done in an entry: a role, a project, volunteering. */
    public static boolean isRole(String entry) {
        return !entry.isEmpty() && DEEDS.contains(entry.substring(0, entry.indexOf('[')));
    }

    /** Roles with something like dates. */
    public List<Entry> roles() {
        return tree.entries("work");
    }

    private static List<SourceText> read(ResumeTree tree, String language) {
        List<SourceText> texts = new ArrayList<>();
        for (Field field : tree.fields()) {
            FieldKind kind = FieldKind.of(field);
            List<Line> lines = kind == FieldKind.PROSE
                    ? Lines.of(field.text(), language)
                    : List.of(Lines.read(field.text(), language));
            lines.forEach(line -> texts.add(new SourceText(field.path(), field.entry(), kind, line)));
        }
        return List.copyOf(texts);
    }
}
