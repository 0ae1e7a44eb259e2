package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.select.Budget.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an extract already says, and what a sentence loses by saying it again.
 *
 * <p>A term said for the k-th time is worth the k-th power of the probability that a summary has
 * it, so the article's subject may recur and a detail may not; a stop word is worth the probability
 * that a summary has it k times. Both make the worth of an extract submodular (Lin and Bilmes 2011,
 * "A class of submodular functions for document summarization").
 *
 * <p>All extracts of a choice share one coverage, which turns from one to the other: an extract is
 * some sentences, but the article has many terms.
 */
final class Coverage {

  /**
   * What it is worth, in F1, to say all of an editor's summary, however many words it takes. F1
   * alone prefers extracts so short that they say little.
   *
   * <p>Chosen on development articles, as the constants that refer to this, among some hundred
   * settings: so that what readers go by ({@code lab.ReaderPreferences}) is as much as can be, and
   * that little ROUGE-1 is lost ({@code lab.SummaryEvaluation}).
   */
  private static final double RECALL = 0.3;

  /** What it is worth to say all that the title says: it promises what an article is about. */
  private static final double TITLE = 0.04;

  /**
   * So many words it costs to say a word again, in a summary of a teaser's length whose length is
   * bounded, and less in a longer one: an editor has no room for it. Where sentences are counted it
   * costs nothing, since readers like sentences better that share words. Chosen on development
   * articles with {@code lab.SummaryEvaluation}.
   */
  private static final double SAID_AGAIN = 0.6;

  private final ArticleTerms terms;
  private final Salience salience;
  private final Recurrence recurrence;
  private final Echoes echoes;

  /** What {@link #SAID_AGAIN} comes to within the budget. */
  private final double saidAgain;

  /** Whose coverage this is at the moment. */
  private @Nullable Extract extract;

  /** For each term what it is worth the next time it is said. */
  private final double[] worth;

  /** For each term what it is worth, in F1, that an extract mentions it. */
  private final double[] mention;

  /** The same, but nothing for those that the extract has. */
  private final double[] unmentioned;

  /** For each term which sentences of the extract have it. */
  private final Speakers speakers;

  /** For each stop word how often the extract says it. */
  private final int[] said;

  /** For each stop word how often the sentence in question has said it so far; zero in between. */
  private final int[] own;

  /** Counts the changes of the extract. */
  private int state = 1;

  /** For each sentence the state in which it was last looked at, and what was found. */
  private final int[] knownIn;

  private final double[] knownRepeated;
  private final int[] knownAgain;
  private final double[] knownMentioned;

  /** For each sentence what {@link #mostMentioned} found; 0 before. */
  private final double[] mostMentioned;

  /**
   * Starts without an extract.
   *
   * @param budget what the summary may hold
   */
  Coverage(Salience salience, Budget budget) {
    this.salience = salience;
    double summaryWords = budget.editorsWords();
    saidAgain = budget.unit() == Unit.SENTENCES ? 0 : SAID_AGAIN * Budget.TEASER / summaryWords;
    this.terms = salience.terms();
    recurrence = new Recurrence(terms, summaryWords);
    Scratch scratch = salience.scratch();
    int termCount = terms.index().size();
    worth = scratch.doubles(termCount);
    mention = scratch.doubles(termCount);
    unmentioned = scratch.doubles(termCount);
    double[] titleShares = terms.titleShares();
    for (int term = 0; term < termCount; term++) {
      worth[term] = salience.concept(term);
      mention[term] = RECALL * worth[term] / summaryWords + TITLE * titleShares[term];
      unmentioned[term] = mention[term];
    }
    speakers = new Speakers(termCount, scratch);
    said = scratch.ints(terms.stopWordCount());
    own = scratch.ints(terms.stopWordCount());
    echoes = new Echoes(salience, speakers);
    knownIn = scratch.ints(terms.size());
    knownRepeated = scratch.doubles(terms.size());
    knownAgain = scratch.ints(terms.size());
    knownMentioned = scratch.doubles(terms.size());
    mostMentioned = scratch.doubles(terms.size());
  }

  /** Turns to an extract, unless it is about it already. */
  void turnTo(Extract other) {
    if (extract != other) {
      state++;
      if (extract != null) {
        forget(extract);
      }
      for (int i = 0; i < other.size(); i++) {
        add(other.sentence(i));
      }
      extract = other;
    }
  }

  private void forget(Extract left) {
    for (int i = 0; i < left.size(); i++) {
      int sentence = left.sentence(i);
      for (int term : terms.terms(sentence)) {
        worth[term] = salience.concept(term);
        unmentioned[term] = mention[term];
        speakers.forget(term);
      }
      for (int word : terms.stopWords(sentence)) {
        said[word] = 0;
      }
    }
    speakers.makeRoom();
  }

  /** Adds a sentence of the extract. */
  void add(int sentence) {
    state++;
    for (int term : terms.terms(sentence)) {
      worth[term] *= salience.concept(term);
      unmentioned[term] = 0;
      speakers.add(term, sentence);
    }
    for (int word : terms.stopWords(sentence)) {
      said[word]++;
    }
  }

  /** The expected number of a sentence's words that the extract has already won. */
  double repeated(int sentence) {
    look(sentence);
    return knownRepeated[sentence];
  }

  /**
   * What it costs, in words, that a sentence says terms of the extract again, and stop words of the
   * extract or its own.
   */
  double saidAgain(int sentence) {
    look(sentence);
    return saidAgain * knownAgain[sentence];
  }

  /** What it is worth, in F1, that a sentence mentions what the extract does not. */
  double mentioned(int sentence) {
    look(sentence);
    return knownMentioned[sentence];
  }

  /** What it is worth, in F1, that a sentence mentions what it does, if the extract does not. */
  double mostMentioned(int sentence) {
    if (mostMentioned[sentence] == 0) {
      double most = 0;
      for (int term : terms.terms(sentence)) {
        most += mention[term];
      }
      mostMentioned[sentence] = most;
    }
    return mostMentioned[sentence];
  }

  /** Once for an extract: many sentences may need the company of one that is very long. */
  private void look(int sentence) {
    if (knownIn[sentence] == state) {
      return;
    }
    knownIn[sentence] = state;
    int again = 0;
    double repeated = 0;
    double mentioned = 0;
    for (int term : terms.terms(sentence)) {
      again += speakers.first(term) < 0 ? 0 : 1;
      repeated += salience.concept(term) - worth[term]; // nothing unless it is said
      mentioned += unmentioned[term];
    }
    knownAgain[sentence] = again;
    knownRepeated[sentence] = repeated + repeatedStopWords(sentence);
    knownMentioned[sentence] = mentioned;
  }

  private double repeatedStopWords(int sentence) {
    double repeated = 0;
    int[] stopWords = terms.stopWords(sentence);
    for (int word : stopWords) {
      int alone = ++own[word];
      if (said[word] + alone > 1) {
        knownAgain[sentence]++;
      }
      if (said[word] > 0) {
        repeated += recurrence.atLeast(word, alone) - recurrence.atLeast(word, said[word] + alone);
      }
    }
    for (int word : stopWords) {
      own[word] = 0;
    }
    return repeated;
  }

  /** Whether a sentence of the extract says what this one says. */
  boolean repeats(int sentence) {
    return echoes.repeat(sentence);
  }
}
