package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static final WordList VEGETABLES = WordList.read(WordListTest.class, "gemuese.txt");

  @Test
  void givesTheWordsOfASectionWhicheverLinesTheyStandOn() {
    assertThat(VEGETABLES.words("knollen")).containsExactly("Möhre", "Rübe", "Sellerie");
  }

  @Test
  void keepsTheLinesOfPhrasesWhole() {
    assertThat(VEGETABLES.lines("blätter")).containsExactly("krauser Kohl", "roter Mangold");
  }

  @Test
  void putsLinesBeforeTheFirstSectionUnderTheEmptyName() {
    assertThat(VEGETABLES.words("")).containsExactly("Erbse");
  }

  @Test
  void joinsASectionThatIsGoneOnWithLater() {
    assertThat(VEGETABLES.sections()).containsOnlyKeys("", "knollen", "blätter");
  }

  @Test
  void hasNoWordsInASectionThatIsNotThere() {
    assertThat(VEGETABLES.words("Obst")).isEmpty();
  }

  @Test
  void namesAListThatIsNotThere() {
    assertThatThrownBy(() -> WordList.read(WordListTest.class, "obst.txt"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("obst.txt");
  }
}
