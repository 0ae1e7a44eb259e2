package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentence centrality in the graph of all pairs: the two classic baselines. */
final class GraphRank {

  private static final double DAMPING = 0.85;
  private static final int STEPS = 50;

  private GraphRank() {}

  /** Continuous LexRank (Erkan, Radev 2004): cosine of tf-idf, idf within the article. */
  static double[] lexRank(List<int[]> sentences) {
    int n = sentences.size();
    Map<Integer, Integer> frequencies = new HashMap<>();
    for (int[] sentence : sentences) {
      Arrays.stream(sentence).distinct().forEach(t -> frequencies.merge(t, 1, Integer::sum));
    }
    List<Map<Integer, Double>> vectors =
        sentences.stream()
            .map(
                sentence -> {
                  Map<Integer, Double> vector = new HashMap<>();
                  for (int token : sentence) {
                    double idf = Math.log((double) n / frequencies.getOrDefault(token, n));
                    vector.merge(token, idf, Double::sum);
                  }
                  double norm = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
                  vector.replaceAll((token, v) -> norm == 0 ? 0 : v / norm);
                  return vector;
                })
            .toList();
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double dot = 0;
        Map<Integer, Double> other = vectors.get(j);
        for (Map.Entry<Integer, Double> entry : vectors.get(i).entrySet()) {
          dot += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        weights[i][j] = dot;
        weights[j][i] = dot;
      }
    }
    return walk(weights);
  }

  /** TextRank (Mihalcea, Tarau 2004): shared words over the sum of the logarithms of lengths. */
  static double[] textRank(List<int[]> sentences) {
    int n = sentences.size();
    List<long[]> bags =
        sentences.stream()
            .map(s -> Arrays.stream(s).distinct().sorted().asLongStream().toArray())
            .toList();
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double size =
            Math.log(Math.max(1, sentences.get(i).length))
                + Math.log(Math.max(1, sentences.get(j).length));
        double weight = size > 0 ? Rouge.overlap(bags.get(i), bags.get(j)) / size : 0;
        weights[i][j] = weight;
        weights[j][i] = weight;
      }
    }
    return walk(weights);
  }

  private static double[] walk(double[][] weights) {
    int n = weights.length;
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = Arrays.stream(weights[i]).sum();
    }
    double[] rank = new double[n];
    Arrays.fill(rank, 1.0 / Math.max(1, n));
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[n];
      Arrays.fill(next, (1 - DAMPING) / Math.max(1, n));
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n && out[i] > 0; j++) {
          next[j] += DAMPING * rank[i] * weights[i][j] / out[i];
        }
      }
      rank = next;
    }
    return rank;
  }
}
