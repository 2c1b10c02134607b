package dev.candor.resume.claim.field;

import dev.candor.resume.claim.ClaimReport.SourceLine;
import dev.candor.resume.claim.source.Field;
import dev.candor.resume.claim.source.FieldKind;
import dev.candor.resume.claim.source.Finding;
import dev.candor.resume.claim.source.ResumeTree;
import dev.candor.resume.claim.source.ResumeTree.Entry;
import dev.candor.resume.claim.source.SourceIndex;
import java.util.List;
import java.util.Optional;

/**
 * A tailored field and what it is compared with.
 *
 * @param entry the source entry its own entry is; empty outside of paired lists
 */
record FieldCase(Field field, ResumeTree tailored, Optional<Entry> entry, SourceIndex index) {

    FieldKind kind() {
        return FieldKind.of(field);
    }

    String text() {
        return field.text();
    }

    /** The same place with a part of its text. */
    FieldCase of(String part) {
        return new FieldCase(new Field(field.path(), part), tailored, entry, index);
    }

    /** The source's text in the same field of the same entry, or at the same path outside of entries. */
    String original() {
        return entry.map(source -> source.text(field.name()))
                .orElseGet(() -> field.entry().isEmpty() ? index.tree().text(field.path()) : "");
    }

    /** Texts of the source in fields of the same kind of place; inside a paired entry only those of that entry. */
    List<Field> candidates() {
        return index.tree().fields(field.pattern()).stream()
                .filter(source -> entry.isEmpty() || entry.get().path().equals(source.entry()))
                .toList();
    }

    List<SourceLine> evidence() {
        String path = entry.map(source -> source.path() + "." + field.name()).orElse(field.path());
        String original = original();
        return original.isEmpty()
                ? candidates().stream()
                        .limit(3)
                        .map(c -> new SourceLine(c.path(), c.text()))
                        .toList()
                : List.of(new SourceLine(path, original));
    }

    Finding block(String code, String sentence) {
        return Finding.block(text(), code, sentence, evidence());
    }

    Finding confirm(String code, String sentence) {
        return Finding.confirm(text(), code, sentence, evidence());
    }
}
