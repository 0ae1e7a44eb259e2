package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.ConceptFeatures;
import io.github.kernsatz.salience.Core;
import io.github.kernsatz.salience.Meaning;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.salience.SentenceFeatures;
import io.github.kernsatz.salience.TermPriors;
import io.github.kernsatz.select.Budget;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** An article with its reference summary, as training rows see it. */
final class SalienceExample {

  /** The words of a short summary of news, and of a long one of an encyclopedic article. */
  private static final int NEWS_SUMMARY = 40;

  private static final int ENCYCLOPEDIC_SUMMARY = 360;

  /** The words of the oracle's extract of news. */
  private static final int NEWS_EXTRACT = 45;

  private final SummaryArticle article;
  private final boolean news;
  private final ArticleTerms terms;
  private final Core core;
  private ConceptFeatures concepts;
  private final int termCount;
  private final BitSet referenceTerms = new BitSet();
  private final double[] fairShare;

  private SalienceExample(SummaryArticle article, String reference, boolean news) {
    this.article = article;
    this.news = news;
    terms = ArticleTerms.of(article.article, article.texts, article.paragraphs, new Scratch());
    core = new Core(terms);
    concepts = new ConceptFeatures(terms, core, TermPriors.NONE);
    termCount = terms.index().size();
    TermSequence words = TermAnalyzer.german().analyze(reference, terms.index());
    for (int w = 0; w < words.size(); w++) {
      if (words.term(w) >= 0) {
        referenceTerms.set(words.term(w));
      }
    }
    int summaryWords = news ? NEWS_SUMMARY : ENCYCLOPEDIC_SUMMARY;
    fairShare = fairShares(1, summaryWords);
    double[] pairs = fairShares(2, summaryWords);
    for (int s = 0; s < fairShare.length; s++) {
      fairShare[s] += pairs[s];
    }
  }

  static SalienceExample news(JsonObject document, Rouge rouge) {
    return new SalienceExample(
        new SummaryArticle(document, "lead", rouge), Corpus.text(document, "lead"), true);
  }

  static SalienceExample encyclopedic(JsonObject document, Rouge rouge) {
    return new SalienceExample(
        new SummaryArticle(document, "summary", rouge), Corpus.text(document, "summary"), false);
  }

  /** From now on the terms are seen with these priors. */
  void know(TermPriors priors) {
    concepts = new ConceptFeatures(terms, core, priors);
  }

  boolean isNews() {
    return news;
  }

  int termCount() {
    return termCount;
  }

  int sentenceCount() {
    return fairShare.length;
  }

  int words(int sentence) {
    return article.stems.get(sentence).length;
  }

  float[] conceptRow(int term) {
    float[] row = new float[ConceptFeatures.NAMES.size()];
    concepts.write(term, row);
    return row;
  }

  /** A term's number in the lexicon, negative if it is not there. */
  int entry(int term) {
    return terms.index().entry(term);
  }

  /** Whether a term stands in a sentence, not only in the title or as a compound's part. */
  boolean isSaid(int term) {
    return concepts.count(term) > 0;
  }

  boolean referenceHas(int term) {
    return referenceTerms.get(term);
  }

  /** The share of a sentence's words and pairs that the reference has; see {@link #fairShares}. */
  double fairShare(int sentence) {
    return fairShare[sentence];
  }

  /** What {@link Meaning} takes of a sentence. */
  float[] meaning(int sentence) {
    return core.meaning(sentence);
  }

  /** For each sentence how much its own ROUGE-1 is above the article's mean, in deviations. */
  double[] alone() {
    double[] alone = new double[fairShare.length];
    double mean = 0;
    double squares = 0;
    for (int s = 0; s < alone.length; s++) {
      alone[s] = Rouge.compare(article.stems.get(s), article.reference).one();
      mean += alone[s] / alone.length;
      squares += alone[s] * alone[s] / alone.length;
    }
    double deviation = Math.sqrt(Math.max(0, squares - mean * mean));
    for (int s = 0; s < alone.length; s++) {
      alone[s] = deviation == 0 ? 0 : (alone[s] - mean) / deviation;
    }
    return alone;
  }

  /** Which sentences the greedy oracle takes. */
  boolean[] ideal() {
    Budget budget = Budget.words(news ? NEWS_EXTRACT : ENCYCLOPEDIC_SUMMARY);
    boolean[] ideal = new boolean[fairShare.length];
    for (int s : new GreedyOracle(article.reference).choose(article.stems, article.texts, budget)) {
      ideal[s] = true;
    }
    return ideal;
  }

  SentenceFeatures features(BoostedTrees trees, Meaning meaning) {
    double[] weights = new double[termCount];
    for (int t = 0; t < termCount; t++) {
      weights[t] = trees.probability(conceptRow(t));
    }
    return new SentenceFeatures(
        terms,
        concepts,
        weights,
        core,
        meaning,
        article.discourse,
        Salience.surfaces(article.texts, terms));
  }

  /**
   * A word (or pair of words) that an extract of the given length would have more often than the
   * reference counts only in part: "der" matches in every sentence, but only some of an extract's
   * can match at once.
   *
   * @param size 1 for words, 2 for pairs
   */
  private double[] fairShares(int size, int summaryWords) {
    Map<Long, Integer> reference = bag(article.reference, size);
    Map<Long, Integer> counts = new HashMap<>();
    int total = 0;
    for (int[] sentence : article.stems) {
      for (long gram : Rouge.grams(sentence, size)) {
        counts.merge(gram, 1, Integer::sum);
        total++;
      }
    }
    double part = Math.min(1, (double) summaryWords / Math.max(1, total));
    double[] shares = new double[article.size()];
    for (int s = 0; s < shares.length; s++) {
      double shared = 0;
      for (Map.Entry<Long, Integer> entry : bag(article.stems.get(s), size).entrySet()) {
        int wanted = reference.getOrDefault(entry.getKey(), 0);
        double offered = Math.max(entry.getValue(), part * counts.getOrDefault(entry.getKey(), 0));
        shared += entry.getValue() * Math.min(1, wanted / offered);
      }
      shares[s] = shared / Math.max(1, words(s));
    }
    return shares;
  }

  private static Map<Long, Integer> bag(int[] stems, int size) {
    Map<Long, Integer> bag = new HashMap<>();
    for (long gram : Rouge.grams(stems, size)) {
      bag.merge(gram, 1, Integer::sum);
    }
    return bag;
  }
}
