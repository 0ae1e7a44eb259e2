package io.github.kernsatz.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationNetworkTest {

  @Test
  void eachHiddenUnitAddsWhatItIsActiveBy() throws IOException {
    RelationNetwork network =
        read("kernsatz-network 1\nsize 3 2\nfirst-look 0\n2 0.5 1 0 -1\n-3 -1 0 2 0\n");

    assertThat(network.inputs()).isEqualTo(3);
    assertThat(logOdds(network, new float[] {4, 1, 2}, 0))
        .as("2 · (4 − 2 + 0.5) − 3 · (2 − 1)")
        .isCloseTo(2, within(1e-6));
  }

  @Test
  void aUnitBelowNothingIsSilent() throws IOException {
    RelationNetwork network = read("kernsatz-network 1\nsize 1 1\nfirst-look 0\n2 0 1\n");

    assertThat(logOdds(network, new float[] {-5}, 0)).isZero();
    assertThat(logOdds(network, new float[] {5}, 0)).isEqualTo(10);
  }

  @Test
  void theFirstLookCountsByItsWeight() throws IOException {
    RelationNetwork network = read("kernsatz-network 1\nsize 1 1\nfirst-look -0.25\n1 0 1\n");

    assertThat(logOdds(network, new float[] {3}, 8)).isEqualTo(1);
    assertThat(logOdds(network, new float[] {3}, -8)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 29})
  void everyInputCounts(int inputs) throws IOException {
    String weights = IntStream.rangeClosed(1, inputs).mapToObj(i -> " " + i).collect(joining());
    RelationNetwork network =
        read("kernsatz-network 1\nsize " + inputs + " 1\nfirst-look 0\n1 0" + weights + "\n");
    float[] ones = new float[inputs];
    Arrays.fill(ones, 1);

    assertThat(logOdds(network, ones, 0)).isEqualTo(inputs * (inputs + 1) / 2.0);
  }

  @Test
  void theShippedOneFitsTheVectorsOfTheLexicon() {
    assertThat(RelationNetwork.load().inputs())
        .isEqualTo(Relations.size(TermAnalyzer.german().newIndex().dimension()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kernsatz-network 2\nsize 1 1\nfirst-look 0\n1 0 1\n",
        "kernsatz-network 1\nsize 0 1\nfirst-look 0\n1 0\n",
        "kernsatz-network 1\nsize 1 0\nfirst-look 0\n",
        "kernsatz-network 1\nsize 9999 1\nfirst-look 0\n",
        "kernsatz-network 1\nsize 1 999\nfirst-look 0\n",
        "kernsatz-network 1\nsize 1 1\n1 0 1\n",
        "kernsatz-network 1\nsize 1 1\nfirst-look NaN\n1 0 1\n",
        "kernsatz-network 1\nsize 1 1\nfirst-look 0\n1 0\n",
        "kernsatz-network 1\nsize 1 1\nfirst-look 0\n1 0 1 1\n",
        "kernsatz-network 1\nsize 1 2\nfirst-look 0\n1 0 1\n",
        "kernsatz-network 1\nsize 1 1\nfirst-look 0\n1 0 Infinity\n"
      })
  void refusesOtherContent(String content) {
    assertThatIOException().isThrownBy(() -> read(content));
  }

  private static RelationNetwork read(String content) throws IOException {
    return RelationNetwork.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static double logOdds(RelationNetwork network, float[] relations, double firstLook) {
    return network.logOdds(relations, firstLook, network.room(new Scratch()));
  }
}
