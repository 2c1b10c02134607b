package dev.candor.resume.claim.source;

import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.text.Line;
import dev.candor.resume.claim.text.Lines;
import dev.candor.resume.claim.text.Wording;
import dev.candor.skills.text.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All texts of the source, read once, and asked by every rule. */
public final class SourceIndex {

    private static final Set<String> DEEDS = Set.of("work", "volunteer", "projects");
    private final ResumeTree tree;
    private final String language;
    private final List<SourceText> texts;
    private final SkillFacts skills;
    private final List<SourceText> sentences;
    private final Map<String, List<SourceText>> byEntry = new HashMap<>();
    private final Map<String, Set<String>> wordings = new ConcurrentHashMap<>();

    /** Reads a source. */
    public SourceIndex(ResumeTree tree) {
        this.tree = tree;
        this.language = languageOf(tree);
        this.texts = read(tree, language);
        this.skills = new SkillFacts(texts);
        this.sentences = texts.stream().filter(SourceText::prose).toList();
        texts.forEach(text -> byEntry.computeIfAbsent(text.entry(), entry -> new ArrayList<>())
                .add(text));
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

    /** Texts of one entry. */
    public List<SourceText> texts(String entry) {
        return Collections.unmodifiableList(byEntry.getOrDefault(entry, List.of()));
    }

    /** Sentences of one entry. */
    public List<SourceText> sentences(String entry) {
        return texts(entry).stream().filter(SourceText::prose).toList();
    }

    /** All sentences. */
    public List<SourceText> sentences() {
        return sentences;
    }

    /** What an entry, or if it is empty any, says word for word: whole fields and sentences. */
    public Set<String> wordings(String entry) {
        return wordings.computeIfAbsent(entry, this::wordingsOf);
    }

    private Set<String> wordingsOf(String entry) {
        Set<String> said = new HashSet<>();
        for (SourceText text : entry.isEmpty() ? sentences : sentences(entry)) {
            said.add(Wording.of(text.line().text()));
            said.add(Wording.of(tree.text(text.path())));
        }
        return Set.copyOf(said);
    }

    /** Short fields of one entry. */
    public List<SourceText> fields(String entry) {
        return texts(entry).stream().filter(text -> !text.prose()).toList();
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
