package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

  private static final int PAPER =
      Typography.of("„Wir warten“, sagte sie – und zwar seit Mai. Nur 5 % der Züge fuhren …");

  @Test
  void agreesWithTextsOfTheSameHabits() {
    int passage = Typography.of("„Die Strecke ist frei“, sagte der Sprecher – aber nur bis Kiel.");
    assertThat(Typography.clashes(passage, rest(PAPER))).isZero();
    assertThat(Typography.agreements(passage, rest(PAPER))).isEqualTo(2);
  }

  @Test
  void seesWhatIsTypesetOtherwise() {
    int passage =
        Typography.of("\"Die Strecke ist frei\" - so der Sprecher, 5% mehr als gestern...");
    assertThat(Typography.clashes(passage, rest(PAPER))).isEqualTo(4);
    assertThat(Typography.agreements(passage, rest(PAPER))).isZero();
  }

  @Test
  void takesAHyphenInAWordForNoDash() {
    assertThat(Typography.of("Die U-Bahn der Jahre 1970-1980 war rot-weiß.")).isZero();
  }

  @Test
  void asksNothingThatTheRestDoesNotAnswer() {
    int passage = Typography.of("»Die Strecke ist frei«, sagte der Sprecher.");
    assertThat(Typography.clashes(passage, rest(0))).isZero();
  }

  private static double[] rest(int habits) {
    double[] rest = new double[Typography.SIZE];
    for (int habit = 0; habit < rest.length; habit++) {
      rest[habit] = (habits & 1 << habit) == 0 ? 0 : 1;
    }
    return rest;
  }
}
