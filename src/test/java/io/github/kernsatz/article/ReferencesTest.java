package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static final String TEXT =
      "Die Tiere wiegen bis zu dreißig Kilogramm, und ihr Fell ist grau oder gescheckt.";

  @Test
  void dropsTheListBelowItsHeadingToTheEnd() {
    assertThat(references(TEXT, "Literatur", "Berger: Kleine Ziegen", "Lang: Tiere am Hang"))
        .containsExactly(1, 2, 3);
  }

  @Test
  void keepsAHeadingBelowWhichNothingIsListed() {
    assertThat(references("Literatur", TEXT)).isEmpty();
    assertThat(references(TEXT, "Literatur")).isEmpty();
  }

  @Test
  void keepsTheHeadingOfTheTextBelowAList() {
    assertThat(references("Literatur", "Lang: Tiere am Hang, S. 12", "Haltung", TEXT))
        .containsExactly(0, 1);
  }

  @Test
  void keepsTheOnlyLineBetweenTheHeadingAndAText() {
    assertThat(references("Literatur", "Haltung", TEXT)).isEmpty();
  }

  @Test
  void dropsTheLastOfAListThoughTextStandsBelow() {
    assertThat(references("Literatur", "Lang: Tiere", "Lang: Ziegen, S. 12", TEXT))
        .containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In dem Buch von Lang steht auf S. 12, dass die Tiere im Winter Heu fressen.",
        "Das Buch von Lang ist in dem Verlag der Stadt erschienen und hat viele Bilder.",
        "Die Seite der Stadt wurde am 3. Mai abgerufen, und sie war noch die alte."
      })
  void dropsASentenceThatCites(String citation) {
    assertThat(references("Quellen", citation)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Tiere fressen im Winter Heu, und im Sommer stehen sie auf der Weide am Hang.",
        "Die Straße S ist gesperrt, und der Bus fährt auf dem Weg an der Mühle vorbei.",
        "In den 12 Häusern der S wohnen Leute, die im Sommer auf der Alm sind."
      })
  void keepsATextThatCitesNothing(String text) {
    assertThat(references("Quellen", text)).isEmpty();
  }

  @Test
  void dropsALineWithAnArrowBackToTheText() {
    assertThat(references(TEXT, "↑ Berger: Kleine Ziegen", TEXT)).containsExactly(1);
  }

  private static int[] references(String... lines) {
    boolean[] marks = new boolean[lines.length];
    new References(Lines.blocks(lines)).mark(marks);
    return Lines.marked(marks);
  }
}
