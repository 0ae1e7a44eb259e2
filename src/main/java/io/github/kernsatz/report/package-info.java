/** A page for people that shows how a summary was chosen. */
@NullMarked
package io.github.kernsatz.report;

import org.jspecify.annotations.NullMarked;
