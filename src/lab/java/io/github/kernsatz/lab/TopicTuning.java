package io.github.kernsatz.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tunes word vectors to the task: the sum of a passage's vectors shall point where the rest of its
 * document points, and away from other documents ({@link SameArticleLoss}). The vectors of a
 * passage's words are summed as the library sums them, so a tuned vector's length is the word's
 * weight. The steps are those of AdaGrad (Duchi, Hazan and Singer 2011), one rate a word.
 */
final class TopicTuning {

  private static final int EPOCHS = Integer.getInteger("epochs", 3);

  /** Excerpts compared with each other. */
  private static final int BATCH = 64;

  /** Passages of an excerpt. */
  private static final int LONGEST = 12;

  private static final int SHORTEST = 3;

  /** Content words of a passage. */
  private static final int MIN_PASSAGE = 12;

  private static final int MAX_PASSAGE = 55;

  /** The cosine that leaves open whether two belong together. */
  private static final double OFFSET = 0.45;

  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.05"));

  /** A word keeps close to its first vector until it was seen about so often. */
  private static final float INERTIA = 20;

  private final List<int[]> documents;
  private final float[][] vectors;
  private final int dimension;
  private final SameArticleLoss loss = new SameArticleLoss(OFFSET);
  private final SplittableRandom random = new SplittableRandom(20261124);

  /** For each word the squares of its gradients so far. */
  private final float[] squares;

  private float typicalSquare;

  /** A stretch of a document: for each passage its words and their damped counts. */
  private record Excerpt(int document, List<int[]> terms, List<float[]> counts) {}

  /**
   * Prepares.
   *
   * @param documents the numbers of their content words
   * @param vectors one a word, each as long as the word is important; changed in place
   */
  TopicTuning(List<int[]> documents, float[][] vectors) {
    this.documents = documents;
    this.vectors = vectors;
    this.dimension = vectors[0].length;
    this.squares = new float[vectors.length];
    double sum = 0;
    for (float[] vector : vectors) {
      sum += Vectors.length(vector);
    }
    for (float[] vector : vectors) {
      Vectors.scale(vector, (float) (vectors.length / sum));
    }
  }

  void tune() {
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      List<Excerpt> excerpts = excerpts();
      Shuffle.inPlace(excerpts, random);
      float rate = RATE * (1 - 0.9f * epoch / EPOCHS);
      for (int from = 0; from + BATCH <= excerpts.size(); from += BATCH) {
        step(excerpts.subList(from, from + BATCH), rate);
      }
      System.out.printf("tuning, epoch %d: loss %.4f%n", epoch + 1, loss.mean());
    }
  }

  private List<Excerpt> excerpts() {
    List<Excerpt> excerpts = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      int[] words = documents.get(document);
      int at = 0;
      while (at < words.length) {
        Excerpt excerpt = new Excerpt(document, new ArrayList<>(), new ArrayList<>());
        int most = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        while (excerpt.terms.size() < most && at < words.length) {
          int length = MIN_PASSAGE + random.nextInt(MAX_PASSAGE - MIN_PASSAGE + 1);
          int end = Math.min(words.length, at + length);
          if (end - at >= MIN_PASSAGE) {
            add(excerpt, Arrays.copyOfRange(words, at, end));
          }
          at = end;
        }
        if (excerpt.terms.size() >= SHORTEST) {
          excerpts.add(excerpt);
        }
      }
    }
    return excerpts;
  }

  private static void add(Excerpt excerpt, int[] words) {
    Arrays.sort(words);
    int[] terms = new int[words.length];
    float[] counts = new float[words.length];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        terms[size++] = words[i];
      }
      counts[size - 1]++;
    }
    for (int i = 0; i < size; i++) {
      counts[i] = 1 + (float) StrictMath.log(counts[i]);
    }
    excerpt.terms.add(Arrays.copyOf(terms, size));
    excerpt.counts.add(Arrays.copyOf(counts, size));
  }

  private void step(List<Excerpt> batch, float rate) {
    float[][][] units = new float[batch.size()][][];
    float[][] lengths = new float[batch.size()][];
    float[][] masses = new float[batch.size()][];
    int[] articles = new int[batch.size()];
    for (int b = 0; b < batch.size(); b++) {
      Excerpt excerpt = batch.get(b);
      int size = excerpt.terms.size();
      articles[b] = excerpt.document;
      units[b] = new float[size][dimension];
      lengths[b] = new float[size];
      masses[b] = new float[size];
      for (int p = 0; p < size; p++) {
        int[] terms = excerpt.terms.get(p);
        for (int t = 0; t < terms.length; t++) {
          Vectors.add(units[b][p], vectors[terms[t]], excerpt.counts.get(p)[t]);
        }
        lengths[b][p] = Vectors.length(units[b][p]);
        Vectors.scale(units[b][p], 1 / lengths[b][p]);
        masses[b][p] = (float) Math.sqrt(terms.length);
      }
    }
    float[][][] gradients = loss.gradients(units, masses, articles);
    for (int b = 0; b < batch.size(); b++) {
      for (int p = 0; p < units[b].length; p++) {
        Vectors.scale(gradients[b][p], 1 / lengths[b][p]);
        apply(batch.get(b).terms.get(p), batch.get(b).counts.get(p), gradients[b][p], rate);
      }
    }
  }

  private void apply(int[] terms, float[] counts, float[] gradient, float rate) {
    float square = Vectors.dot(gradient, gradient) / dimension;
    typicalSquare = typicalSquare == 0 ? square : typicalSquare * 0.999f + square * 0.001f;
    for (int t = 0; t < terms.length; t++) {
      squares[terms[t]] += square * counts[t] * counts[t];
      double damping = Math.sqrt(squares[terms[t]] + INERTIA * typicalSquare + 1e-12f);
      Vectors.add(vectors[terms[t]], gradient, (float) (-rate * counts[t] / damping));
    }
  }
}
