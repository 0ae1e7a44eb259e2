/** Chooses sentences within a length, without repetition, in article order. */
@NullMarked
package io.github.kernsatz.select;

import org.jspecify.annotations.NullMarked;
