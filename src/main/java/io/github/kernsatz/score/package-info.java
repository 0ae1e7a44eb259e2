/** The salience of each sentence of an article. */
@NullMarked
package io.github.kernsatz.score;

import org.jspecify.annotations.NullMarked;
