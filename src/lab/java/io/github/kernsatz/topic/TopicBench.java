package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the room to training: the features of an article's units. */
public final class TopicBench {

  private static final TermAnalyzer ANALYZER = TermAnalyzer.german();
  private static final PortalWords PORTAL_WORDS = PortalWords.load(ANALYZER);

  private final Article article;
  private final Units units;

  /** Reads an article. */
  public TopicBench(Article article) {
    this(article, Loaded.METRIC);
  }

  /** Reads articles without a metric. */
  public static Function<Article, TopicBench> plain() {
    TopicMetric identity = TopicMetric.identity(ANALYZER.newIndex().dimension());
    return article -> new TopicBench(article, identity);
  }

  /** Reads articles with the metric of a model file's content. */
  public static Function<Article, TopicBench> with(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      TopicMetric metric = TopicMetric.read(new ByteArrayInputStream(bytes));
      return article -> new TopicBench(article, metric);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when it is first asked for, so that a trainer can write it. */
  private static final class Loaded {
    private static final TopicMetric METRIC = TopicMetric.load();
  }

  private TopicBench(Article article, TopicMetric metric) {
    this.article = article;
    List<Paragraph> blocks = article.paragraphs();
    boolean[] skipped = new boolean[blocks.size()];
    for (int block = 0; block < skipped.length; block++) {
      skipped[block] =
          blocks.get(block).role() == Role.BOILERPLATE || article.repetitionOf(block).isPresent();
    }
    units = new Units(article, skipped, ANALYZER, PORTAL_WORDS, metric, new Scratch());
  }

  /** The names of the features. */
  public static List<String> features() {
    return Stream.of(Feature.values()).map(Enum::name).toList();
  }

  /** The number of units. */
  public int size() {
    return units.size();
  }

  /** Where a unit starts in the article's text. */
  public int start(int unit) {
    return article.paragraphs().get(units.get(unit).firstBlock).span().start();
  }

  /** The direction that a unit's words point in by their meaning, of unit length or zero. */
  public float[] meaning(int unit) {
    return units.get(unit).meaning.clone();
  }

  /** How much a unit counts in sums of directions. */
  public double mass(int unit) {
    return units.get(unit).mass;
  }

  /** What the network of a model file's content says of a unit's relations alone. */
  public static ToDoubleFunction<float[]> network(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      RelationNetwork network = RelationNetwork.read(new ByteArrayInputStream(bytes));
      float[][] room = network.room(new Scratch());
      return relations -> network.logOdds(relations, 0, room);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The relations of every unit in the second look. */
  public List<float[]> relations(float[] firstLook) {
    Relations relations = new Evidence(units, firstLook).relations();
    List<float[]> inputs = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      inputs.add(Arrays.copyOf(relations.of(i), relations.size()));
    }
    return inputs;
  }

  /** The features of every unit, in the second look if there was a first. */
  public List<float[]> rows(float @Nullable [] firstLook) {
    Evidence evidence = new Evidence(units, firstLook);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      float[] row = new float[Feature.SIZE];
      evidence.write(i, row);
      rows.add(row);
    }
    return rows;
  }
}
