package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Zug fuhr pünktlich ab: Niemand hatte damit gerechnet, am wenigsten er.|SENTENCE",
        "Petersen: Nein, das sehe ich anders.|LABEL",
        "Wohnfläche in Quadratmetern: 64|LABEL",
        "21.40 Uhr: Die Feuerwehr rückt aus.|NUMBER",
        "„Das war knapp“, sagte der Lokführer.|QUOTE",
        "und fuhr ohne Halt weiter.|OTHER",
        "Ja, sagte er: Das stimmt.|SENTENCE"
      })
  void tellsHowAParagraphOpens(String text, Opening opening) {
    assertThat(Opening.of(text)).isEqualTo(opening);
  }
}
