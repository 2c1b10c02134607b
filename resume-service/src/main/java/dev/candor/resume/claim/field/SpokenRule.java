package dev.candor.resume.claim.field;

import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import dev.candor.resume.claim.source.SourceText;
import dev.candor.skills.text.CefrLevel;
import dev.candor.skills.text.Folding;
import dev.candor.skills.text.LanguageLevels;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A spoken language is in the source, at that level or above. */
final class SpokenRule {

    private SpokenRule() {}

    static Optional<Finding> check(FieldCase field) {
        String entry = field.field().entry();
        Entry mine = field.tailored().entries().stream()
                .filter(one -> one.path().equals(entry))
                .findFirst()
                .orElseThrow();
        String name = mine.text("language");
        List<Entry> same = field.index().tree().entries("languages").stream()
                .filter(one -> isSame(one.text("language"), name))
                .toList();
        boolean ofLevel = field.field().name().equals("fluency");
        if (same.isEmpty() && !mentioned(field, name, ofLevel ? field.text() : "")) {
            return Optional.of(field.block("new-language", "The source does not name this language."));
        }
        boolean reached =
                !ofLevel || same.isEmpty() || same.stream().anyMatch(one -> reaches(one.text("fluency"), field.text()));
        boolean named = ofLevel || levelInName(name, same);
        boolean widened = ofLevel
                && !same.isEmpty()
                && same.stream().allMatch(one -> ToldLimit.isModeDropped(one.text("fluency"), field.text()));
        if (reached && widened) {
            return Optional.of(
                    field.confirm("language-limit-dropped", "The source says it of speaking or of writing alone."));
        }
        return reached && named
                ? Optional.empty()
                : Optional.of(field.block("language-level-up", "The source gives a lower level, or none."));
    }

    private static boolean levelInName(String name, List<Entry> same) {
        CefrLevel level = LanguageLevels.level(name);
        return level == null
                || same.stream().anyMatch(one -> reaches(one.text("fluency") + " " + one.text("language"), name));
    }

    private static boolean mentioned(FieldCase field, String name, String level) {
        for (SourceText text : field.index().texts()) {
            for (LanguageLevels.Mention mention :
                    LanguageLevels.find(text.line().text())) {
                boolean named = mention.code().equals(LanguageLevels.codeOf(name));
                if (named && (level.isEmpty() || atLeast(mention.level(), LanguageLevels.level(level)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Danish (B1)" among the skills of who lists Danish at that level or above. */
    static boolean isSpoken(SourceIndex index, String text) {
        int bracket = text.indexOf('(');
        String level =
                bracket < 0 ? "" : text.substring(bracket + 1).replace(")", "").strip();
        return LanguageLevels.codeOf(text.split("\\(", 2)[0].strip()) != null
                && index.tree().entries("languages").stream()
                        .filter(one -> id(one.text("language")).equals(id(text)))
                        .anyMatch(one -> level.isEmpty() || reaches(one.text("fluency"), level));
    }

    private static boolean reaches(String had, String has) {
        CefrLevel mine = LanguageLevels.level(has);
        boolean same = Folding.key(had).equals(Folding.key(has));
        return same
                || (mine != null && atLeast(LanguageLevels.level(had), mine))
                || (mine == null && ToldLimit.keeps(had, has));
    }

    private static boolean atLeast(@Nullable CefrLevel had, @Nullable CefrLevel has) {
        return had != null && has != null && had.compareTo(has) >= 0;
    }

    private static boolean isSame(String had, String has) {
        return id(had).equals(id(has)) || (isUnknown(has) && inBrackets(has).equals(id(had)));
    }

    /** "Xhosa (isiXhosa)": a name that no table has, with the one of the source behind it. */
    private static String inBrackets(String name) {
        int bracket = name.indexOf('(');
        return bracket < 0 ? "" : id(name.substring(bracket + 1).replace(")", ""));
    }

    private static boolean isUnknown(String name) {
        return LanguageLevels.codeOf(name.split("[(,:–-]", 2)[0].strip()) == null;
    }

    private static String id(String name) {
        String first = name.split("[(,:–-]", 2)[0].strip();
        String code = LanguageLevels.codeOf(first);
        return code == null ? Folding.key(first) : code;
    }
}
