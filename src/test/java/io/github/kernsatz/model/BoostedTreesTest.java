package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoostedTreesTest {

  private static final String TREES =
      """
      kernsatz-trees 1
      features cosine length
      base 0.5
      tree 5
      split 0 0.3 1 2
      leaf -2.0 10
      split 1 12.0 3 4
      leaf 0.0 10
      leaf 1.0 20
      tree 1
      leaf 0.25 40
      """;

  private static final String ABOVE_ZERO =
      """
      kernsatz-trees 1
      features difference
      base 0
      tree 3
      split 0 0.0 1 2
      leaf -1 1
      leaf 1 1
      """;

  @Test
  void addsTheReachedLeavesToTheBase() throws IOException {
    assertThat(read(TREES).margin(new float[] {0.9f, 20})).isEqualTo(0.5 + 1.0 + 0.25);
  }

  @Test
  void goesLeftOnlyBelowTheThreshold() throws IOException {
    BoostedTrees trees = read(TREES);

    assertThat(trees.margin(new float[] {0.29f, 20})).isEqualTo(0.5 - 2.0 + 0.25);
    assertThat(trees.margin(new float[] {0.3f, 11})).isEqualTo(0.5 + 0.0 + 0.25);
  }

  @ParameterizedTest
  @ValueSource(
      floats = {Float.NaN, 0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
  void goesRightForWhatIsNotBelowAThresholdOfZero(float value) throws IOException {
    assertThat(read(ABOVE_ZERO).margin(new float[] {value})).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(floats = {-Float.MIN_VALUE, -1f, -Float.MAX_VALUE, Float.NEGATIVE_INFINITY})
  void goesLeftForEveryNegativeNumber(float value) throws IOException {
    assertThat(read(ABOVE_ZERO).margin(new float[] {value})).isEqualTo(-1);
  }

  @Test
  void goesRightForEveryNumberThatIsNone() throws IOException {
    float none = Float.intBitsToFloat(0xFFC00001);

    assertThat(read(ABOVE_ZERO).margin(new float[] {none})).isEqualTo(1);
  }

  @Test
  void turnsTheMarginIntoAProbability() throws IOException {
    assertThat(read(TREES).probability(new float[] {0.9f, 20}))
        .isCloseTo(1 / (1 + Math.exp(-1.75)), within(1e-12));
  }

  @Test
  void contributionsAddUpToTheDistanceFromTheExpectation() throws IOException {
    double[] contributions = new double[2];
    read(TREES).contributions(Rows.of(new float[] {0.9f, 20}), 0, contributions);

    double above = (0.0 * 10 + 1.0 * 20) / 30;
    double expectation = (-2.0 * 10 + above * 30) / 40;
    assertThat(contributions)
        .containsExactly(new double[] {above - expectation, 1.0 - above}, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 19, 22})
  void givesEachOfManyRowsWhatItGivesItAlone(int size) throws IOException {
    BoostedTrees trees = read(TREES);
    float[][] values = new float[size][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new float[] {i / 20f, 19 - i};
    }
    double[] margins = new double[values.length];

    Rows rows = new Rows(values.length, 2, (i, row) -> System.arraycopy(values[i], 0, row, 0, 2));
    while (rows.next()) {
      trees.margins(rows, margins);
    }

    for (int i = 0; i < values.length; i++) {
      assertThat(margins[i]).as("row %s", i).isEqualTo(trees.margin(values[i]));
    }
  }

  @Test
  void knowsAnEnsembleWithoutASplit() throws IOException {
    BoostedTrees trees = read("kernsatz-trees 1\nfeatures a\nbase 1\ntree 1\nleaf 0.5 1\n");

    assertThat(trees.margin(new float[1])).isEqualTo(1.5);
    double[] contributions = {42};
    trees.contributions(Rows.of(new float[1]), 0, contributions);
    assertThat(contributions).containsExactly(0.0);
  }

  @Test
  void refusesTreesThatWouldNotFitIntoMemoryOnceTheyAreComplete() {
    StringBuilder vine = new StringBuilder("kernsatz-trees 1\nfeatures a\nbase 0\ntree 61\n");
    for (int node = 0; node < 60; node += 2) {
      vine.append("split 0 0 " + (node + 1) + " " + (node + 2) + "\nleaf 1 1\n");
    }

    assertThatThrownBy(() -> read(vine + "leaf 1 1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("30 splits");
  }

  @Test
  void refusesMoreFeaturesThanASplitCanTellApart() throws IOException {
    String most = "kernsatz-trees 1\nfeatures" + " a".repeat(8192);
    String rest = "\nbase 0\ntree 3\nsplit 8191 0.5 1 2\nleaf -1 1\nleaf 1 1\n";
    float[] values = new float[8192];
    values[8191] = 0.5f;

    assertThat(read(most + rest).margin(values)).isEqualTo(1);
    assertThatThrownBy(() -> read(most + " a" + rest))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("8193 features");
  }

  @Test
  void namesTheFeatures() throws IOException {
    assertThat(read(TREES).features()).containsExactly("cosine", "length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kernsatz-trees 2\n",
        "kernsatz-trees 1\nfeatures a\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\nleaf 1 1\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 0\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 2000000000\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 1\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 1\nleaf NaN 1\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 1\nleaf 1 0\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 1\nsplit 0 1 0 0\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 3\nsplit 1 1 1 2\nleaf 1 1\nleaf 1 1\n",
        "kernsatz-trees 1\nfeatures a\nbase 0\ntree 3\nsplit 0 1 1 3\nleaf 1 1\nleaf 1 1\n",
      })
  void refusesWhatIsNotAnEnsemble(String content) {
    assertThatThrownBy(() -> read(content)).isInstanceOf(IOException.class);
  }

  private static BoostedTrees read(String content) throws IOException {
    return BoostedTrees.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
