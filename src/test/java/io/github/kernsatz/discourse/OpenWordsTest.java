package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Für ihn sind Räte nur Beamte. | 1",
        "In seiner Rede lobte der Landrat den Deich. | 1",
        "2019 trat er aus dem Rat aus. | 1",
        "Entschieden ist damit für ihn noch nichts. | 1",
        "Lindenau gab ihm am Montag recht. | 0"
      })
  void countsPronounsBeforeAnyNounOrName(String sentence, int count) {
    assertThat(of(sentence).pronouns()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Rat fragt, ob das reicht.",
        "Damals war das teuer.",
        "Für die Stadt ist das ein Erfolg.",
        "Weil das bisher nicht gelungen ist, wartet der Rat."
      })
  void countsDasThatStandsForWhatWasSaid(String sentence) {
    assertThat(of(sentence).thats()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Haus, das leer steht, gehört der Stadt.",
        "Das Haus, in dem wohnt, wer will, gehört der Stadt.",
        "Der Rat hat das Haus gekauft.",
        "Die Fähre fährt am Montag."
      })
  void doesNotCountArticlesAndRelatives(String sentence) {
    assertThat(of(sentence).thats()).isZero();
  }

  private static OpenWords of(String sentence) {
    return OpenWords.of(Words.of(sentence, Vocabulary.german()));
  }
}
