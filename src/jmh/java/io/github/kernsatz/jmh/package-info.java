/** Benchmarks; nothing here is in the jar. */
@NullMarked
package io.github.kernsatz.jmh;

import org.jspecify.annotations.NullMarked;
