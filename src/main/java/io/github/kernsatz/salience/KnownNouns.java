package io.github.kernsatz.salience;

import io.github.kernsatz.model.WordSets;
import io.github.kernsatz.term.TermSequence;
import java.util.Arrays;

/**
 * Which nouns a sentence takes for known ("der Bau", "ihre neue Halle") because a sentence before
 * it has named them. What the title names is known to every reader.
 */
final class KnownNouns {

  /** A word may stand between an article and its noun. */
  private static final int REACH = 2;

  /** More of them in a sentence tell no more. */
  private static final int MOST = 8;

  private static final int[] NONE = {};

  private static final int TAKES_FOR_KNOWN = Cue.DEFINITE.bit() | Cue.PRONOUN.bit();

  private final ArticleTerms terms;
  private final ConceptFeatures concepts;
  private final int[] found;

  KnownNouns(ArticleTerms terms, ConceptFeatures concepts) {
    this.terms = terms;
    this.concepts = concepts;
    found = new int[MOST];
  }

  /**
   * The terms of the first few of those nouns.
   *
   * @param text the sentence
   */
  int[] of(int sentence, String text) {
    WordSets cues = CueWords.german();
    TermSequence words = terms.words(sentence);
    int size = 0;
    for (int w = 1; w < words.size() && size < MOST; w++) {
      if (wasNamedBefore(words, w, sentence) && hasArticle(words, w, text, cues)) {
        found[size++] = words.term(w);
      }
    }
    return size == 0 ? NONE : Arrays.copyOf(found, size);
  }

  private boolean wasNamedBefore(TermSequence words, int w, int sentence) {
    return words.isCapitalized(w)
        && words.isContent(w)
        && concepts.first(words.term(w)) < sentence
        && !concepts.inTitle(words.term(w));
  }

  private static boolean hasArticle(TermSequence words, int noun, String text, WordSets cues) {
    for (int w = noun - 1; w >= Math.max(0, noun - REACH); w--) {
      if (words.isStopWord(w)) {
        return (cues.ofLowerCase(text, words.start(w), words.end(w)) & TAKES_FOR_KNOWN) != 0;
      }
      if (words.isCapitalized(w)) {
        return false;
      }
    }
    return false;
  }
}
