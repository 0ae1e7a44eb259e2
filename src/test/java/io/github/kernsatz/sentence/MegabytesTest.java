package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of a size that no article has are split in a moment. */
class MegabytesTest {

  private final SentenceSplitter splitter = SentenceSplitter.german();

  @Test
  void takesALineOfMegabytesWithoutAFullStopInOneGo() {
    String line = "Wort ".repeat(400_000);

    assertThat(splitter.split(line)).hasSize(1);
  }

  @Test
  void takesMegabytesOfMarksQuotesAndBracketsInOneGo() {
    for (String mark :
        List.of(
            ".", "„", "(", "“", "!?", ". ", "A.", "a.", "1.", "z. B. ", "3. ", "… ", "[1]", ".*",
            "(.) ")) {
      assertThat(splitter.split(mark.repeat(500_000))).isNotEmpty();
    }
  }
}
