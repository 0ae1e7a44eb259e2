/**
 * What an article is about, term by term, and how much of it each sentence carries: the features
 * and learned weights behind {@link io.github.kernsatz.score.SentenceScorer}.
 */
@NullMarked
package io.github.kernsatz.salience;

import org.jspecify.annotations.NullMarked;
