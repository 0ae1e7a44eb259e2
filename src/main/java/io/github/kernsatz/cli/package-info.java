/** The command line. */
@NullMarked
package io.github.kernsatz.cli;

import org.jspecify.annotations.NullMarked;
