package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicMetricTest {

  @Test
  void mapsADirectionToUnitLength() throws IOException {
    TopicMetric metric = read("kernsatz-metric 1\nsize 2\n0 2\n1.5 0\n");
    assertThat(apply(metric, 0, 1)).containsExactly(1, 0);
  }

  /** More numbers than are summed side by side. */
  @Test
  void addsUpWhatEachNumberOfAVectorGives() {
    float[][] rows = new float[7][7];
    for (int d = 0; d < 7; d++) {
      rows[0][d] = 1 << d;
      rows[1][d] = d;
    }
    TopicMetric metric = new TopicMetric(rows);
    float length = (float) Math.hypot(127, 21);

    float[][] room = metric.room(new Scratch());
    metric.apply(new float[] {3, 1, 4, 1, 5, 9, 2}, room, new float[7]);
    float[] image = metric.apply(new float[] {1, 1, 1, 1, 1, 1, 1}, room, new float[7]);

    assertThat(image[0]).isCloseTo(127 / length, within(1e-6f));
    assertThat(image[1]).isCloseTo(21 / length, within(1e-6f));
  }

  @Test
  void theIdentityKeepsEveryDirection() {
    assertThat(apply(TopicMetric.identity(3), 0, 0, 5)).containsExactly(0, 0, 1);
    assertThat(apply(TopicMetric.identity(3), 5, 0, 0)).containsExactly(1, 0, 0);
  }

  @Test
  void leavesTheZeroVectorAlone() {
    assertThat(apply(TopicMetric.identity(2), 0, 0)).containsExactly(0, 0);
  }

  @Test
  void fitsTheVectorsOfTheLexicon() {
    assertThat(TopicMetric.load().size()).isEqualTo(TermAnalyzer.german().newIndex().dimension());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kernsatz-metric 2\nsize 1\n1\n",
        "kernsatz-metric 1\nsize 0\n",
        "kernsatz-metric 1\nsize 9999\n",
        "kernsatz-metric 1\nsize 2\n1 0\n",
        "kernsatz-metric 1\nsize 2\n1 0\n0\n",
        "kernsatz-metric 1\nsize 1\nNaN\n"
      })
  void refusesOtherContent(String content) {
    assertThatIOException().isThrownBy(() -> read(content));
  }

  private static TopicMetric read(String content) throws IOException {
    return TopicMetric.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static float[] apply(TopicMetric metric, float... vector) {
    return metric.apply(vector, metric.room(new Scratch()), new float[vector.length]);
  }
}
