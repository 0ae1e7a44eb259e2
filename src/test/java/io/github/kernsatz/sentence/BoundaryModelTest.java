package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundaryModelTest {

  @Test
  void knowsWordsThatAreSmallWithinSentences() throws IOException {
    BoundaryModel model =
        read("kernsatz sentences 1\nsmall 1\ngeplant\nordered 1\nJahrhundert\nweights 0\n");

    assertThat(model.learned().isSmall("Geplant", 0, 7)).isTrue();
    assertThat(model.learned().isOrdered("Jahrhundert", 0, 11)).isTrue();
  }

  @Test
  void endsASentenceWhereTheWeightsSaySo() throws IOException {
    BoundaryModel model = weighing("1.5 preceding=MAY_END", "-1 following=CLOSED_CLASS");

    assertThat(ends(model, "Sie wartet am Hbf.", "Das ist weit")).isTrue();
  }

  @Test
  void goesOnWhereTheWeightsSaySo() throws IOException {
    BoundaryModel model = weighing("1.5 preceding=MAY_END", "-2 following=CLOSED_CLASS");

    assertThat(ends(model, "Sie wartet am Hbf.", "Das ist weit")).isFalse();
  }

  @Test
  void goesOnWhereNothingSpeaksForAnEnd() throws IOException {
    assertThat(ends(weighing("1 preceding=UNIT"), "Sie wartet am Hbf.", "Das ist weit")).isFalse();
  }

  @Test
  void readsTheWeightOfTheFirstFeature() throws IOException {
    assertThat(ends(weighing("1 preceding=WORD"), "Sie wartet.", "Das ist weit")).isTrue();
  }

  @Test
  void refusesANegativeSize() {
    assertThatIOException()
        .isThrownBy(() -> read("kernsatz sentences 1\nsmall -1\n"))
        .withMessage("-1 lines of small");
  }

  @Test
  void refusesAnotherFormat() {
    assertThatIOException()
        .isThrownBy(() -> read("kernsatz sentences 0\n"))
        .withMessageContaining("first line");
  }

  @Test
  void refusesAFileThatIsCutOff() {
    assertThatIOException()
        .isThrownBy(() -> read("kernsatz sentences 1\nsmall 2\ngeplant\n"))
        .withMessage("it ends within small");
  }

  @Test
  void refusesAMissingSection() {
    assertThatIOException()
        .isThrownBy(() -> read("kernsatz sentences 1\nsmall 0\nweights 0\n"))
        .withMessage("\"ordered\" was expected");
  }

  @Test
  void refusesAnAbsurdSize() {
    assertThatIOException()
        .isThrownBy(() -> read("kernsatz sentences 1\nsmall 2000000000\n"))
        .withMessage("2000000000 lines of small");
  }

  @Test
  void refusesAWeightOfAnUnknownFeature() {
    assertThatIOException()
        .isThrownBy(
            () -> read("kernsatz sentences 1\nsmall 0\nordered 0\nweights 1\n1.5 colour=RED\n"))
        .withMessage("1 weights of unknown features");
  }

  @Test
  void refusesAWeightThatIsNoNumber() {
    assertThatIOException()
        .isThrownBy(
            () -> read("kernsatz sentences 1\nsmall 0\nordered 0\nweights 1\nNaN preceding=UNIT\n"))
        .withMessageContaining("NaN");
  }

  private static BoundaryModel weighing(String... weights) throws IOException {
    return read(
        "kernsatz sentences 1\nsmall 0\nordered 0\nweights "
            + weights.length
            + "\n"
            + String.join("\n", weights)
            + "\n");
  }

  private static boolean ends(BoundaryModel model, String before, String after) {
    Preceding preceding = new Preceding(before, model.words(), 0, before.length() - 1);
    Following following =
        new Following(after, model.words(), model.learned(), 0, Following.wordStart(after, 0));
    return model.ends(preceding.kind(), preceding, following);
  }

  private static BoundaryModel read(String content) throws IOException {
    InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return BoundaryModel.read(in, WordClasses.german());
  }
}
