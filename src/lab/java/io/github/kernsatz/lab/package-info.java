/**
 * Training and evaluation programs. Each takes the data directory as its first argument.
 *
 * <p>Nothing here is in the jar.
 */
@NullMarked
package io.github.kernsatz.lab;

import org.jspecify.annotations.NullMarked;
