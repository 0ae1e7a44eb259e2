/** How much each block of an article belongs to it: verdicts with reasons. */
@NullMarked
package io.github.kernsatz.topic;

import org.jspecify.annotations.NullMarked;
