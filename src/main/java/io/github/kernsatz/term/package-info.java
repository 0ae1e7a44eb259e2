/** Words, normalized terms, their weights and their vectors. */
@NullMarked
package io.github.kernsatz.term;

import org.jspecify.annotations.NullMarked;
