package io.github.kernsatz.cli;

/** What a call of the program left behind. */
record Outcome(ExitCode code, String out, String err) {}
