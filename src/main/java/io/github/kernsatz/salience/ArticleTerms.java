package io.github.kernsatz.salience;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The terms of an article's sentences, title and headings under one numbering.
 *
 * <p>Not changed once built, and valid as long as the scratch is not closed that it is made in.
 * Time and memory are linear in the text.
 */
public final class ArticleTerms {

  private final TermIndex index;
  private final TermSequence title;
  private final TermSequence[] sentences;
  private final int[][] distinct;
  private final int[][] stopWords;
  private final StopWordIds stopWordIds;
  private final int[] paragraphs;
  private final int totalWords;
  private final Scratch scratch;

  private ArticleTerms(
      TermIndex index,
      TermSequence title,
      TermSequence[] sentences,
      int[][] distinct,
      int[][] stopWords,
      StopWordIds stopWordIds,
      int[] paragraphs,
      Scratch scratch) {
    this.scratch = scratch;
    this.index = index;
    this.title = title;
    this.sentences = sentences;
    this.distinct = distinct;
    this.stopWords = stopWords;
    this.stopWordIds = stopWordIds;
    this.paragraphs = paragraphs;
    int words = 0;
    for (TermSequence sentence : sentences) {
      words += sentence.size();
    }
    this.totalWords = words;
  }

  /**
   * Analyses an article.
   *
   * @param article gives the title
   * @param sentences the folded sentences, in order
   * @param paragraphs for each sentence the index of its block; not copied
   * @param scratch where the terms, and whoever looks at them, have their arrays
   */
  public static ArticleTerms of(
      Article article, List<String> sentences, int[] paragraphs, Scratch scratch) {
    TermAnalyzer analyzer = TermAnalyzer.german();
    TermIndex index = analyzer.newIndex(article.text().length(), scratch);
    TermSequence title = analyzer.analyze(article.title().map(Paragraph::text).orElse(""), index);
    TermSequence[] sequences = new TermSequence[sentences.size()];
    int[][] distinct = new int[sentences.size()][];
    int longest = 0;
    for (int i = 0; i < sequences.length; i++) {
      sequences[i] = analyzer.analyze(sentences.get(i), index);
      longest = Math.max(longest, sequences[i].size());
    }
    int[] seen = scratch.ints(index.size());
    int[][] stopWords = new int[sequences.length][];
    StopWordIds ids = new StopWordIds(scratch);
    int[] own = scratch.ints(longest);
    for (int i = 0; i < sequences.length; i++) {
      distinct[i] = distinct(sequences[i], seen, i + 1, own);
      stopWords[i] = stopWords(sequences[i], ids, own);
    }
    return new ArticleTerms(index, title, sequences, distinct, stopWords, ids, paragraphs, scratch);
  }

  private static int[] stopWords(TermSequence words, StopWordIds ids, int[] own) {
    int size = 0;
    for (int w = 0; w < words.size(); w++) {
      if (words.isStopWord(w)) {
        own[size++] = ids.add(words.stopWordHash(w));
      }
    }
    return Arrays.copyOf(own, size);
  }

  /** Whether a block's sentences may stand in a summary. */
  public static boolean hasSentences(Role role) {
    return role == Role.BODY || role == Role.LIST_ITEM || role == Role.TEASER;
  }

  private static int[] distinct(TermSequence words, int[] seen, int mark, int[] terms) {
    int size = 0;
    for (int w = 0; w < words.size(); w++) {
      int term = words.term(w);
      if (term >= 0 && seen[term] != mark) {
        seen[term] = mark;
        terms[size++] = term;
      }
    }
    return Arrays.copyOf(terms, size);
  }

  /** Where a look at the terms has its arrays. */
  public Scratch scratch() {
    return scratch;
  }

  /** The numbering. */
  public TermIndex index() {
    return index;
  }

  /** The number of sentences. */
  public int size() {
    return sentences.length;
  }

  /** The title's words; empty without a title. */
  TermSequence title() {
    return title;
  }

  /**
   * For each term the share of the title's content that it is, by inverse document frequency; the
   * array may be longer, and holds until the scratch is closed.
   */
  public double[] titleShares() {
    double[] shares = scratch.doubles(index.size());
    double sum = 0;
    for (int w = 0; w < title.size(); w++) {
      int term = title.term(w);
      if (term >= 0 && shares[term] == 0) {
        shares[term] = index.idf(term);
        sum += shares[term];
      }
    }
    for (int w = 0; w < title.size() && sum > 0; w++) {
      int term = title.term(w);
      if (term >= 0) {
        shares[term] = index.idf(term) / sum;
      }
    }
    return shares;
  }

  /** The words of a sentence. */
  TermSequence words(int sentence) {
    return sentences[sentence];
  }

  /** The different terms of a sentence, stop words left out; not to be changed. */
  public int[] terms(int sentence) {
    return distinct[sentence];
  }

  /** The numbers of a sentence's stop words, one an occurrence; not to be changed. */
  public int[] stopWords(int sentence) {
    return stopWords[sentence];
  }

  /** The number of different stop words; every number is below it. */
  public int stopWordCount() {
    return stopWordIds.size();
  }

  /** The share of a stop word in all words of the sentences, from 0 to 1. */
  public double stopWordShare(int stopWord) {
    return (double) stopWordIds.count(stopWord) / totalWords;
  }

  /** The number of words of a sentence, stop words included. */
  public int length(int sentence) {
    return sentences[sentence].size();
  }

  /** The index of a sentence's block. */
  int paragraph(int sentence) {
    return paragraphs[sentence];
  }
}
