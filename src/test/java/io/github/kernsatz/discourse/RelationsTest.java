package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auf den übrigen Strecken fahren Busse.",
        "Die restlichen drei Werke bleiben am Netz.",
        "Einen entsprechenden Antrag hat der Rat von Lindenau gestellt.",
        "Lindenau geht den umgekehrten Weg.",
        "Die Stadt Lindenau kennt derartige Klagen."
      })
  void comparesWithWhatWasNamedBefore(String sentence) {
    assertThat(pointBack(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bayern und die übrigen Länder stimmen zu.",
        "In Lindenau lehnt die dortige Behörde den Bau ab.",
        "Unsere übrige Zeit gehört dem Garten.",
        "Die im Plan genannten Summen reichen für Lindenau.",
        "Die Strecke ist im übrigen Jahr gesperrt.",
        "Wer krank ist, braucht ein entsprechendes Attest.",
        "In Lindenau treffen sich die übrigen Länder und Bayern.",
        "Google will bis 2030 seine restlichen Rechenzentren umbauen.",
        "Der Senat hat einen entsprechenden Entwurf für Mieten.",
        "Lindenau nutzt die restlichen Mittel des Pakts."
      })
  void comparesWithWhatTheSentenceItselfNames(String sentence) {
    assertThat(pointBack(sentence)).isFalse();
  }

  private static boolean pointBack(String sentence) {
    return Relations.pointBack(Words.of(sentence, Vocabulary.german()));
  }
}
