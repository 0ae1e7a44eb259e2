/**
 * Reads the files of {@code models/} that the jar ships and evaluates the small learned models in
 * them.
 */
@NullMarked
package io.github.kernsatz.model;

import org.jspecify.annotations.NullMarked;
