package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextModelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.0",
        "12",
        "-0.29446864",
        "187195.0",
        "0.000001234567890123",
        "123456789012345.6789",
        "1.0E-5",
        "-3.4028235E38",
        "NaN",
        "-Infinity"
      })
  void readsANumberAsJavaDoes(String number) throws IOException {
    assertThat(read(number + " 7").number()).isEqualTo(Double.valueOf(number));
  }

  @Test
  void readsWhatJavaPrints() throws IOException {
    Random random = new Random(20261124);
    for (int i = 0; i < 10_000; i++) {
      float single = (float) random.nextGaussian() * (float) Math.exp(random.nextGaussian() * 4);
      double exact = random.nextGaussian() * Math.exp(random.nextGaussian() * 20);

      TextModel model = read(single + " " + exact + "\n");

      assertThat((float) model.number()).isEqualTo(single);
      assertThat(model.number()).isEqualTo(exact);
    }
  }

  @Test
  void tellsWhatItExpected() {
    assertThatIOException()
        .isThrownBy(() -> read("blätter 2\n").header("bäume 1"))
        .withMessageContaining("bäume 1");
    assertThatIOException()
        .isThrownBy(() -> read("zweig 3\n").expect("blatt"))
        .withMessageContaining("blatt")
        .withMessageContaining("zweig 3");
  }

  @Test
  void fillsAnArrayWithFiniteNumbers() throws IOException {
    float[] numbers = new float[2];

    read("0.5 -3 7\n").finite(numbers);

    assertThat(numbers).containsExactly(0.5f, -3);
    assertThatIOException().isThrownBy(() -> read("0.5 NaN\n").finite(new float[2]));
  }

  @Test
  void goesThroughLinesAndWords() throws IOException {
    TextModel model = read("# Bäume\nleaf 0.5 2\nsplit");

    assertThat(model.line()).isEqualTo("# Bäume");
    assertThat(model.skip("lea")).isFalse();
    assertThat(model.skip("leaf")).isTrue();
    assertThat(model.number()).isEqualTo(0.5);
    assertThat(model.integer()).isEqualTo(2);
    model.endLine();
    assertThat(model.skip("split")).isTrue();
    assertThat(model.isAtEnd()).isTrue();
    assertThat(model.line()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "-", ".", "-.", "1.2.3", "0x10", "eins", "1,5"})
  void refusesWhatIsNoNumber(String word) {
    assertThatThrownBy(() -> read(word).number()).isInstanceOf(IOException.class);
  }

  @Test
  void refusesABrokenWholeNumberAndMoreThanExpected() {
    assertThatThrownBy(() -> read("1.5").integer()).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("3000000000").integer()).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("1 2").endLine()).isInstanceOf(IOException.class);
  }

  private static TextModel read(String content) {
    return new TextModel(content.getBytes(StandardCharsets.UTF_8));
  }
}
