package dev.candor.resume.structure;

import dev.candor.resume.structure.text.Piece;
import dev.candor.resume.structure.text.TextLine;
import dev.candor.resume.structure.word.Vocabulary.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it.
 *
 * @param kind absent for the lines above the first heading
 */
record Section(@Nullable Kind kind, @Nullable Piece heading, List<TextLine> lines) {}
