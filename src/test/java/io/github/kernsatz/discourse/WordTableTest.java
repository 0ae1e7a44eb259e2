package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

  @Test
  void findsWordsWithoutTheSignsAroundThem() {
    assertThat(inLowerCase(words("„Der US-Bau (2019) ist – noch – zu teuer“, sagte sie.")))
        .containsExactly("der", "us-bau", "2019", "ist", "noch", "zu", "teuer", "sagte", "sie");
  }

  @Test
  void keepsTheSentencesOfAnArticleApart() {
    Words[] sentences =
        WordTable.read(
            List.of("Zwar baut die Stadt.", "…", "Dann kam Jana Reuter."),
            Vocabulary.german(),
            new Scratch());

    assertThat(inLowerCase(sentences[0])).containsExactly("zwar", "baut", "die", "stadt");
    assertThat(inLowerCase(sentences[1])).isEmpty();
    assertThat(inLowerCase(sentences[2])).containsExactly("dann", "kam", "jana", "reuter");
    assertThat(sentences[0].hasInLowerCase(WordKind.HALF)).isTrue();
    assertThat(sentences[2].hasInLowerCase(WordKind.HALF)).isFalse();
    assertThat(sentences[2].isJoinedToPrevious(0)).isFalse();
  }

  @Test
  void looksAtTheFirstWordsOfAnEndlessLineOnly() {
    String line = "Kessel ".repeat(2 * WordTable.MAX_WORDS);

    Words[] sentences =
        WordTable.read(List.of(line, "Er dampft."), Vocabulary.german(), new Scratch());

    assertThat(sentences[0].size()).isEqualTo(WordTable.MAX_WORDS);
    assertThat(inLowerCase(sentences[1])).containsExactly("er", "dampft");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Stadt baut einen Speicher.|5",
        "Die Stadt baut, weil es kalt wird.|3",
        "Reuter (SPD) lehnt den Bau ab, weil er teuer ist.|6",
        "Der Bau (er dauert vier Jahre) beginnt.|2",
        "…|1"
      })
  void findsTheEndOfTheFirstClause(String sentence, int end) {
    assertThat(words(sentence).clauseEnd()).isEqualTo(end);
  }

  private static Words words(String sentence) {
    return Words.of(sentence, Vocabulary.german());
  }

  private static List<String> inLowerCase(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::lowerCase).toList();
  }
}
