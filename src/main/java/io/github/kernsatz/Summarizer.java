package io.github.kernsatz;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.select.Budget;
import io.github.kernsatz.select.Selector;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Strictness;
import io.github.kernsatz.topic.TopicFilter;
import io.github.kernsatz.topic.Verdict;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Summarizes German articles by their own sentences.
 *
 * <pre>{@code
 * Summary summary = Summarizer.create().summarize(text);
 * System.out.println(summary.text());
 * }</pre>
 *
 * <p>Immutable, thread-safe and cheap: make one where you need it, or share one between all
 * threads. The models load once in a JVM, at the first summary. The same text gives the same
 * summary on every machine. Time and memory are linear in the text.
 *
 * <p>Serialized, a summarizer carries its options only. Two summarizers are equal if their options
 * are.
 */
public final class Summarizer implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /** More than a share of words can be off by as a double, and less than a word. */
  private static final double ROUNDING = 1e-6;

  private final transient SummaryLength length;
  private final transient OffTopic offTopic;
  private final transient Strictness strictness;
  private final transient TeaserUse teaser;

  private Summarizer(Builder builder) {
    this.length = builder.length;
    this.offTopic = builder.offTopic;
    this.strictness = builder.strictness;
    this.teaser = builder.teaser;
  }

  /**
   * A summarizer with the defaults of {@link Builder}: three sentences, off-topic blocks dropped.
   *
   * @return a summarizer
   */
  public static Summarizer create() {
    return builder().build();
  }

  /**
   * Starts a summarizer with options.
   *
   * @return a builder with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Summarizes a text as people paste it.
   *
   * @param text a German article, with or without title, teaser and the clutter of a web page
   * @return the summary; empty if the text has no sentences or none fits the length
   * @throws NullPointerException if {@code text} is null
   * @throws java.io.UncheckedIOException if a model file of this library is missing or damaged; it
   *     names the file
   */
  public Summary summarize(String text) {
    requireNonNull(text, "text");
    ModelLoading.start();
    return summarize(Article.parse(text));
  }

  /**
   * Summarizes an article whose structure is known.
   *
   * @param article the article
   * @return the summary; empty if the article has no sentences or none fits the length
   * @throws NullPointerException if {@code article} is null
   * @throws java.io.UncheckedIOException if a model file of this library is missing or damaged; it
   *     names the file
   */
  public Summary summarize(Article article) {
    requireNonNull(article, "article");
    List<ParagraphVerdict> verdicts = TopicFilter.german().judge(article, strictness);
    boolean[] leftOut = new boolean[verdicts.size()];
    for (int b = 0; b < leftOut.length; b++) {
      leftOut[b] = !belongs(verdicts.get(b).verdict());
    }
    try (Salience salience = Salience.of(article, leftOut)) {
      List<ScoredSentence> scored = salience.rate(ScoredSentence::new);
      Predicate<ScoredSentence> competes =
          sentence -> competes(verdicts.get(sentence.paragraphIndex()));
      boolean[] allowed = new boolean[scored.size()];
      for (int s = 0; s < allowed.length; s++) {
        allowed[s] = competes.test(scored.get(s));
      }
      List<ScoredSentence> chosen = new ArrayList<>();
      for (int s : Selector.choose(salience, allowed, budget(verdicts))) {
        chosen.add(scored.get(s));
      }
      return new Summary(article, verdicts, scored.stream().filter(competes).toList(), chosen);
    }
  }

  private boolean competes(ParagraphVerdict block) {
    boolean wanted = teaser == TeaserUse.COMPETE || block.paragraph().role() != Role.TEASER;
    return wanted && belongs(block.verdict());
  }

  /** Whether blocks of this verdict are part of the article that is summarized. */
  private boolean belongs(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> true;
      case OFF_TOPIC -> offTopic == OffTopic.KEEP;
      case BOILERPLATE, REPEATED -> false;
    };
  }

  private Budget budget(List<ParagraphVerdict> verdicts) {
    return switch (length.unit()) {
      case SENTENCES -> Budget.sentences((int) length.amount());
      case WORDS -> Budget.words((int) length.amount());
      case CHARACTERS -> Budget.characters((int) length.amount());
      case FRACTION -> Budget.words(share(length.amount(), keptBodyWords(verdicts)));
    };
  }

  /** A share of words; 0.57 of 100 are 57, though the nearest double is less than 0.57. */
  private static int share(double share, int words) {
    return (int) Math.floor(share * words + ROUNDING);
  }

  private static int keptBodyWords(List<ParagraphVerdict> verdicts) {
    return verdicts.stream()
        .filter(block -> block.verdict() == Verdict.KEPT)
        .filter(
            block ->
                block.paragraph().role() == Role.BODY || block.paragraph().role() == Role.LIST_ITEM)
        .mapToInt(block -> Budget.words(block.paragraph().text()))
        .sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Summarizer that
        && length.equals(that.length)
        && offTopic == that.offTopic
        && strictness == that.strictness
        && teaser == that.teaser;
  }

  @Override
  public int hashCode() {
    return length.hashCode();
  }

  @Override
  public String toString() {
    return "Summarizer["
        + length
        + ", offTopic="
        + offTopic
        + ", strictness="
        + strictness
        + ", teaser="
        + teaser
        + "]";
  }

  @Serial
  private Object writeReplace() {
    return new Options(length, offTopic, strictness, teaser);
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A Summarizer is read through its options");
  }

  /** The options of a summarizer that is to be built. Not thread-safe. */
  public static final class Builder {

    private SummaryLength length = SummaryLength.sentences(3);
    private OffTopic offTopic = OffTopic.DROP;
    private Strictness strictness = Strictness.BALANCED;
    private TeaserUse teaser = TeaserUse.COMPETE;

    private Builder() {}

    /**
     * Sets how long a summary may become. Default: three sentences.
     *
     * @param length the length
     * @return this builder
     * @throws NullPointerException if {@code length} is null
     */
    public Builder length(SummaryLength length) {
      this.length = requireNonNull(length, "length");
      return this;
    }

    /**
     * Sets what becomes of off-topic blocks. Default: {@link OffTopic#DROP}.
     *
     * @param offTopic whether their sentences may compete
     * @return this builder
     * @throws NullPointerException if {@code offTopic} is null
     */
    public Builder offTopic(OffTopic offTopic) {
      this.offTopic = requireNonNull(offTopic, "offTopic");
      return this;
    }

    /**
     * Sets how sure the topic filter must be. Default: {@link Strictness#BALANCED}.
     *
     * @param strictness a preset
     * @return this builder
     * @throws NullPointerException if {@code strictness} is null
     */
    public Builder strictness(Strictness strictness) {
      this.strictness = requireNonNull(strictness, "strictness");
      return this;
    }

    /**
     * Sets whether the article's own teaser competes. Default: {@link TeaserUse#COMPETE}.
     *
     * @param teaser whether its sentences may compete
     * @return this builder
     * @throws NullPointerException if {@code teaser} is null
     */
    public Builder teaser(TeaserUse teaser) {
      this.teaser = requireNonNull(teaser, "teaser");
      return this;
    }

    /**
     * Builds the summarizer; the builder may be used further.
     *
     * @return a summarizer with these options
     */
    public Summarizer build() {
      return new Summarizer(this);
    }
  }

  /** What a summarizer is on the wire: its options, checked again on reading. */
  private record Options(
      SummaryLength length, OffTopic offTopic, Strictness strictness, TeaserUse teaser)
      implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      try {
        return builder()
            .length(length)
            .offTopic(offTopic)
            .strictness(strictness)
            .teaser(teaser)
            .build();
      } catch (NullPointerException e) {
        InvalidObjectException invalid = new InvalidObjectException("An option is missing");
        invalid.initCause(e);
        throw invalid;
      }
    }
  }
}
