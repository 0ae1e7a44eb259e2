package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  private static final int PAPER =
      habits("„Wir warten“, sagte sie – und zwar seit Mai. Nur 5 % der Züge fuhren …");

  @Test
  void agreesWithTextsOfTheSameHabits() {
    int passage = habits("„Die Strecke ist frei“, sagte der Sprecher – aber nur bis Kiel.");
    assertThat(Typography.clashes(passage, rest(PAPER))).isZero();
    assertThat(Typography.agreements(passage, rest(PAPER))).isEqualTo(2);
  }

  @Test
  void seesWhatIsTypesetOtherwise() {
    int passage = habits("\"Die Strecke ist frei\" - so der Sprecher, 5% mehr als gestern...");
    assertThat(Typography.clashes(passage, rest(PAPER))).isEqualTo(4);
    assertThat(Typography.agreements(passage, rest(PAPER))).isZero();
  }

  @Test
  void takesAHyphenInAWordForNoDash() {
    assertThat(habits("Die U-Bahn der Jahre 1970-1980 war rot-weiß.")).isZero();
  }

  @Test
  void asksNothingThatTheRestDoesNotAnswer() {
    int passage = habits("»Die Strecke ist frei«, sagte der Sprecher.");
    assertThat(Typography.clashes(passage, rest(0))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Sie sagte \"Moin\" | 0",
        "Sie sagte „Moin | 1",
        "Sie sagte »Moin | 2",
        "Sie sagte «Moin | 2",
        "Sie ging - endlich | 3",
        "Sie ging – endlich | 4",
        "Sie ging—endlich | 5",
        "So geht's doch | 6",
        "So geht’s doch | 7",
        "Es waren 5% mehr | 8",
        "% oder Promille | 8",
        "Es waren 5 % mehr | 9",
        "Sie ging... | 10",
        "Sie ging … | 11"
      })
  void eachSignIsOneHabit(String text, int habit) {
    assertThat(habits(text)).isEqualTo(1 << habit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rot -weiß",
        "Rot- weiß",
        "Rot –weiß",
        "Rot– weiß",
        "– Rot",
        "Rot –",
        "- ",
        " -",
        "'Moin",
        "Moin'",
        "Oltmanns' Hof",
        "der 'Moin",
        "’n Abend",
        "Oltmanns’",
        "Oltmanns’ Hof",
        "seit den 90'ern",
        "a’1",
        "Hm. Ja..",
        "Ja, nein!"
      })
  void signsThatMayMeanSomethingElseAreNoHabits(String text) {
    assertThat(habits(text)).isZero();
  }

  /** A paragraph half of which is foreign counts as half. */
  @Test
  void halfAParagraphIsEnoughOfTheRest() {
    double[] rest = new double[Typography.SIZE];
    rest[1] = 0.5;

    assertThat(Typography.agreements(habits("„Moin“"), rest)).isEqualTo(1);
    assertThat(Typography.clashes(habits("„Moin“"), rest)).isZero();
    assertThat(Typography.clashes(habits("»Moin«"), rest)).isEqualTo(1);
  }

  private static double[] rest(int habits) {
    double[] rest = new double[Typography.SIZE];
    for (int habit = 0; habit < rest.length; habit++) {
      rest[habit] = (habits & 1 << habit) == 0 ? 0 : 1;
    }
    return rest;
  }

  /** The habits that a text shows. */
  static int habits(String text) {
    int habits = 0;
    for (int i = 0; i < text.length(); i++) {
      habits |= Typography.of(text, i);
    }
    return habits;
  }
}
