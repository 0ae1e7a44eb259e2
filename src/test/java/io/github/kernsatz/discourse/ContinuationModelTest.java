package io.github.kernsatz.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationModelTest {

  /** Above so much a sentence rather leans on the one before it. */
  private static final float USUAL = 1;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zwar waren nur zweihundert Gäste dabei.",
        "Der Unterschied sei damit leicht zu erklären.",
        "Zwei Tage später gab die Stadt dann doch nach.",
        "Ein Kind war bisher nicht dabei.",
        "Zuletzt waren die Kosten sogar noch stärker gestiegen."
      })
  void knowsHowASentenceGoesOn(String sentence) {
    assertThat(logOdds(ContinuationModel.german(), sentence)).isGreaterThan(USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Lindenau hat am Montag der Bau des Wärmespeichers begonnen.",
        "Am Hafen von Lindenau eröffnet im Mai 2019 ein neues Museum.",
        "Kämmerin Petra Voss leitet seit vier Jahren die Finanzen von Lindenau."
      })
  void knowsHowASentenceOpensSomething(String sentence) {
    assertThat(logOdds(ContinuationModel.german(), sentence)).isLessThan(USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Damit sinken Kosten.|2 + 0.25",
        "Kosten sinken damit deutlich.|0.25",
        "Kosten sinken, damit alle heizen.|0",
        "In 3 Jahren sinken Kosten.|16 + 64",
        "Es wurden 2019 Leitungen gebaut.|32 + 64 + 128",
        "Nun hat dem Plan niemand widersprochen.|8",
        "Nun hat dem Plan von Voss niemand widersprochen.|0",
        "„Wann?“|256 + 512 + 1024"
      })
  void addsTheWeightsOfWhatASentenceHas(String sentence, String weights) throws IOException {
    Map<String, Double> features = new HashMap<>();
    features.put("FIRST=damit", 2.0);
    features.put("CLAUSE=damit", 0.25);
    features.put("BARE_NOUN", 8.0);
    features.put("NUMBER_SECOND", 16.0);
    features.put("NUMBER_THIRD", 32.0);
    features.put("DIGITS", 64.0);
    features.put("YEAR", 128.0);
    features.put("QUOTATION", 256.0);
    features.put("QUOTATION_FIRST", 512.0);
    features.put("QUESTION", 1024.0);
    double sum = Arrays.stream(weights.split("\\+")).mapToDouble(Double::parseDouble).sum();

    assertThat(logOdds(read(ContinuationModel.write(features)), sentence))
        .isCloseTo((float) sum, within(1e-4f));
  }

  @Test
  void startsWithTheOddsOfAnySentence() throws IOException {
    ContinuationModel model = read(ContinuationModel.write(Map.of(ContinuationModel.BASE, 0.5)));

    assertThat(logOdds(model, "Der Bau beginnt im Herbst.")).isEqualTo(0.5f);
    assertThat(logOdds(model, "…")).isEqualTo(0.5f);
  }

  @Test
  void namesFeaturesForTraining() {
    assertThat(ContinuationModel.features("Damit sinken 2019 Kosten?"))
        .containsExactlyInAnyOrder(
            "FIRST=damit",
            "CLAUSE=damit",
            "SECOND=sinken",
            "CLAUSE=sinken",
            "NUMBER_THIRD",
            "DIGITS",
            "YEAR",
            "QUESTION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kernsatz-trees 1\n",
        "HEAD base",
        "HEAD base x",
        "HEAD base NaN",
        "MARKS damit 1 2 3",
        "MARKS damit 1 2 3 4 5",
        "MARKS damit 1 2 3 4\ndamit 1 2 3 4"
      })
  void rejectsAFileOfAnotherFormat(String file) {
    String marks = ContinuationModel.write(Map.of());
    String head = marks.substring(0, marks.indexOf('\n') + 1);
    String content = file.replace("HEAD ", head).replace("MARKS ", marks);

    assertThatThrownBy(() -> read(content)).isInstanceOf(IOException.class);
  }

  private static float logOdds(ContinuationModel model, String sentence) {
    return model.logOdds(Words.of(sentence, new Vocabulary(model)));
  }

  private static ContinuationModel read(String content) throws IOException {
    return ContinuationModel.read(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
