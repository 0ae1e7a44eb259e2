package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.sentence.WordClasses.Abbreviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordClassesTest {

  private final WordClasses words = WordClasses.german();

  @ParameterizedTest
  @CsvSource({
    "exkl, NEVER_ENDS",
    "Exkl, MAY_END",
    "EXKL, NONE",
    "usw, OFTEN_ENDS",
    "Usw, OFTEN_ENDS",
    "haus-Nr, NEVER_ENDS",
    "Haus-Nr, MAY_END",
    "-Nr, NONE",
    "Haus, NONE",
    "h, NONE"
  })
  void knowsAnAbbreviationInOtherSpellings(String word, Abbreviation abbreviation) {
    assertThat(words.abbreviation(word)).isEqualTo(abbreviation);
  }

  @Test
  void countsTheAbbreviationsInTheirOrder() {
    assertThat(words.listed()).isSorted().contains("Hbf", "usw").doesNotContain("Yahoo");
    assertThat(words.number("Hbf")).isPositive().isEqualTo(words.listed().indexOf("Hbf"));
    assertThat(words.listedNumber("Hbf")).isEqualTo(words.listed().indexOf("Hbf"));
  }

  @Test
  void countsAnotherSpellingAsTheListedOne() {
    assertThat(words.number("Exkl")).isPositive().isEqualTo(words.number("exkl"));
    assertThat(words.listedNumber("Exkl")).isEqualTo(-1);
  }

  @Test
  void hasNoNumberForAnOrdinaryWord() {
    assertThat(words.number("Haus")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mai", "Dezember", "Dez", "Mo"})
  void knowsMonthsAndWeekdaysInFullAndInShort(String word) {
    assertThat(words.isMonth(word)).isTrue();
  }

  @Test
  void takesNoOtherWordForAMonth() {
    assertThat(words.isMonth("Haus")).isFalse();
  }

  @Test
  void knowsNamesThatAnExclamationMarkBelongsTo() {
    assertThat(words.isMarkedName("Yahoo")).isTrue();
    assertThat(words.isMarkedName("Hilfe")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Platz", "Gartenstraße", "Gartenstrasse", "Gartenstr", "Färbergasse"})
  void knowsNounsThatAPlainNumberFollows(String noun) {
    assertThat(words.isNumbered(noun)).isTrue();
  }

  @Test
  void takesNoOtherNounForNumbered() {
    assertThat(words.isNumbered("Garten")).isFalse();
    assertThat(words.isLettered("Garten")).isFalse();
  }
}
