package io.github.kernsatz.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What the program reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal which of them is a terminal
 * @param folder what relative paths are relative to
 */
record Surroundings(
    InputStream in, PrintStream out, PrintStream err, Terminal terminal, Path folder) {}
