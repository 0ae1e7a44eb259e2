package io.github.kernsatz.lab;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.topic.TopicBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Makes what both looks and the network say the log-odds of one probability (Platt 1999,
 * "Probabilistic outputs for support vector machines"): a weight for each and a shift, fitted on
 * mash-ups of news that training has not seen, and worked into the leaves and the base of the
 * second look's trees and into the outputs of the network.
 */
final class RelevanceCalibration {

  private static final String FIRST = "relevance-first.trees";
  private static final String SECOND = "relevance-second.trees";
  private static final String NETWORK = "relevance-network.txt";
  private static final long SEED = 20261125;

  /** Log-odds beyond this say no more than this: a freak must not tilt the weights. */
  private static final double MOST = 8;

  private static final int FIRST_LOOK = TopicBench.features().indexOf("FIRST_LOOK");

  private final BoostedTrees first;
  private final BoostedTrees second;
  private final ToDoubleFunction<float[]> network;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> trueOnes = new ArrayList<>();

  private RelevanceCalibration(String first, String second, String network) {
    this.first = TreeTrainer.read(first);
    this.second = TreeTrainer.read(second);
    this.network = TopicBench.network(network);
  }

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
      String network = Files.readString(models.resolve(NETWORK));
      write(first, second, network, new Corpus(Path.of(args[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the second look's trees and the network, calibrated. */
  static void write(String first, String second, String network, Corpus corpus) {
    RelevanceCalibration calibration = new RelevanceCalibration(first, second, network);
    PortalProse portal = new PortalProse(Path.of("src/lab/portal-prose.txt"));
    for (MashUp mashUp : new MashUps(Stories.unseen(corpus), portal, SEED).all()) {
      if (mashUp.kind() == Story.Kind.NEWS) {
        calibration.read(mashUp);
      }
    }
    double[] weights = LogisticFit.weights(calibration.rows, calibration.trueOnes);
    System.out.printf(
        "%,d paragraphs: second look times %.3f, network times %.3f, first look times %.3f,"
            + " plus %.3f%n",
        calibration.rows.size(), weights[1], weights[2], weights[3], weights[0]);
    ModelFolder models = ModelFolder.ofThisCheckout();
    models.write(SECOND, trees(second, weights[1], weights[0]));
    models.write(NETWORK, network(network, weights[2], weights[3]));
  }

  private void read(MashUp mashUp) {
    TopicBench bench = new TopicBench(mashUp.article());
    float[] relevance = new float[bench.size()];
    List<float[]> looks = bench.rows(null);
    for (int unit = 0; unit < relevance.length; unit++) {
      relevance[unit] = (float) first.probability(looks.get(unit));
    }
    looks = bench.rows(relevance);
    List<float[]> relations = bench.relations(relevance);
    for (int unit = 0; unit < relevance.length; unit++) {
      double margin = second.margin(looks.get(unit));
      double firstLook = looks.get(unit)[FIRST_LOOK];
      double more = network.applyAsDouble(relations.get(unit));
      rows.add(new double[] {1, bounded(margin), more, bounded(firstLook)});
      trueOnes.add(!mashUp.isForeign(bench.start(unit)));
    }
  }

  private static double bounded(double logOdds) {
    return Math.max(-MOST, Math.min(MOST, logOdds));
  }

  private static String trees(String content, double slope, double shift) {
    StringBuilder out = new StringBuilder();
    for (String item : content.split("\n")) {
      String[] words = item.split(" ");
      switch (words[0]) {
        case "base" ->
            out.append("base ").append((float) (Double.parseDouble(words[1]) * slope + shift));
        case "leaf" ->
            out.append("leaf ")
                .append((float) (Double.parseDouble(words[1]) * slope))
                .append(' ')
                .append(words[2]);
        default -> out.append(item);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** The outputs stand first on the lines behind the three of the head. */
  private static String network(String content, double slope, double firstLook) {
    String[] lines = content.split("\n");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String[] output = lines[i].split(" ", 2);
      if (i < 2) {
        out.append(lines[i]);
      } else if (i == 2) {
        out.append(output[0]).append(' ').append((float) firstLook);
      } else {
        out.append((float) (Double.parseDouble(output[0]) * slope)).append(' ').append(output[1]);
      }
      out.append('\n');
    }
    return out.toString();
  }
}
