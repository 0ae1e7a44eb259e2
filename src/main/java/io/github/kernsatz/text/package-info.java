/** Positions in the caller's text. */
@NullMarked
package io.github.kernsatz.text;

import org.jspecify.annotations.NullMarked;
