/**
 * The way in: a German article's text goes in, an extractive summary with its reasons comes out.
 */
@NullMarked
package io.github.kernsatz;

import org.jspecify.annotations.NullMarked;
