package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

  private final Names names = new Names();

  @Test
  void findsANameInAnySentence() {
    names.get(words("Jana Reuter lehnt den Bau ab."), 1).inFull = 3;

    assertThat(names.find(words("Der Bau ist Reuter zu teuer."), 3))
        .isNotNull()
        .extracting(name -> name.inFull)
        .isEqualTo(3);
  }

  @Test
  void knowsNoNameByAnotherSpelling() {
    names.get(words("Jana Reuter lehnt den Bau ab."), 1);

    assertThat(names.find(words("Die Reuters lehnen den Bau ab."), 1)).isNull();
    assertThat(names.find(words("Firma REUTER baut."), 1)).isNull();
  }

  @Test
  void keepsTheNamesOfALongArticle() {
    int many = 1_000;
    Words list =
        new Words(
            IntStream.range(0, many).mapToObj(i -> "Name" + i).collect(Collectors.joining(" ")),
            many,
            Vocabulary.german());
    for (int i = 0; i < many; i++) {
      names.get(list, i).inFull = i;
    }

    for (int i = 0; i < many; i++) {
      assertThat(names.get(list, i).inFull).isEqualTo(i);
    }
  }

  private static Words words(String sentence) {
    return new Words(sentence, Discourse.MAX_WORDS, Vocabulary.german());
  }
}
