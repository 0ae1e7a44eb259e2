package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.topic.TopicBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Trains {@code models/topic-metric.txt}, a linear map after which the paragraphs of one news
 * article point in the same direction ({@link SameArticleLoss}), on the corpora {@code
 * news-leads.train} and {@code wikinews.train}. It holds numbers about directions only, no words.
 * The steps are those of Adam (Kingma and Ba 2015).
 */
final class MetricTrainer {

  private static final int EPOCHS = 6;

  /** Articles compared with each other. */
  private static final int BATCH = 64;

  /** The cosine that leaves open whether two belong together. */
  private static final double OFFSET = 0.4;

  private static final double RATE = 0.003;
  private static final double MOMENTUM = 0.9;
  private static final double MEMORY = 0.999;

  /** Articles of fewer paragraphs say too little. */
  private static final int MIN_PARAGRAPHS = 3;

  private final List<Paragraphs> articles = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(20261124);
  private final SameArticleLoss loss = new SameArticleLoss(OFFSET);

  /** An article's paragraphs: the directions of their meanings and their masses. */
  private static final class Paragraphs {

    final float[][] meanings;
    final float[] masses;

    Paragraphs(float[][] meanings, float[] masses) {
      this.meanings = meanings;
      this.masses = masses;
    }
  }

  /** Takes the news among some stories. */
  MetricTrainer(List<Story> stories) {
    Function<Article, TopicBench> plain = TopicBench.plain();
    for (Story story : stories) {
      if (story.kind() == Story.Kind.NEWS || story.kind() == Story.Kind.WIKINEWS) {
        String text = story.title() + "\n\n" + String.join("\n\n", story.paragraphs());
        add(plain.apply(Article.parse(text)));
      }
    }
  }

  /**
   * Trains and writes the model.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<Story> stories = Stories.read(new Corpus(Path.of(args[0])));
    ModelFolder.ofThisCheckout().write("topic-metric.txt", new MetricTrainer(stories).train());
  }

  private void add(TopicBench article) {
    int size = article.size();
    if (size >= MIN_PARAGRAPHS) {
      float[][] meanings = new float[size][];
      float[] masses = new float[size];
      for (int p = 0; p < size; p++) {
        meanings[p] = article.meaning(p);
        masses[p] = (float) article.mass(p);
      }
      articles.add(new Paragraphs(meanings, masses));
    }
  }

  /** The model file's content. */
  String train() {
    System.out.printf("%,d articles%n", articles.size());
    int dimension = articles.get(0).meanings[0].length;
    float[][] map = new float[dimension][dimension];
    for (int d = 0; d < dimension; d++) {
      map[d][d] = 1;
    }
    double[][] first = new double[dimension][dimension];
    double[][] second = new double[dimension][dimension];
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.inPlace(articles, random);
      double rate = RATE * (1 - 0.9 * epoch / EPOCHS);
      for (int from = 0; from + BATCH <= articles.size(); from += BATCH) {
        double[][] gradient = gradient(articles.subList(from, from + BATCH), map);
        step++;
        double unbiasedFirst = 1 - StrictMath.pow(MOMENTUM, step);
        double unbiasedSecond = 1 - StrictMath.pow(MEMORY, step);
        for (int k = 0; k < dimension; k++) {
          for (int d = 0; d < dimension; d++) {
            double g = gradient[k][d];
            first[k][d] = MOMENTUM * first[k][d] + (1 - MOMENTUM) * g;
            second[k][d] = MEMORY * second[k][d] + (1 - MEMORY) * g * g;
            double scale = Math.sqrt(second[k][d] / unbiasedSecond) + 1e-8;
            map[k][d] -= (float) (rate * first[k][d] / unbiasedFirst / scale);
          }
        }
      }
      System.out.printf("epoch %d: loss %.4f%n", epoch + 1, loss.mean());
    }
    return write(map);
  }

  /** The mean gradient of a paragraph by the map. */
  private double[][] gradient(List<Paragraphs> batch, float[][] map) {
    int dimension = map.length;
    float[][][] units = new float[batch.size()][][];
    float[][] lengths = new float[batch.size()][];
    float[][] masses = new float[batch.size()][];
    int[] numbers = new int[batch.size()];
    int paragraphs = 0;
    for (int b = 0; b < batch.size(); b++) {
      Paragraphs story = batch.get(b);
      numbers[b] = b;
      masses[b] = story.masses;
      units[b] = new float[story.masses.length][dimension];
      lengths[b] = new float[story.masses.length];
      for (int p = 0; p < units[b].length; p++) {
        for (int k = 0; k < dimension; k++) {
          units[b][p][k] = Vectors.dot(map[k], story.meanings[p]);
        }
        lengths[b][p] = Vectors.length(units[b][p]);
        Vectors.scale(units[b][p], 1 / lengths[b][p]);
        paragraphs++;
      }
    }
    float[][][] gradients = loss.gradients(units, masses, numbers);
    double[][] sum = new double[dimension][dimension];
    for (int b = 0; b < batch.size(); b++) {
      for (int p = 0; p < units[b].length; p++) {
        float[] meaning = batch.get(b).meanings[p];
        for (int k = 0; k < dimension; k++) {
          double g = gradients[b][p][k] / lengths[b][p] / paragraphs;
          for (int d = 0; d < dimension; d++) {
            sum[k][d] += g * meaning[d];
          }
        }
      }
    }
    return sum;
  }

  private static String write(float[][] map) {
    StringBuilder out = new StringBuilder("kernsatz-metric 1\nsize " + map.length + "\n");
    for (float[] row : map) {
      for (int d = 0; d < row.length; d++) {
        out.append(d == 0 ? "" : " ").append(Math.round(row[d] * 1e5) / 1e5f);
      }
      out.append('\n');
    }
    return out.toString();
  }
}
