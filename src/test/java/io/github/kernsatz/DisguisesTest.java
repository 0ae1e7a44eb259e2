package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words, encoded in another way, give the same verdicts, scores and choice. */
class DisguisesTest {

  private static final int BATCHES = 12;
  private static final int BATCH = 25;

  static IntStream batches() {
    return IntStream.range(0, BATCHES).map(batch -> batch * BATCH);
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void changeNoVerdictAndNoChoice(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      String text = unixText(seed);
      Summary plain = Summarizer.create().summarize(text);
      for (Disguise disguise : Disguise.values()) {
        Summary disguised = Summarizer.create().summarize(disguise.of(text, new Random(seed)));

        String description = disguise + ", seed " + seed;
        assertThat(Outcomes.seenIn(disguised)).as(description).isEqualTo(Outcomes.seenIn(plain));
      }
    }
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void changeNoSentence(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      String text = unixText(seed);
      List<String> plain = sentences(text);
      for (Disguise disguise : Disguise.values()) {
        assertThat(sentences(disguise.of(text, new Random(seed))))
            .as(disguise + ", seed " + seed)
            .isEqualTo(plain);
      }
    }
  }

  /** Line feeds are the only line breaks, so that replacing them replaces all. */
  private static String unixText(int seed) {
    return GeneratedTexts.of(seed).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.german().split(text).stream().map(Sentence::text).toList();
  }
}
