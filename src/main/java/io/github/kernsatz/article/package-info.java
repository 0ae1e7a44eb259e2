/** From pasted text to an article: title, teaser, headings, body, list items, boilerplate. */
@NullMarked
package io.github.kernsatz.article;

import org.jspecify.annotations.NullMarked;
