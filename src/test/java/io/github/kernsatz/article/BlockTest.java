package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Das Bad blieb offen; 1",
        "Ort\tOberwald; 2",
        "Ort\tOberwald\tHang; 3",
        "| Jahr | Gäste |; 2",
        "| Jahr |; 1",
        "| Jahr; 1",
        "Sport | Kultur; 1",
        "|; 1"
      })
  void countsTheCellsOfARow(String line, int cells) {
    assertThat(Block.of(line, new TextSpan(0, line.length()), true, new Scratch()).cells())
        .isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| Jahr | Gäste |; true",
        "| Jahr |; false",
        "| Jahr | Gäste; false",
        "Sport | Kultur; false",
        "||; false",
        "|; false"
      })
  void knowsARowOfATable(String line, boolean row) {
    assertThat(Lines.block(line).isTableRow()).isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bus fährt heute nicht mehr.",
        "Bleibt das Bad im Sommer offen?",
        "Lena, Max, Anna, Tim, Ina, Udo, Ole und die Eva."
      })
  void takesSixWordsWithAFifthOfFunctionWordsForASentence(String line) {
    assertThat(Lines.block(line).isSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Bus fährt heute nicht.",
        "Der Bus fährt heute nicht mehr",
        "Lena, Max, Anna, Tim, Ina, Udo, Ole, Kai, Jan und Eva."
      })
  void takesFewerWordsAndRowsOfNamesForNoSentence(String line) {
    assertThat(Lines.block(line).isSentence()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bäcker backen, kneten, rühren, verkaufen, putzen.",
        "Bäcker Müller Schmied backen, kneten, rühren.",
        "Der Bus fährt heute nicht mehr."
      })
  void takesAClauseForOneThoughItHasNoFunctionWords(String line) {
    assertThat(Lines.block(line).isClause()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna, Max, Tim, Udo, Ole, Kai.",
        "Züge 12, 14, 16 halten, warten.",
        "Bäcker Müller Schmied Koch backen, kneten.",
        "Bäcker backen, kneten, rühren, verkaufen.",
        "Bäcker backen, kneten, rühren, verkaufen, putzen"
      })
  void takesNamesAndNumbersForNoClause(String line) {
    assertThat(Lines.block(line).isClause()).isFalse();
  }

  @Test
  void takesTwentyWordsForProseThoughTheirFullStopIsMissing() {
    String words = "Lena Max Anna Tim Ina Udo Ole Kai ".repeat(2);

    assertThat(Lines.block(words + "und die das und").isProse()).isTrue();
    assertThat(Lines.block(words + "und die das").isProse()).isFalse();
    assertThat(Lines.block(words + "Eva die das und").isProse()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der Bus kam. Die Bahn kam. Wir fuhren.; 3",
        "Der Bus kam! Kam die Bahn? Wir fuhren …; 3",
        "Der Bus kam. Die Bahn kam; 1",
        "Der 3. Mai war kalt.; 1",
        "Der Bus kam. dann nichts; 0",
        "Der Bus kam.Die Bahn kam; 0",
        "Der Bus; 0"
      })
  void estimatesHowManySentencesItHas(String line, int sentences) {
    assertThat(Lines.block(line).sentences()).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er sagte: „Komm",
        "Er sagte: \"Komm",
        "„Er rief: „Komm“",
        "Komm“, rief er. „Geh",
        "\"Ja\", sagte sie. \"Nein"
      })
  void knowsThatAQuotationIsLeftOpen(String line) {
    assertThat(Lines.block(line).leavesQuoteOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Er kam", "„Komm“", "„Komm”", "\"Komm\"", "Komm“, rief er", "Komm”, rief er"})
  void knowsThatEveryQuotationIsClosed(String line) {
    assertThat(Lines.block(line).leavesQuoteOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "– Der Bus, der kam!; Der Bus der kam",
        "Foto: Jens-Peter Holm; Foto Jens Peter Holm",
        "…; …"
      })
  void readsItsWordsAlone(String line, String words) {
    assertThat(Lines.block(line).normalized()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Er kam.; .",
        "Er kam.“; .",
        "„Er kam?“); ?",
        "Er kam.[12]; .",
        "Er kam.[1][2]; .",
        "Er kam.[]; [",
        "Er kam [12; 2",
        "[12]; 2",
        "Der <b>Bus</b>; s",
        "“; “"
      })
  void endsInTheLastSignThatIsNoQuoteOrNote(String line, char last) {
    assertThat(Lines.block(line).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"und dann", "„und dann", "(und dann", "<b>und</b> dann"})
  void startsSmallWhereASentenceGoesOn(String line) {
    assertThat(Lines.block(line).startsSmall()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Und dann", "„Und dann", "eBay lädt ein", "12 Gäste", "„"})
  void startsOtherwiseWhereOneBegins(String line) {
    assertThat(Lines.block(line).startsSmall()).isFalse();
  }

  @Test
  void knowsWhetherABlankLineStandsBefore() {
    TextSpan span = new TextSpan(0, 6);

    assertThat(new Block("Er kam", span, true, new Scratch()).afterBlank()).isTrue();
    assertThat(new Block("Er kam", span, false, new Scratch()).afterBlank()).isFalse();
  }
}
