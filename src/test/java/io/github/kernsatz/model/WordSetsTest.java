package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetsTest {

  private static final int ARTICLES = 1;
  private static final int PRONOUNS = 2;

  private final WordSets sets =
      WordSets.of(List.of(List.of("der", "die", "das"), List.of("der", "sie", "über")));

  @Test
  void tellsAllSetsThatHaveAWord() {
    assertThat(sets.of("Auch der Rat", 5, 8)).isEqualTo(ARTICLES | PRONOUNS);
    assertThat(sets.of("Nur die Stadt", 4, 7)).isEqualTo(ARTICLES);
    assertThat(sets.of("die Stadt", 4, 9)).isZero();
  }

  @Test
  void takesAWordAsItIsPrinted() {
    assertThat(sets.of("Die Stadt", 0, 3)).isZero();
    assertThat(sets.ofLowerCase("Die Stadt", 0, 3)).isEqualTo(ARTICLES);
  }

  @Test
  void tellsAWordAsItIsPrintedAndInLowerCaseAtOnce() {
    WordSets kinds = WordSets.of(List.of(List.of("er"), List.of("Er", "Ort")));
    long capital = kinds.ofBoth(WordSets.hash("Er kam", 0, 2), "Er kam", 0, 2);
    long small = kinds.ofBoth(WordSets.hash("er kam", 0, 2), "er kam", 0, 2);

    assertThat(WordSets.printed(capital)).isEqualTo(2);
    assertThat(WordSets.inLowerCase(capital)).isEqualTo(1);
    assertThat(WordSets.printed(small)).isEqualTo(1);
    assertThat(WordSets.inLowerCase(small)).isEqualTo(1);
    assertThat(kinds.ofLowerCase("Ort", 0, 3)).isZero();
  }

  @Test
  void keepsSpellingsApartThatDifferOnlyInCapitals() {
    WordSets forms = WordSets.of(List.of(List.of("eu"), List.of("EU"), List.of("Eu")));

    assertThat(forms.of("eu", 0, 2)).isEqualTo(1);
    assertThat(forms.of("EU", 0, 2)).isEqualTo(2);
    assertThat(forms.of("Eu", 0, 2)).isEqualTo(4);
    assertThat(forms.of("eU", 0, 2)).isZero();
    assertThat(forms.ofLowerCase("eU", 0, 2)).isEqualTo(1);
  }

  @Test
  void refusesAWordOfEndlessLength() {
    assertThatThrownBy(() -> WordSets.of(List.of(List.of("Kessel".repeat(50)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("long");
  }

  @Test
  void knowsUmlautsInLowerCase() {
    assertThat(sets.ofLowerCase("ÜBER SIE", 0, 4)).isEqualTo(PRONOUNS);
  }

  @Test
  void takesNoPartOfAWordForIt() {
    assertThat(sets.of("derselbe", 0, 8)).isZero();
    assertThat(sets.of("de", 0, 2)).isZero();
    assertThat(sets.of("", 0, 0)).isZero();
  }

  @Test
  void takesNoDottedCapitalForAPlainLetter() {
    assertThat(sets.ofLowerCase("Dİe", 0, 3)).isZero();
  }

  @Test
  void hasABitForEachSet() {
    assertThatThrownBy(() -> WordSets.of(Collections.nCopies(33, List.of("der"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32");
  }
}
