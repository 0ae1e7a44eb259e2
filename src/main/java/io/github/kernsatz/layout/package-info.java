/**
 * How characters and lines lie on the page: folding that never loses an offset, lines, hard wraps.
 */
@NullMarked
package io.github.kernsatz.layout;

import org.jspecify.annotations.NullMarked;
