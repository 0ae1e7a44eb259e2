/**
 * The command line: a program of its own, in the jar with the classifier {@code cli}, that knows
 * the library and a parser of arguments. The library's jar has neither.
 */
@NullMarked
package io.github.kernsatz.cli;

import org.jspecify.annotations.NullMarked;
