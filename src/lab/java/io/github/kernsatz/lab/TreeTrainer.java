package io.github.kernsatz.lab;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.model.BoostedTrees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains boosted trees with XGBoost on one thread, so that the same rows give the same bytes, and
 * writes them in the format of {@link BoostedTrees}.
 */
final class TreeTrainer {

  private final List<String> features;
  private final Map<String, Object> parameters = new HashMap<>();
  private final int rounds;

  /**
   * Plans a training.
   *
   * @param features the features' names, without blanks, in the order of a row
   * @param objective an objective of XGBoost, such as {@code binary:logistic}
   * @param rounds the number of trees
   * @param depth the most splits on a path
   * @param learningRate the shrinkage of each tree, in (0, 1]
   * @param minChildWeight the least sum of second derivatives in a leaf
   */
  TreeTrainer(
      List<String> features,
      String objective,
      int rounds,
      int depth,
      double learningRate,
      double minChildWeight) {
    this.features = features;
    this.rounds = rounds;
    parameters.put("objective", objective);
    parameters.put("max_depth", depth);
    parameters.put("eta", learningRate);
    parameters.put("min_child_weight", minChildWeight);
    parameters.put("base_score", 0.5);
    parameters.put("nthread", 1);
    parameters.put("seed", 20261124);
    parameters.put("tree_method", "hist");
    parameters.put("verbosity", 0);
  }

  /** Sets any other parameter of XGBoost, for example {@code subsample} or {@code lambda}. */
  TreeTrainer with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /**
   * Trains.
   *
   * @param rows one array of feature values a row
   * @param labels one label a row
   * @param weights one weight a row
   * @return the model file's content
   */
  String train(List<float[]> rows, float[] labels, float[] weights) {
    int width = features.size();
    float[] flat = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, flat, i * width, width);
    }
    try {
      DMatrix matrix = new DMatrix(flat, rows.size(), width, Float.NaN);
      matrix.setLabel(labels);
      matrix.setWeight(weights);
      Booster booster = XGBoost.train(matrix, parameters, rounds, new HashMap<>(), null, null);
      String content = write(booster.getModelDump("", true, "json"));
      check(content, booster, matrix, rows);
      return content;
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** A model in memory, as the library will read it. */
  static BoostedTrees read(String content) {
    try {
      return BoostedTrees.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write(String[] trees) {
    StringBuilder out = new StringBuilder("kernsatz-trees 1\n");
    out.append("features ").append(String.join(" ", features)).append('\n');
    boolean logistic = String.valueOf(parameters.get("objective")).contains("logistic");
    out.append("base ").append(logistic ? 0.0 : 0.5).append('\n');
    for (String tree : trees) {
      List<JsonObject> nodes = new ArrayList<>();
      Map<Integer, Integer> numbers = new HashMap<>();
      number(new Gson().fromJson(tree, JsonObject.class), nodes, numbers);
      out.append("tree ").append(nodes.size()).append('\n');
      for (JsonObject node : nodes) {
        write(node, numbers, out);
      }
    }
    return out.toString();
  }

  /** Numbers the nodes breadth first, so that a child stands after its parent. */
  private static void number(
      JsonObject root, List<JsonObject> nodes, Map<Integer, Integer> numbers) {
    nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) {
      JsonObject node = nodes.get(i);
      numbers.put(node.get("nodeid").getAsInt(), i);
      if (node.has("children")) {
        for (JsonElement child : node.getAsJsonArray("children")) {
          nodes.add(child.getAsJsonObject());
        }
      }
    }
  }

  private static void write(JsonObject node, Map<Integer, Integer> numbers, StringBuilder out) {
    if (node.has("leaf")) {
      out.append("leaf ")
          .append(node.get("leaf").getAsFloat())
          .append(' ')
          .append(Math.max(node.get("cover").getAsFloat(), 1e-6f));
    } else {
      out.append("split ")
          .append(node.get("split").getAsString().substring(1))
          .append(' ')
          .append(node.get("split_condition").getAsFloat())
          .append(' ')
          .append(numbers.get(node.get("yes").getAsInt()))
          .append(' ')
          .append(numbers.get(node.get("no").getAsInt()));
    }
    out.append('\n');
  }

  private static void check(String content, Booster booster, DMatrix matrix, List<float[]> rows)
      throws XGBoostError {
    BoostedTrees trees = read(content);
    float[][] margins = booster.predict(matrix, true);
    for (int i = 0; i < Math.min(rows.size(), 1000); i++) {
      double margin = trees.margin(rows.get(i));
      if (Math.abs(margin - margins[i][0]) > 1e-3) {
        throw new IllegalStateException(
            "The written trees give " + margin + " where XGBoost gives " + margins[i][0]);
      }
    }
  }
}
