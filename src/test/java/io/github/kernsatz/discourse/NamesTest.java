package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
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
    Words[] sentences =
        WordTable.read(
            IntStream.range(0, many).mapToObj(i -> "Name" + i).toList(),
            Vocabulary.german(),
            new Scratch());
    for (int i = 0; i < many; i++) {
      names.get(sentences[i], 0).inFull = i;
    }

    for (int i = 0; i < many; i++) {
      assertThat(names.get(sentences[i], 0).inFull).isEqualTo(i);
    }
  }

  private static Words words(String sentence) {
    return Words.of(sentence, Vocabulary.german());
  }
}
