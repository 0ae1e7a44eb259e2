package io.github.kernsatz;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.KeyPhrases;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.term.GermanProse;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An extract of an article, and why it is this one.
 *
 * <p>Immutable and thread-safe; two summaries are equal if all their parts are.
 */
public final class Summary {

  private static final int MOST_KEYWORDS = 10;

  private final Article article;
  private final List<ParagraphVerdict> verdicts;
  private final List<ScoredSentence> scores;
  private final List<ScoredSentence> sentences;

  Summary(
      Article article,
      List<ParagraphVerdict> verdicts,
      List<ScoredSentence> scores,
      List<ScoredSentence> sentences) {
    this.article = article;
    this.verdicts = List.copyOf(verdicts);
    this.scores = List.copyOf(scores);
    this.sentences = List.copyOf(sentences);
  }

  /**
   * The extract as running text.
   *
   * @return the sentences, joined by one space; empty if there are none
   */
  public String text() {
    return sentences.stream()
        .map(scored -> scored.sentence().text())
        .collect(Collectors.joining(" "));
  }

  /**
   * The extract.
   *
   * @return the chosen sentences in article order; unmodifiable
   */
  public List<ScoredSentence> sentences() {
    return sentences;
  }

  /**
   * What the extract was chosen from.
   *
   * @return every sentence that could compete, in article order; unmodifiable
   */
  public List<ScoredSentence> scores() {
    return scores;
  }

  /**
   * The judgement about each block.
   *
   * @return one verdict for each of {@code article().paragraphs()}, in order; unmodifiable
   */
  public List<ParagraphVerdict> verdicts() {
    return verdicts;
  }

  /**
   * The article that was summarized.
   *
   * @return the article; its text is the one that all spans refer to
   */
  public Article article() {
    return article;
  }

  /**
   * How sure it is that the article is German running text, the language that everything else here
   * is made for: measured by the share of German function words in all blocks but boilerplate and
   * repetitions.
   *
   * <p>At 1 the text reads as German prose does, whatever its subject and case. Below 0.5 it is
   * hardly German (another language, source code, a table, a bare list of names; dialects lie
   * between), and verdicts and scores mean little. Of a text of a few words the measure is rough.
   *
   * <p>Counted at each call; time is linear in the text.
   *
   * @return from 0 to 1; 0 if there are no words
   * @throws java.io.UncheckedIOException if a model file or word list of this library is missing or
   *     damaged; it names the file
   */
  public double languageConfidence() {
    return GermanProse.confidence(
        verdicts.stream()
            .filter(block -> block.verdict() != Verdict.BOILERPLATE)
            .filter(block -> block.verdict() != Verdict.REPEATED)
            .map(block -> block.paragraph().text())
            .toList());
  }

  /**
   * What the article is about: nouns, names and short phrases, for search and tags, but no months,
   * no days, and neither "Anfang", "Mitte" nor "Ende". Off-topic blocks and boilerplate do not
   * count.
   *
   * <p>Found anew at each call, in about the time of a summary, so that a summary that is kept
   * stays small: keep the list if you need it often.
   *
   * @return at most ten keywords, the weightiest first; unmodifiable
   * @throws java.io.UncheckedIOException if a model file or word list of this library is missing or
   *     damaged; it names the file
   */
  public List<Keyword> keywords() {
    boolean[] leftOut = new boolean[verdicts.size()];
    Arrays.fill(leftOut, true);
    for (ScoredSentence scored : scores) {
      leftOut[scored.paragraphIndex()] = false;
    }
    try (Salience salience = Salience.of(article, leftOut)) {
      return KeyPhrases.of(article, salience, MOST_KEYWORDS).stream()
          .map(phrase -> new Keyword(phrase.text(), phrase.weight(), phrase.spans()))
          .toList();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Summary that
        && article.equals(that.article)
        && verdicts.equals(that.verdicts)
        && scores.equals(that.scores)
        && sentences.equals(that.sentences);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, sentences);
  }

  @Override
  public String toString() {
    return "Summary[" + sentences.size() + " of " + scores.size() + " sentences: " + text() + "]";
  }
}
