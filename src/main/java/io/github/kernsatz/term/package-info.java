/**
 * Words, normalized terms, their weights and their vectors.
 *
 * <p>How to use it:
 *
 * <pre>{@code
 * TermAnalyzer analyzer = TermAnalyzer.german();      // shared, immutable, thread-safe; loads the lexicon once
 * TermIndex index = analyzer.newIndex(length, scratch); // the terms of ONE article; valid until scratch is closed
 * TermSequence words = analyzer.analyze(text, index); // the words of one block or sentence
 * VectorSum sum = index.newSum();
 * sum.start(vector);                                  // float[index.dimension()]
 * for (int i = 0; i < words.size(); i++) {
 *   if (words.isContent(i)) {                         // neither stop word nor number
 *     int term = words.term(i);                       // dense id: 0 … index.size() - 1 by first occurrence
 *     counts[term] += index.idf(term);                // so plain arrays serve as maps
 *     sum.add(term, index.idf(term));                 // unseen compounds use their parts
 *   }
 * }
 * sum.end();
 * double similarity = Cosine.of(vector, other);       // in [-1, 1], 0 if one of them is empty
 * }</pre>
 *
 * <p>Analyze all blocks or sentences of an article with the same index: the same term, in whatever
 * form it is printed, has the same id. {@link io.github.kernsatz.term.TermSequence#term
 * TermSequence.term} is −1 for stop words and only for them; numbers have ids, too. Offsets are
 * those of the analyzed {@code CharSequence}. Everything is linear in the text.
 */
@NullMarked
package io.github.kernsatz.term;

import org.jspecify.annotations.NullMarked;
