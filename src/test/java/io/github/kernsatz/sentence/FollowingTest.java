package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind an end mark and its space: here, the whole text. */
class FollowingTest {

  private static final LearnedWords LEARNED =
      new LearnedWords(Set.of("geplant"), Set.of("Jahrhundert"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das kommt später | CLOSED_CLASS",
        "Geplant ist ein Fest | SMALL_WORD",
        "Jahrhundert der Städte | ORDERED",
        "Mai war es | MONTH",
        "IV ist das Zeichen | ROMAN",
        "II. Akt | ROMAN",
        "12 Gäste kamen | DIGIT",
        "BGH urteilt | ALL_CAPITALS",
        "Berg und Tal | CAPITALIZED",
        "Das-Gefühl | CAPITALIZED",
        "Geplant-Geld | CAPITALIZED",
        "A | CAPITALIZED",
        "und so weiter | OTHER",
        "§ 5 gilt | OTHER",
        "– | OTHER"
      })
  void tellsWhatTheNextWordIs(String text, Following.Kind kind) {
    assertThat(following(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "K. Berg | DOTTED",
        "I. Akt | DOTTED",
        "Dr. Berg | DOTTED",
        "Node.js | DOTTED",
        "Berg. Und Tal | CAPITALIZED",
        "Berg.5 | CAPITALIZED",
        "Berg. | CAPITALIZED",
        "Berg | CAPITALIZED"
      })
  void tellsInitialsAndAbbreviationsFromShortSentences(String text, Following.Kind kind) {
    assertThat(following(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das | NONE",
        "„Das | QUOTE",
        ",,Das | QUOTE",
        "(Das | BRACKET",
        "[Das | BRACKET",
        "– Das | DASH",
        "— Das | DASH",
        "- Das | DASH"
      })
  void tellsWhatStandsBeforeIt(String text, Following.Opening opening) {
    assertThat(following(text).opening()).isEqualTo(opening);
    assertThat(following(text).kind()).isEqualTo(Following.Kind.CLOSED_CLASS);
  }

  @ParameterizedTest
  @ValueSource(strings = {", so", "; so", ": so", ") so", "] so", ",, so", ",,", ","})
  void beginsNoSentenceWithAMarkThatGoesOn(String text) {
    assertThat(following(text).isMark()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"So", ",,So", ",,5 Euro", "„So"})
  void takesTwoCommasBeforeAWordForAQuotationMark(String text) {
    assertThat(following(text).isMark()).isFalse();
  }

  @Test
  void isEmptyAtTheEnd() {
    assertThat(following("").isEmpty()).isTrue();
    assertThat(following("").isLowerCase()).isFalse();
    assertThat(following("A").isEmpty()).isFalse();
  }

  @Test
  void seesASmallLetterBehindAQuote() {
    assertThat(following("„so").isLowerCase()).isTrue();
    assertThat(following("„So").isLowerCase()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nps.gov ist alt", "ab.c", "eBay lädt", "iPhone"})
  void knowsDomainsAndNamesThatBeginSmall(String text) {
    assertThat(following(text).isDomain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"so. Und", "so", "a.b", "nps.", "nps.5", "iOS", "eB", "bB1", "berg"})
  void takesOtherSmallWordsForNone(String text) {
    assertThat(following(text).isDomain()).isFalse();
  }

  @Test
  void knowsTheNounBeforeTheStopAgain() {
    assertThat(following("Platz 2").isWord("Platz")).isTrue();
    assertThat(following("Platz 2").isWord("Pla")).isFalse();
    assertThat(following("Platten").isWord("Platzen")).isFalse();
    assertThat(following("A 2").isWord("A")).isFalse();
  }

  @Test
  void knowsTheLabelOfAList() {
    assertThat(following("b) Die Zeit fehlt").isLabel()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bb) Die Zeit", "b) die Zeit", "(b) Die Zeit", "b)Die Zeit", "b) ", "b"})
  void takesOtherBracketsForNoLabel(String text) {
    assertThat(following(text).isLabel()).isFalse();
  }

  private static Following following(String text) {
    int word = Following.wordStart(text, 0);
    return new Following(text, WordClasses.german(), LEARNED, 0, word);
  }
}
