package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Vocabulary.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void spellsWordsInLowerCaseAndAsTheSwissDo() {
    assertThat(words("Außerdem STRASSE Größe ẞ"))
        .containsExactly("ausserdem", "strasse", "grösse", "ss");
  }

  @Test
  void countsANumberAsAnyNumberAndOfTheSignsOnlyAFew() {
    assertThat(words("Foto: 12 von 20 – (c) E3 2.0!"))
        .containsExactly("foto", ":", "N", "von", "N", "(", "c", ")", "e3", "N", "N");
  }

  @Test
  void knowsFunctionWordsHoweverTheyAreSpelled() {
    assertThat(Lines.tokens("AUẞERDEM wäre das Wärmespeicher").function()).isEqualTo(3);
    assertThat(Vocabulary.german().isFunctionWord("ausserdem")).isTrue();
    assertThat(Vocabulary.german().isFunctionWord("wärmespeicher")).isFalse();
  }

  @Test
  void takesWordsForTheSameHoweverTheyAreSpelled() {
    assertThat(Lines.tokens("Voßkamp").isSame(0, Lines.tokens("VOSSKAMP"), 0)).isTrue();
    assertThat(Lines.tokens("Voßkamp").isSame(0, Lines.tokens("Voskamp"), 0)).isFalse();
  }

  @Test
  void tellsKindsOfWords() {
    Tokens tokens = Lines.tokens("3. Mai 2026");

    assertThat(tokens.is(1, Kind.DAY)).isTrue();
    assertThat(tokens.is(1, Kind.AGENCY)).isFalse();
    assertThat(tokens.count(Kind.DAY)).isEqualTo(1);
  }

  @Test
  void remembersCapitalsAndHyphens() {
    Tokens tokens = Lines.tokens("Video-Aufnahmen zeigen mehr");

    assertThat(tokens.isTied(0)).isTrue();
    assertThat(tokens.isCapitalized(1)).isTrue();
    assertThat(tokens.isCapitalized(2)).isFalse();
    assertThat(tokens.capitalized()).isEqualTo(2);
  }

  @Test
  void tellsLettersFromNumbersAndSigns() {
    Tokens tokens = Lines.tokens("Seite 12 |");

    assertThat(tokens.isLetters(0)).isTrue();
    assertThat(tokens.isLetters(1)).isFalse();
    assertThat(tokens.isLetters(2)).isFalse();
  }

  @Test
  void findsTheLastSign() {
    assertThat(Lines.tokens("Foto: Anna: privat").lastIndexOf(":")).isEqualTo(3);
    assertThat(Lines.tokens("Foto privat").lastIndexOf(":")).isEqualTo(-1);
  }

  private static List<String> words(String text) {
    Tokens tokens = Lines.tokens(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }
}
