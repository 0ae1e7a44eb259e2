package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page about falsehoods are true of our splitter. */
class FalsehoodsTest {

  private static final Path PAGE = Path.of("src/site/markdown/falsehoods.md");

  /** The lines in the page's code blocks. */
  static Stream<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("```")) {
        within = !within;
      } else if (within) {
        examples.add(line);
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isNoFalsehoodOfOurs(String sentencesWithBoundaries) {
    MarkedText marked = MarkedText.of(sentencesWithBoundaries);

    assertThat(SentenceSplitter.german().split(marked.text()))
        .extracting(Sentence::text)
        .isEqualTo(marked.sentences());
  }
}
