/** Sentence boundary detection for German. */
@NullMarked
package io.github.kernsatz.sentence;

import org.jspecify.annotations.NullMarked;
