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
          "Der Stadtrat stimmte dem Vorhaben am Montag mit großer Mehrheit zu.",
          "Die Kosten von vier Millionen Euro trägt zur Hälfte das Land.",
          "Anwohner befürchten Lärm und Staub auf der schmalen Hafenstraße.");

  private final Candidates candidates = Saliences.candidates(SALIENCE, THREE);
  private final Extract empty = new Extract(candidates, new Coverage(SALIENCE, THREE), THREE);
  private final Preference preference = new Preference(candidates);

  @Test
  void readersLikeWhatAnEditorTakes() {
    assertThat(preference.of(empty.with(0, 1)) - preference.of(empty.with(0)))
        .isCloseTo(2.77 * candidates.editor(1), within(1e-9));
  }

  @Test
  void readersMindEveryGapAndALongOneMore() {
    double editor = 2.77 * (candidates.editor(0) + candidates.editor(4));

    assertThat(preference.of(empty.with(0, 4)) - editor)
        .as("a break, and three sentences left out")
        .isCloseTo(-0.28 - 0.25 * Math.log(4), within(1e-9));
  }

  @Test
  void readersMindWhatAnExtractSpeaksOfThatBeginsInTheMiddle() {
    assertThat(preference.of(empty.with(2)))
        .isCloseTo(2.77 * candidates.editor(2) - 1.98 * candidates.openness(2), within(1e-9));
  }

  @Test
  void whatTheArticleOpensWithIsNotMissed() {
    assertThat(preference.of(empty.with(0))).isCloseTo(2.77 * candidates.editor(0), within(1e-9));
  }
}
