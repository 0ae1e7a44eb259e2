package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

  private static final String SENTENCE = "Der Zug hält in Ulm.";

  @Test
  void countsASentenceAsOneWhateverItsLength() {
    assertThat(Budget.sentences(3).cost(SENTENCE)).isEqualTo(1);
  }

  @Test
  void countsTheWordsOfASentence() {
    assertThat(Budget.words(80).cost(SENTENCE)).isEqualTo(5);
  }

  @Test
  void countsTheCharactersOfASentence() {
    assertThat(Budget.characters(280).cost(SENTENCE)).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "ä", "ß", "Ω", "𝒜"})
  void takesOneLetterOrDigitForAWord(String sign) {
    assertThat(Budget.words(sign)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "@", "[", "/", ":", "–", "€", "😀"})
  void takesASignAloneForNoWord(String sign) {
    assertThat(Budget.words(sign)).isZero();
  }

  @Test
  void paysForTheSpaceBetweenTwoSentences() {
    assertThat(Budget.characters(280).add(20, SENTENCE)).isEqualTo(41);
  }

  @Test
  void paysForNoSpaceBeforeTheFirstSentence() {
    assertThat(Budget.characters(280).add(0, SENTENCE)).isEqualTo(20);
  }

  @Test
  void paysForNoSpaceWhereWordsAreCounted() {
    assertThat(Budget.words(80).add(5, SENTENCE)).isEqualTo(10);
  }

  @Test
  void mayBeUsedUpToItsLastCharacter() {
    assertThat(Budget.characters(41).fits(20, SENTENCE)).isTrue();
    assertThat(Budget.characters(40).fits(20, SENTENCE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10, 77", "4, 30.8", "2, 23", "0, 23"})
  void expectsOfAnEditorSomeWordsASentenceButNoLessThanATeaser(int sentences, double words) {
    assertThat(Budget.sentences(sentences).editorsWords()).isCloseTo(words, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"100, 80", "45, 36", "10, 23"})
  void expectsOfAnEditorThatSomeWordsAreLeft(int limit, double words) {
    assertThat(Budget.words(limit).editorsWords()).isCloseTo(words, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"700, 80", "280, 32", "100, 23"})
  void takesSevenCharactersForAWordOfAnEditor(int limit, double words) {
    assertThat(Budget.characters(limit).editorsWords()).isCloseTo(words, within(1e-9));
  }

  @Test
  void leavesRoomForASentenceUpToTwentyFiveWordsBelowItsLimit() {
    assertThat(Budget.words(120).leavesRoom(95)).isTrue();
    assertThat(Budget.words(120).leavesRoom(96)).isFalse();
    assertThat(Budget.characters(280).leavesRoom(105)).isTrue();
    assertThat(Budget.characters(280).leavesRoom(106)).isFalse();
    assertThat(Budget.sentences(50).leavesRoom(1)).isFalse();
  }

  @Test
  void mayBeNothing() {
    assertThat(Budget.words(0).fits(0, SENTENCE)).isFalse();
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.words(-1))
        .withMessage("limit must be 0 or more, not -1");
  }
}
