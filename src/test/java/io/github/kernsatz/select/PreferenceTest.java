package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;

class PreferenceTest {

  private static final Budget THREE = Budget.sentences(3);

  private static final Salience SALIENCE =
      Saliences.titled(
          "Lindenau baut einen Wärmespeicher",
          "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher.",
          "Der Speicher soll 9.000 Haushalte mit Fernwärme versorgen.",
          "Der Stadtrat stimmte diesem Vorhaben am Montag mit großer Mehrheit zu.",
          "Die Kosten von vier Millionen Euro trägt zur Hälfte das Land.",
          "Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße.");

  private final Candidates candidates = Saliences.candidates(SALIENCE, THREE);
  private final Extract empty = new Extract(candidates, new Coverage(SALIENCE, THREE), THREE);
  private final Preference preference = new Preference(candidates);

  @Test
  void readersLikeWhatAnEditorTakes() {
    assertThat(preference.of(empty.with(0, 1, 2)) - preference.of(empty.with(1, 2, 3)))
        .isCloseTo(
            2.8 * (candidates.editor(0) - candidates.editor(3)) + 2 * candidates.openness(1),
            within(1e-9));
  }

  @Test
  void theNumberOfSentencesDoesNotCount() {
    assertThat(preference.of(empty.with(0)))
        .isCloseTo(3 * 2.8 * candidates.editor(0), within(1e-9));
    assertThat(preference.of(empty.with(0, 1)))
        .isCloseTo(1.5 * 2.8 * (candidates.editor(0) + candidates.editor(1)), within(1e-9));
  }

  @Test
  void readersMindEveryGapAndALongOneMore() {
    double editor = 1.5 * 2.8 * (candidates.editor(0) + candidates.editor(4));

    assertThat(preference.of(empty.with(0, 4)) - editor)
        .as("a break, and three sentences left out")
        .isCloseTo(-0.3 - 0.25 * Math.log(4), within(1e-9));
  }

  @Test
  void readersMindWhatAnExtractSpeaksOfThatBeginsInTheMiddle() {
    assertThat(candidates.openness(2)).isPositive();
    assertThat(preference.of(empty.with(2)))
        .isCloseTo(3 * 2.8 * candidates.editor(2) - 2 * candidates.openness(2), within(1e-9));
  }

  @Test
  void whatTheArticleOpensWithIsNotMissed() {
    Salience salience = Saliences.of("Sie will dort dieses Problem lösen.");
    Candidates opening = Saliences.candidates(salience, THREE);
    Extract extract = new Extract(opening, new Coverage(salience, THREE), THREE).with(0);

    assertThat(opening.openness(0)).isPositive();
    assertThat(new Preference(opening).of(extract))
        .isCloseTo(3 * 2.8 * opening.editor(0), within(1e-9));
  }
}
