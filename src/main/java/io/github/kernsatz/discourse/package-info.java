/**
 * How the sentences of an article hang together: which point back, which quote, which are cut off.
 */
@NullMarked
package io.github.kernsatz.discourse;

import org.jspecify.annotations.NullMarked;
