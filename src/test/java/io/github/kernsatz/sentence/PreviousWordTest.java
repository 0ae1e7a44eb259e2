package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before the last word of a text. */
class PreviousWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | START",
        "der 3 | DETERMINER",
        "Sie wurde 3 | SMALL",
        "Sie wurde im Mai 3 | MONTH",
        "Sie hat noch 3 7 | NUMBER",
        "Das meldet Bayern 7 | CAPITALIZED"
      })
  void tellsWhatKindOfWordItIs(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie kam auf Platz 3 | NUMBERED",
        "Sie wohnt Gartenstraße 3 | NUMBERED",
        "Sie wohnt Hauptstr. 3 | NUMBERED",
        "Das steht unter Nr. 3 | NUMBERED",
        "Das gilt nach § 3 | NUMBERED",
        "Das kostet ca. 3 | ABBREVIATION"
      })
  void knowsWhatPlainNumbersFollow(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das sagt Radi, 59 | COMMA",
        "Sie kam; 59 | COMMA",
        "Das Ergebnis: 59 | COMMA",
        "Sie kam! 59 | MARK",
        "Sie kam (spät) 59 | MARK",
        "Das Verhältnis ist 1 : 3 | NUMBER",
        "Das Verhältnis ist : 3 | COMMA",
        "Das Verhältnis 1: 3 | COMMA"
      })
  void tellsCommasFromOtherMarksAndRatios(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Der Film „Karl | MARK", "Sie sagte, „Karl | MARK", "Der Film heißt (3 | MARK"})
  void setsOffAWordBehindAQuoteOrABracket(String text, PreviousWord.Kind kind) {
    int start = text.length();
    while (Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    assertThat(new PreviousWord(text, WordClasses.german(), 0, start).kind()).isEqualTo(kind);
  }

  @Test
  void readsNoEndlessRowOfMarks() {
    String text = "Sie sah " + "„".repeat(60) + "Karl";

    assertThat(new PreviousWord(text, WordClasses.german(), 0, text.length() - 4).kind())
        .isEqualTo(PreviousWord.Kind.MARK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er nahm der große 3 | INFLECTED",
        "Er nahm den alten 3 | INFLECTED",
        "Er nahm dem altem 3 | INFLECTED",
        "Er nahm ein alter 3 | INFLECTED",
        "Er nahm ein altes 3 | INFLECTED",
        "Er nahm ganz große 3 | SMALL",
        "Er nahm der gute 3 | SMALL",
        "Er kam des abends 3 | SMALL",
        "Er nahm ein offen 3 | INFLECTED",
        "Er nahm wichtige 3 | INFLECTED",
        "Er nahm englische 3 | INFLECTED",
        "Er nahm freundlichen 3 | INFLECTED",
        "Er nahm lachende 3 | INFLECTED",
        "Er nahm lila 3 | SMALL"
      })
  void knowsAnAdjectiveByItsEndingAndItsArticle(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. und 2 | DETERMINER",
        "Der 1. und 2 | DETERMINER",
        "Die 17., 18. oder 19 | DETERMINER",
        "Vom 1. bis 2 | DETERMINER",
        "Der 1., sowie 2 | DETERMINER",
        "Es sind 1 und 2 | SMALL",
        "Es sind 1, und 2 | SMALL",
        "Es ist ein Haus, und 2 | SMALL"
      })
  void takesANumberForAnOrdinalThatAnOrdinalIsJoinedTo(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er kam als 16 | DETERMINER",
        "Es waren mehr als 16 | SMALL",
        "Er ist älter als 16 | SMALL"
      })
  void takesANumberForAnOrdinalUnlessItIsComparedWith(String text, PreviousWord.Kind kind) {
    assertThat(previous(text).kind()).isEqualTo(kind);
  }

  @Test
  void givesTheTokenWithItsMarks() {
    assertThat(previous("Als sie kam, 3").token()).isEqualTo("kam,");
  }

  private static PreviousWord previous(String text) {
    return new PreviousWord(text, WordClasses.german(), 0, text.lastIndexOf(' ') + 1);
  }
}
