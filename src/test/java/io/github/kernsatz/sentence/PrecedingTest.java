package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the full stop that a text ends in. */
class PrecedingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie blieb zu Hause. | WORD",
        "Das Haus kostet ca. | NEVER_ENDS",
        "Sie wohnt am Hbf. | MAY_END",
        "Es gab Brot, Obst usw. | OFTEN_ENDS",
        "Der Bau kostet 600 Mio. | UNIT",
        "Sie kommt im Dez. | MONTH",
        "Das regelt der Art. | WORD_OR_ABBREVIATION"
      })
  void knowsAbbreviations(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er las „Prof. | NEVER_ENDS",
        "Der Preis (ca. | NEVER_ENDS",
        "Das Zeichen *Dr. | NEVER_ENDS",
        "Das kostet –ca. | NEVER_ENDS"
      })
  void readsAWordBehindQuotesAndBrackets(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Täter heißt Thomas B. | CAPITAL_LETTER",
        "Das schrieb Karl-H. | CAPITAL_LETTER",
        "Das Foto ist von dpa/A. | CAPITAL_LETTER",
        "Er dankte wie Karl V. | ROMAN",
        "Sie geht in die Klasse V. | CAPITAL_LETTER",
        "Das schrieb sie als V. | CAPITAL_LETTER",
        "Das sagt Peter S. | CAPITAL_LETTER",
        "Gesucht ist die Zahl x. | SMALL_LETTER",
        "Der Weg ist 10 x. | WORD",
        "Der Weg ist 10 m. | WORD",
        "Der Preis stieg v. | NEVER_ENDS"
      })
  void tellsWhatASingleLetterStandsFor(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das ist z. B. | MAY_END",
        "Das ist z.B. | MAY_END",
        "Sie ist Oberst a. D. | OFTEN_ENDS",
        "Der Sieg war ein K. o. | OFTEN_ENDS",
        "Er wohnt in Bad. B. | CAPITAL_LETTER"
      })
  void readsTheLettersOfAPairTogether(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Es geht z. B., z.B",
    "Es geht z.B., z.B",
    "Das Haus kostet ca., ca",
    "Der Täter heißt B., B",
    "Er wohnt in Bad. B., B",
    "Es war der 7. B., B"
  })
  void namesAPairAsItIsListed(String text, String listed) {
    assertThat(preceding(text).listed()).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das geschah unter Ludwig XIV. | ROMAN",
        "Sie kauft eine CD. | WORD",
        "Das kostet drei DM. | WORD",
        "Sie hat eine MC. | WORD",
        "Er sah eine DVD. | WORD"
      })
  void knowsRomanNumeralsFromShortNamesOfThings(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er kam am 3. | ORDINAL",
        "Es war der Tag 123. | ORDINAL",
        "Es war im Jahr 2020. | WORD",
        "Das sind 2,5. | WORD",
        "Es war die Nacht zum 18./19. | ORDINAL",
        "Es war die Nacht zum 18.-19. | ORDINAL",
        "Es war die Nacht zum 18.–19. | ORDINAL",
        "Es waren die Nächte 1./2./3. | ORDINAL",
        "Es waren die Nächte 10./11./12. | WORD",
        "Das war im Jahr 12/13. | WORD",
        "Das steht auf 1./123. | WORD"
      })
  void tellsOrdinalsFromYearsAndQuantities(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie kam am 3.10. | DATE",
        "Sie kam am 1.1. | DATE",
        "Sie kam am 31.12. | DATE",
        "Der Bus fährt um 17.00. | WORD",
        "Die Zahl ist 0.12. | WORD",
        "Die Zahl ist 32.12. | WORD",
        "Die Zahl ist 31.13. | WORD",
        "Die Zahl ist .5. | WORD",
        "Die Zahl ist 3.100. | WORD",
        "Die Zahl ist 100.3. | WORD",
        "Neu ist Version 2.4.1. | WORD",
        "17.00. | DATE"
      })
  void tellsDatesFromTimesAndVersions(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er wohnt in den U.K. | DOTTED",
        "Der Kurs ist Di.Do. | DOTTED",
        "Die Seite heißt example.org. | WORD",
        "Das sagt Prof.Dr. | NEVER_ENDS",
        "Das Ende ist Anm.d.Red. | WORD",
        "Der Ordner heißt post.Nr. | WORD",
        "Sie fährt einen v2.b. | WORD"
      })
  void tellsDottedAbbreviationsFromDomains(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie wohnt in der Bachstr. | MAY_END",
        "Sie wohnt in der BachStr. | MAY_END",
        "Das steht im Blt. | VOWELLESS",
        "Das steht in den Schl. | VOWELLESS",
        "Das steht in den Schlf. | WORD",
        "Sie wiegt 5 xg. | WORD",
        "Das zahlt die KfW. | WORD",
        "Das ist so ein Typ. | WORD",
        "Der Tank fasst Öl. | WORD"
      })
  void guessesAbbreviationsByTheirForm(String text, Preceding.Kind kind) {
    assertThat(preceding(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Er kam .", "Er kam „.", "."})
  void takesNothingForAWord(String text) {
    assertThat(preceding(text).isEmpty()).isTrue();
    assertThat(preceding(text).kind()).isEqualTo(Preceding.Kind.WORD);
  }

  @Test
  void knowsTheLetterOfANumber() {
    assertThat(preceding("Er geht in die Klasse 5 b.").isLetterOfNumber()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er geht in die Klasse b.",
        "Er geht in die Klasse 5 B.",
        "Er geht in die Klasse 5 ab.",
        "Der Preis stieg um 5 v. h."
      })
  void takesOtherLettersForNoneOfANumber(String text) {
    assertThat(preceding(text).isLetterOfNumber()).isFalse();
  }

  private static Preceding preceding(String text) {
    return new Preceding(text, WordClasses.german(), 0, text.length() - 1);
  }
}
