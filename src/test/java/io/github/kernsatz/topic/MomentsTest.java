package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private final Moments moments = of(2, 4, 4, 8);

  @Test
  void giveTheMeanOfTheOthers() {
    assertThat(moments.meanWithout(3)).isCloseTo(10 / 3.0, within(1e-12));
  }

  @Test
  void giveTheSpreadOfTheOthers() {
    assertThat(moments.deviationWithout(0)).isCloseTo(Math.sqrt(32 / 9.0), within(1e-9));
  }

  @Test
  void giveTheLowestOfTheOthers() {
    assertThat(moments.lowestWithout(0)).isEqualTo(4);
    assertThat(moments.lowestWithout(3)).isEqualTo(2);
  }

  @Test
  void giveTheShareOfTheOthersThatAreLower() {
    assertThat(moments.rank(0)).isZero();
    assertThat(moments.rank(1)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(moments.rank(2)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(moments.rank(3)).isEqualTo(1);
  }

  @Test
  void takeASingleValueForItsOwnOthers() {
    Moments one = of(5);

    assertThat(one.meanWithout(0)).isEqualTo(5);
    assertThat(one.lowestWithout(0)).isEqualTo(5);
    assertThat(one.deviationWithout(0)).isZero();
    assertThat(one.rank(0)).isZero();
  }

  private static Moments of(double... values) {
    return new Moments(values, values.length, new Scratch());
  }
}
