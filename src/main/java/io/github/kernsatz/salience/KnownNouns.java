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

  private static final int TAKES_FOR_KNOWN = Cue.DEFINITE.bit() | Cue.PRONOUN.bit();

  private final ArticleTerms terms;
  private final ConceptFeatures concepts;

  KnownNouns(ArticleTerms terms, ConceptFeatures concepts) {
    this.terms = terms;
    this.concepts = concepts;
  }

  /**
   * The terms of those nouns, as often as they stand there.
   *
   * @param text the sentence
   */
  int[] of(int sentence, String text) {
    WordSets cues = CueWords.german();
    TermSequence words = terms.words(sentence);
    int[] known = new int[words.size()];
    int size = 0;
    for (int w = 1; w < words.size(); w++) {
      if (wasNamedBefore(words, w, sentence) && hasArticle(words, w, text, cues)) {
        known[size++] = words.term(w);
      }
    }
    return Arrays.copyOf(known, size);
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
