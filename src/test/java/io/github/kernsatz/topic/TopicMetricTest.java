package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

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
    assertThat(metric.apply(new float[] {0, 1})).containsExactly(1, 0);
  }

  @Test
  void leavesTheZeroVectorAlone() {
    assertThat(TopicMetric.identity(2).apply(new float[2])).containsExactly(0, 0);
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
}
