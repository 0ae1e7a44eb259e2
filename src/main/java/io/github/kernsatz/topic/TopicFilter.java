package io.github.kernsatz.topic;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.util.List;
import java.util.function.Supplier;

/**
 * Judges which blocks of an article belong to its story.
 *
 * <p>What the article is about is learned from the article itself: each paragraph is compared with
 * the rest, by the meaning of its words and by the words themselves, alone and together with its
 * neighbours. A learned model turns this evidence into a probability. A heading goes with its
 * section, the items of a list go together, and a block too short to be judged follows its
 * neighbours.
 *
 * <p>Immutable and thread-safe. Time and memory are linear in the article; the first call in a JVM
 * reads the models.
 */
public final class TopicFilter {

  private static final Supplier<TopicFilter> GERMAN =
      Suppliers.memoize(
              () -> {
                TermAnalyzer analyzer = TermAnalyzer.german();
                return new TopicFilter(
                    analyzer,
                    PortalWords.load(analyzer),
                    TopicMetric.load(),
                    RelevanceModel.load(),
                    Strictness.BALANCED);
              })
          ::get;

  private final TermAnalyzer analyzer;
  private final PortalWords portalWords;
  private final TopicMetric metric;
  private final RelevanceModel model;
  private final Strictness strictness;

  private TopicFilter(
      TermAnalyzer analyzer,
      PortalWords portalWords,
      TopicMetric metric,
      RelevanceModel model,
      Strictness strictness) {
    this.analyzer = analyzer;
    this.portalWords = portalWords;
    this.metric = metric;
    this.model = model;
    this.strictness = strictness;
  }

  /**
   * The filter for German.
   *
   * @return a shared instance
   * @throws java.io.UncheckedIOException if a model file is missing or damaged
   */
  public static TopicFilter german() {
    return GERMAN.get();
  }

  /**
   * Judges every block with {@link Strictness#BALANCED}.
   *
   * @param article the article
   * @return one verdict for each of {@link Article#paragraphs()}, in order; unmodifiable
   * @throws NullPointerException if {@code article} is null
   */
  public List<ParagraphVerdict> judge(Article article) {
    return judge(article, strictness);
  }

  /**
   * Judges every block.
   *
   * @param article the article
   * @param strictness how sure the filter must be before it calls a block off-topic
   * @return one verdict for each of {@link Article#paragraphs()}, in order; unmodifiable
   * @throws NullPointerException if an argument is null
   */
  public List<ParagraphVerdict> judge(Article article, Strictness strictness) {
    requireNonNull(article, "article");
    requireNonNull(strictness, "strictness");
    boolean[] skipped = skipped(article);
    try (Scratch scratch = Scratch.take()) {
      Units units = new Units(article, skipped, analyzer, portalWords, metric, scratch);
      Judgement judgement = new Judgement(article, units, model, strictness);
      return new Verdicts(article, skipped, units, judgement, strictness).list();
    }
  }

  private static boolean[] skipped(Article article) {
    List<Paragraph> blocks = article.paragraphs();
    boolean[] skipped = new boolean[blocks.size()];
    for (int block = 0; block < skipped.length; block++) {
      skipped[block] =
          blocks.get(block).role() == Role.BOILERPLATE || article.repetitionOf(block).isPresent();
    }
    return skipped;
  }
}
