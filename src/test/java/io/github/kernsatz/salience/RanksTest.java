package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest value has the rank 0, and equal ones have the same. */
class RanksTest {

  @Test
  void aRankIsTheShareOfLargerValues() {
    double[] values = {0.5, 2, -1, 2, 0, -0.0};

    float[] ranks = Arrays.copyOf(Ranks.of(values, 6, new Scratch()), 6);

    assertThat(ranks).containsExactly(2 / 6f, 0, 5 / 6f, 0, 3 / 6f, 3 / 6f);
  }

  /** Few values are compared each with each, many are sorted. */
  @Test
  void manyValuesAreRankedAsFewAre() {
    double[] values = IntStream.range(0, 300).mapToDouble(i -> i * 7 % 50).toArray();

    float[] ranks = Ranks.of(values, 300, new Scratch());

    for (int i = 0; i < 300; i++) {
      double value = values[i];
      long larger = Arrays.stream(values).filter(other -> other > value).count();
      assertThat(ranks[i]).isEqualTo((float) larger / 300);
    }
  }
}
