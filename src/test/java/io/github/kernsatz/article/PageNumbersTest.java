package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {

  private static final String TEXT =
      "Die Ziegelei am Osterberg war fast hundert Jahre lang der größte Betrieb in dem Dorf.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 13",
        "- 12 - | - 13 -",
        "Seite 12 | Seite 13",
        "9 | 10",
        "109 | 110",
        "199 | 200",
        "1 | 2"
      })
  void areNumbersThatCountOn(String first, String second) {
    assertThat(numbers(TEXT, first, TEXT, TEXT, second)).containsExactly(1, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 14",
        "12 | 12",
        "13 | 11",
        "12 Uhr | 13 Uhr",
        "Saal 12 | Saal 13",
        "Seite 12 oben | Seite 13 oben",
        "Seite eins | Seite zwei"
      })
  void areNoOtherNumbers(String first, String second) {
    assertThat(numbers(TEXT, first, TEXT, TEXT, second)).isEmpty();
  }

  @Test
  void onlyRise() {
    assertThat(numbers(TEXT, "13", TEXT, "12", TEXT, "14")).containsExactly(1, 5);
  }

  @Test
  void standBesideText() {
    String menu = "Der Weg";

    assertThat(numbers(menu, menu, "1", "2", menu, menu, menu, TEXT)).isEmpty();
    assertThat(numbers(TEXT, "Der Weg", "1", "Die Au", "Das Tor", "2", "Der See", TEXT))
        .containsExactly(2, 5);
  }

  @Test
  void bringTheRunningHeadsBesideThem() {
    assertThat(numbers("Heimat 3/2026", TEXT, "12", "Heimat 3/2026", TEXT, "13", "Heimat 3/2026"))
        .containsExactly(0, 2, 3, 5, 6);
  }

  @Test
  void bringNoLineThatStandsBesideOneOnly() {
    assertThat(numbers(TEXT, "12", "Der Ofen", TEXT, "13", TEXT)).containsExactly(1, 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Der Ofen brennt.", "…", "Das alte Blatt für die Heimat am Berg und am See"})
  void bringNoSentenceNoSignAndNoLongLine(String line) {
    assertThat(numbers(TEXT, "12", line, TEXT, "13", line)).containsExactly(1, 4);
  }

  @Test
  void bringALineOfTenWords() {
    String ten = "Das alte Blatt für die Heimat am Berg und See";

    assertThat(numbers(TEXT, "12", ten, TEXT, "13", ten)).containsExactly(1, 2, 4, 5);
  }

  private static int[] numbers(String... lines) {
    return Lines.marked(new PageNumbers(Lines.blocks(lines)).marks());
  }
}
