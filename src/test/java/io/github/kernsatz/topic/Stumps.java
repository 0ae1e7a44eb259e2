package io.github.kernsatz.topic;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.term.TermAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models that ask one thing only: what a judgement makes of their answer can be foretold. */
final class Stumps {

  private Stumps() {}

  /** One tree with one split: a value of the feature below the threshold gets the first margin. */
  static BoostedTrees asking(Feature feature, double threshold, double below, double above) {
    return trees(
        """
        tree 3
        split %d %s 1 2
        leaf %s 1
        leaf %s 1
        """
            .formatted(feature.at(), threshold, below, above));
  }

  /** One leaf. */
  static BoostedTrees constant(double margin) {
    return trees(
        """
        tree 1
        leaf %s 1
        """
            .formatted(margin));
  }

  /** A network that adds nothing. */
  static RelationNetwork silence() {
    return trusting(0);
  }

  /** A network that adds a part of what the first look said. */
  static RelationNetwork trusting(double firstLook) {
    int inputs = Relations.size(TermAnalyzer.german().newIndex().dimension());
    String silent = "0 ".repeat(inputs + 1) + "0\n";
    String file =
        "kernsatz-network 1\nsize " + inputs + " 1\nfirst-look " + firstLook + "\n" + silent;
    try {
      return RelationNetwork.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BoostedTrees trees(String tree) {
    String features = Stream.of(Feature.values()).map(Enum::name).collect(Collectors.joining(" "));
    String file = "kernsatz-trees 1\nfeatures " + features + "\nbase 0\n" + tree;
    try {
      return BoostedTrees.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
