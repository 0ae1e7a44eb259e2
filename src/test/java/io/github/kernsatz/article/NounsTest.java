package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {

  @Test
  void areTheCapitalizedWordsThatAreNoFunctionWords() {
    assertThat(Nouns.of("Diese kleine Ziege frisst (im Winter) Regenwürmer, Klee und Äpfel."))
        .containsExactlyInAnyOrder("zieg", "wint", "regenwürm", "äpfel");
  }

  @ParameterizedTest
  @CsvSource({
    "Kindern, kind",
    "Ostern, oster",
    "Bahnen, bahn",
    "Bauer, bauer",
    "Wasser, wass",
    "Tisches, tisch",
    "Hunde, hund",
    "Autos, auto",
    "Regel, regel"
  })
  void haveNoEndings(String noun, String stem) {
    assertThat(Nouns.of(noun)).containsExactly(stem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hund", "Ofen", "hunde", "12345"})
  void areNoneOfFourLettersOrSmallOnes(String word) {
    assertThat(Nouns.of(word)).isEmpty();
  }
}
