package io.github.kernsatz.lab;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.topic.TopicBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the second look's log-odds those of a probability (Platt 1999, "Probabilistic outputs for
 * support vector machines"): a slope and a shift, fitted on mash-ups of news that training has not
 * seen, and worked into the leaves and the base of the trees. The order of paragraphs stays.
 */
final class RelevanceCalibration {

  private static final String FIRST = "relevance-first.trees";
  private static final String SECOND = "relevance-second.trees";
  private static final long SEED = 20261125;
  private static final int STEPS = 50;

  /** Margins beyond this say no more than this: a freak must not tilt the slope. */
  private static final double MOST = 6;

  private final List<Double> margins = new ArrayList<>();
  private final List<Boolean> trueOnes = new ArrayList<>();

  private RelevanceCalibration() {}

  /**
   * Calibrates the models of this checkout, as {@link RelevanceTrainer} does at its end.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    try {
      Path models = Path.of("models");
      String first = Files.readString(models.resolve(FIRST));
      String second = Files.readString(models.resolve(SECOND));
      ModelFolder.ofThisCheckout().write(SECOND, of(first, second, new Corpus(Path.of(args[0]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second look's trees, calibrated. */
  static String of(String first, String second, Corpus corpus) {
    RelevanceCalibration calibration = new RelevanceCalibration();
    PortalProse portal = new PortalProse(Path.of("src/lab/portal-prose.txt"));
    List<Story> stories = Stories.unseen(corpus);
    calibration.read(
        TreeTrainer.read(first),
        TreeTrainer.read(second),
        new MashUps(stories, portal, SEED)
            .all().stream().filter(mashUp -> mashUp.kind() == Story.Kind.NEWS).toList());
    return calibration.rewrite(second);
  }

  private void read(BoostedTrees first, BoostedTrees second, List<MashUp> mashUps) {
    for (MashUp mashUp : mashUps) {
      TopicBench bench = new TopicBench(mashUp.article());
      float[] relevance = new float[bench.size()];
      List<float[]> rows = bench.rows(null);
      for (int unit = 0; unit < relevance.length; unit++) {
        relevance[unit] = (float) first.probability(rows.get(unit));
      }
      rows = bench.rows(relevance);
      for (int unit = 0; unit < relevance.length; unit++) {
        margins.add(Math.max(-MOST, Math.min(MOST, second.margin(rows.get(unit)))));
        trueOnes.add(!mashUp.isForeign(bench.start(unit)));
      }
    }
  }

  /** Newton's method for a logistic regression on one number. */
  private double[] fit() {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double slopeGradient = 0;
      double shiftGradient = 0;
      double slopes = 1e-6;
      double both = 0;
      double shifts = 1e-6;
      for (int i = 0; i < margins.size(); i++) {
        double x = margins.get(i);
        double probability = 1 / (1 + StrictMath.exp(-(slope * x + shift)));
        double error = probability - (trueOnes.get(i) ? 1 : 0);
        double curvature = probability * (1 - probability);
        slopeGradient += error * x;
        shiftGradient += error;
        slopes += curvature * x * x;
        both += curvature * x;
        shifts += curvature;
      }
      double determinant = slopes * shifts - both * both;
      slope -= (shifts * slopeGradient - both * shiftGradient) / determinant;
      shift -= (slopes * shiftGradient - both * slopeGradient) / determinant;
    }
    return new double[] {slope, shift};
  }

  private String rewrite(String content) {
    double[] line = fit();
    System.out.printf(
        "%,d paragraphs: log-odds times %.3f plus %.3f%n", margins.size(), line[0], line[1]);
    StringBuilder out = new StringBuilder();
    for (String item : content.split("\n")) {
      String[] words = item.split(" ");
      switch (words[0]) {
        case "base" ->
            out.append("base ").append((float) (Double.parseDouble(words[1]) * line[0] + line[1]));
        case "leaf" ->
            out.append("leaf ")
                .append((float) (Double.parseDouble(words[1]) * line[0]))
                .append(' ')
                .append(words[2]);
        default -> out.append(item);
      }
      out.append('\n');
    }
    return out.toString();
  }
}
