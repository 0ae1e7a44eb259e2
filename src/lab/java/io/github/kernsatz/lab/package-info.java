/**
 * Training and evaluation programs. Each takes the data directory as its first argument; the page
 * corpora.md of the site describes its files.
 *
 * <p>Nothing here is in the jar.
 */
@NullMarked
package io.github.kernsatz.lab;

import org.jspecify.annotations.NullMarked;
