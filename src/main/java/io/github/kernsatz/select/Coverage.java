package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a growing extract already says, and what a sentence loses by saying it again.
 *
 * <p>A term said for the k-th time is worth the k-th power of the probability that a summary has
 * it, so the article's subject may recur and a detail may not; a stop word is worth the probability
 * that a summary has it k times. Both make the worth of an extract submodular (Lin and Bilmes 2011,
 * "A class of submodular functions for document summarization").
 */
final class Coverage {

  /**
   * Sentences that share this part of the smaller one's terms say the same, and so do sentences
   * that share a little more of what its terms weigh by their rarity.
   */
  private static final double SAME = 0.55;

  private static final double SAME_BY_WEIGHT = 0.6;

  /**
   * Sentences of like meaning say the same if they share this part of the weight: a "Nachtzug" is a
   * "Zugverbindung über Nacht". Chosen on development articles.
   */
  private static final double SAME_IN_OTHER_WORDS = 0.45;

  /** Two sentences are alike in meaning from this cosine on. */
  private static final double ALIKE = 0.6;

  /** A sentence is compared by so many of its rarest terms: equals share at least one of them. */
  private static final int KEYS = 4;

  /** No more sentences are compared for one term: bounds the time for endless repetition. */
  private static final int MAX_COMPARED = 64;

  private final ArticleTerms terms;
  private final Salience salience;
  private final Recurrence recurrence;

  /** For each term what it is worth the next time it is said. */
  private final double[] worth;

  /** For each stop word how often it is said. */
  private final int[] said;

  /** For each stop word how often the sentence in question has said it so far; zero in between. */
  private final int[] own;

  /** For each sentence its rarest terms, once they have been asked for; shared by all copies. */
  private final int[][] keys;

  /** For each term the chosen sentences that have it. */
  private final List<List<Integer>> speakers;

  /**
   * Starts with an empty extract.
   *
   * @param summaryWords the length of an editor's summary
   */
  Coverage(Salience salience, double summaryWords) {
    this.salience = salience;
    this.terms = salience.terms();
    recurrence = new Recurrence(terms, summaryWords);
    worth = new double[terms.index().size()];
    Arrays.setAll(worth, salience::concept);
    said = new int[terms.stopWordCount()];
    own = new int[said.length];
    keys = new int[terms.size()][];
    speakers = new ArrayList<>(Collections.nCopies(worth.length, List.of()));
  }

  private Coverage(Coverage that) {
    salience = that.salience;
    terms = that.terms;
    recurrence = that.recurrence;
    worth = that.worth.clone();
    said = that.said.clone();
    own = that.own;
    keys = that.keys;
    speakers = new ArrayList<>(that.speakers);
  }

  /**
   * The same for an extract that goes another way.
   *
   * @param chosen the sentences that were added so far
   */
  Coverage copy(int[] chosen) {
    Coverage copy = new Coverage(this);
    for (int sentence : chosen) {
      for (int term : terms.terms(sentence)) {
        copy.speakers.set(term, new ArrayList<>(speakers.get(term)));
      }
    }
    return copy;
  }

  /** The expected number of a sentence's words that the extract has already won. */
  double repeated(int sentence) {
    double repeated = 0;
    for (int term : terms.terms(sentence)) {
      repeated += salience.concept(term) - worth[term];
    }
    int[] stopWords = terms.stopWords(sentence);
    for (int word : stopWords) {
      int alone = ++own[word];
      repeated += recurrence.atLeast(word, alone) - recurrence.atLeast(word, said[word] + alone);
    }
    for (int word : stopWords) {
      own[word] = 0;
    }
    return repeated;
  }

  /** Whether a chosen sentence says what this one says. */
  boolean repeats(int sentence) {
    int[] mine = terms.terms(sentence);
    if (mine.length == 0) {
      return false;
    }
    if (keys[sentence] == null) {
      keys[sentence] = rarest(mine);
    }
    for (int key : keys[sentence]) {
      List<Integer> others = speakers.get(key);
      for (int i = 0; i < Math.min(MAX_COMPARED, others.size()); i++) {
        if (isSame(sentence, others.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds a sentence to the extract. */
  void add(int sentence) {
    for (int term : terms.terms(sentence)) {
      worth[term] *= salience.concept(term);
      if (speakers.get(term).isEmpty()) {
        speakers.set(term, new ArrayList<>());
      }
      speakers.get(term).add(sentence);
    }
    for (int word : terms.stopWords(sentence)) {
      said[word]++;
    }
  }

  private int[] rarest(int[] mine) {
    if (mine.length <= KEYS) {
      return mine;
    }
    return Arrays.stream(mine)
        .boxed()
        .sorted((a, b) -> Double.compare(terms.index().idf(b), terms.index().idf(a)))
        .limit(KEYS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean isSame(int sentence, int other) {
    int[] a = terms.terms(sentence);
    int[] b = terms.terms(other);
    int shared = 0;
    double sharedWeight = 0;
    for (int x : a) {
      for (int y : b) {
        if (x == y) {
          shared++;
          sharedWeight += terms.index().idf(x);
          break;
        }
      }
    }
    double part = sharedWeight / Math.min(weight(a), weight(b));
    return shared >= SAME * Math.min(a.length, b.length)
        || part >= SAME_BY_WEIGHT
        || (part >= SAME_IN_OTHER_WORDS && salience.likeness(sentence, other) >= ALIKE);
  }

  private double weight(int[] sentence) {
    double weight = 0;
    for (int term : sentence) {
      weight += terms.index().idf(term);
    }
    return weight;
  }
}
