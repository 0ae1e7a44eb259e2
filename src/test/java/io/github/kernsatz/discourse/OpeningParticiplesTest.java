package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningParticiplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gearbeitet wird in drei Schichten.",
        "Geblieben ist nur der alte Turm.",
        "Beendet wurde der Streit erst im Mai.",
        "Vorausgegangen war ein langer Streit im Rat.",
        "Eingesetzt werden nur alte Leitungen.",
        "Entstanden ist der Plan im Urlaub.",
        "Verschwunden waren auch zwei Kessel."
      })
  void opensWithItsParticiple(String sentence) {
    assertThat(open(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erwartet wird, dass der Rat zustimmt.",
        "Gebaut hat den Turm ein Mann aus Lindenau.",
        "Göttingen ist die älteste Stadt am Fluss.",
        "Gewalt ist für Kinder nie eine Lösung.",
        "Gesellschaft war dem Dichter lästig.",
        "Gegründet wurde Lindenau im Jahr 1204.",
        "Vertrauen ist im Rat ein seltenes Gut.",
        "Regen ist am Hafen keine Seltenheit.",
        "Gewerkschaften sind gegen den neuen Tarif.",
        "Gemeinden sind seit Januar dafür zuständig.",
        "Regelungen sind in jedem Land andere.",
        "Bürgerinitiativen sind in Lindenau selten.",
        "Jugendlichen wird in Lindenau viel geboten.",
        "Übergewicht ist im Alter häufig.",
        "Tageslicht ist gesund.",
        "Beirat ist im Werk, wer gewählt wird."
      })
  void opensWithANounOrSaysTheRest(String sentence) {
    assertThat(open(sentence)).isFalse();
  }

  private static boolean open(String sentence) {
    return OpeningParticiples.open(Words.of(sentence, Vocabulary.german()));
  }
}
