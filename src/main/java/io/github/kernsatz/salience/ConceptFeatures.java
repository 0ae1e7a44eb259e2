package io.github.kernsatz.salience;

import io.github.kernsatz.model.Rows;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.util.Arrays;
import java.util.List;

/** What is known about a term in its article: how often, how spread, how early, how rare. */
public final class ConceptFeatures implements Rows.Description {

  /** The names, in the order of {@link #write}. */
  public static final List<String> NAMES =
      List.of(
          "count",
          "sentences",
          "sentenceShare",
          "blockShare",
          "idf",
          "weight",
          "weightRank",
          "first",
          "firstShare",
          "last",
          "inTitle",
          "inFirst",
          "inFirstBlock",
          "capitalized",
          "number",
          "letters",
          "likeCore",
          "likeTitle",
          "company",
          "articleSentences",
          "titleWords",
          "prior");

  private final ArticleTerms terms;
  private final TermPriors priors;

  /** The number of terms. */
  private final int size;

  private final int[] count;
  private final int[] sentences;
  private final int[] blocks;
  private final int[] first;
  private final int[] last;
  private final int[] capitalized;
  private final int[] number;
  private final int[] inTitle;
  private final float[] company;
  private final int[] rank;
  private final float[] likeCore;
  private final float[] likeTitle;
  private final float logSentences;
  private final int[] said;
  private final int saidCount;
  private int blockCount;
  private int firstBlockEnd;

  /** Counts the terms of an article. */
  public ConceptFeatures(ArticleTerms terms, Core core, TermPriors priors) {
    this.terms = terms;
    this.priors = priors;
    size = terms.index().size();
    Scratch scratch = terms.scratch();
    count = scratch.ints(size);
    sentences = scratch.ints(size);
    blocks = scratch.ints(size);
    first = scratch.ints(size);
    last = scratch.ints(size);
    capitalized = scratch.ints(size);
    number = scratch.ints(size);
    inTitle = scratch.ints(size);
    company = scratch.floats(size);
    rank = scratch.ints(size);
    likeCore = scratch.floats(size);
    likeTitle = scratch.floats(size);
    logSentences = (float) StrictMath.log(Math.max(1, terms.size()));
    Arrays.fill(first, 0, size, -1);
    count();
    rank();
    said = scratch.ints(size);
    saidCount = findSaid();
    core.compare(said, saidCount, likeCore, likeTitle);
  }

  private void count() {
    TermSequence title = terms.title();
    for (int w = 0; w < title.size(); w++) {
      if (title.term(w) >= 0) {
        inTitle[title.term(w)] = 1;
      }
    }
    int blockStart = 0;
    for (int s = 0; s < terms.size(); s++) {
      TermSequence words = terms.words(s);
      for (int w = 0; w < words.size(); w++) {
        int term = words.term(w);
        if (term >= 0) {
          count[term]++;
          capitalized[term] += words.isCapitalized(w) && !words.isSentenceInitial(w) ? 1 : 0;
          number[term] |= words.isNumber(w) ? 1 : 0;
        }
      }
      if (s == 0 || terms.paragraph(s) != terms.paragraph(s - 1)) {
        blockCount++;
        blockStart = s;
      }
      firstBlockEnd = blockCount == 1 ? s + 1 : firstBlockEnd;
      for (int term : terms.terms(s)) {
        sentences[term]++;
        boolean newInBlock = first[term] < 0 || last[term] < blockStart;
        blocks[term] += newInBlock ? 1 : 0;
        first[term] = first[term] < 0 ? s : first[term];
        last[term] = s;
      }
    }
    for (int s = 0; s < terms.size(); s++) {
      float common = 0;
      int[] distinct = terms.terms(s);
      for (int term : distinct) {
        common += sentences[term] - 1;
      }
      common /= Math.max(1, distinct.length);
      for (int term : distinct) {
        company[term] += common / sentences[term];
      }
    }
  }

  /** Ranks by weight, coarsely: the number of terms with a weight at least twice as large. */
  private void rank() {
    int[] histogram = terms.scratch().ints(64);
    for (int t = 0; t < size; t++) {
      rank[t] = bucket(t);
      histogram[rank[t]]++;
    }
    for (int b = 62; b >= 0; b--) {
      histogram[b] += histogram[b + 1];
    }
    for (int t = 0; t < size; t++) {
      rank[t] = histogram[rank[t]];
    }
  }

  private int bucket(int term) {
    return count[term] == 0 ? 0 : (int) Math.min(63, 8 * StrictMath.log1p(weight(term)));
  }

  /** The terms that stand in sentences, ascending; not to be changed, and perhaps longer. */
  int[] said() {
    return said;
  }

  /** How many of them there are. */
  int saidCount() {
    return saidCount;
  }

  private int findSaid() {
    int found = 0;
    for (int t = 0; t < size; t++) {
      if (count[t] > 0) {
        said[found++] = t;
      }
    }
    return found;
  }

  /** How often a term stands in the sentences. */
  public int count(int term) {
    return count[term];
  }

  /** In how many sentences a term stands. */
  int sentences(int term) {
    return sentences[term];
  }

  /** The first sentence with a term; −1 if only the title has it. */
  int first(int term) {
    return first[term];
  }

  /** The last sentence with a term; 0 if only the title has it. */
  int last(int term) {
    return last[term];
  }

  boolean inTitle(int term) {
    return inTitle[term] != 0;
  }

  boolean isNumber(int term) {
    return number[term] != 0;
  }

  /** Frequency times inverse document frequency. */
  double weight(int term) {
    return count[term] * terms.index().idf(term);
  }

  @Override
  public void write(int term, float[] row) {
    TermIndex index = terms.index();
    int n = Math.max(1, terms.size());
    int i = 0;
    row[i++] = count[term];
    row[i++] = sentences[term];
    row[i++] = (float) sentences[term] / n;
    row[i++] = (float) blocks[term] / Math.max(1, blockCount);
    row[i++] = (float) index.idf(term);
    row[i++] = (float) weight(term);
    row[i++] = (float) rank[term] / Math.max(1, size);
    row[i++] = first[term];
    row[i++] = (float) first[term] / n;
    row[i++] = (float) last[term] / n;
    row[i++] = inTitle[term];
    row[i++] = first[term] == 0 ? 1 : 0;
    row[i++] = first[term] < firstBlockEnd ? 1 : 0;
    row[i++] = (float) capitalized[term] / Math.max(1, count[term]);
    row[i++] = number[term];
    row[i++] = index.stem(term).length();
    row[i++] = likeCore[term];
    row[i++] = likeTitle[term];
    row[i++] = company[term];
    row[i++] = logSentences;
    row[i++] = terms.title().size();
    row[i] = priors.logOdds(index, term);
  }
}
